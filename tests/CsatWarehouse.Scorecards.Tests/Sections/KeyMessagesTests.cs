using CsatWarehouse.Dimensions;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Sections;
using CsatWarehouse.Scorecards.Tests.Fixtures;
using CsatWarehouse.Scorecards.Texts;

namespace CsatWarehouse.Scorecards.Tests.Sections;

public sealed class KeyMessagesTests
{
    [Fact]
    public void Messages_CountStagesByVerdictAndNameTheClearOnes()
    {
        var model = Models.Full(3) with
        {
            Breakdowns = [],
            Stages =
            [
                Stage("a", ChangeVerdict.Improved, 0.13),
                Stage("b", ChangeVerdict.Worsened, -0.21),
                Stage("c", ChangeVerdict.NoClearChange, 0.01),
                Stage("d", ChangeVerdict.NotComparable, null),
            ],
        };
        Assert.Equal(
            [
                "Of 4 stages, 1 improved, 1 worsened, 1 show no clear change and 1 cannot be compared.",
                "Improved: Stage a (+0.13).",
                "Worsened: Stage b (−0.21).",
            ],
            Messages(model)
        );
    }

    [Fact]
    public void Messages_GroupWhollyBelowAll_IsNamedWithItsDimension() =>
        Assert.Contains(
            "NPS clearly below that of all customers: North (region) 28.0.",
            Messages(Models.Full())
        );

    [Fact]
    public void Messages_UnknownAndLowBaseMembers_AreNeverNamed()
    {
        var model = Models.Full();
        var far = Models.Nps(-50) with { Persons = 700 };
        var region = model.Breakdowns[0] with
        {
            Members =
            [
                new(SpecialMember.UnknownCode, SpecialMember.UnknownName, far),
                new("low", Models.Name("Low"), far with { IsLowBase = true }),
            ],
        };
        Assert.DoesNotContain(
            Messages(model with { Breakdowns = [region] }),
            m => m.Contains("clearly", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Messages_NothingToCompareWith_CountNoVerdicts() =>
        Assert.DoesNotContain(
            Messages(Models.Full() with { ComparedWith = null }),
            m => m.StartsWith("Of ", StringComparison.Ordinal)
        );

    static Stage Stage(string code, ChangeVerdict verdict, double? difference) =>
        Models.Stage(code, Models.Mean(4, 0.05, Models.Change(verdict, difference)));

    static IEnumerable<string> Messages(ScorecardModel model) =>
        KeyMessages.Of(new Edition(model, ScorecardTexts.In("en")));
}
