using CsatWarehouse.Dimensions;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Sections;
using CsatWarehouse.Scorecards.Tests.Fixtures;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Tests.Sections;

public sealed class KeyMessagesTests
{
    [Fact]
    public void Messages_TotalThatMisleads_IsTheFirst()
    {
        var warning = KeyMessages.Of(Edition(Models.Full())).First();
        Assert.Null(warning.Section);
        Assert.StartsWith(
            "Overall satisfaction moved by −0.10 points since May 2016, but only because the mix by channel shifted (Chat: 13% of the answers then, 42% now)",
            warning.Text.Replace('\u00a0', ' '),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Messages_EveryPageWithData_HasOne() =>
        Assert.Equal(
            Models.Full().Sections.Except([ScorecardSection.Summary]),
            KeyMessages.Of(Edition(Models.Full())).Select(m => m.Section).OfType<ScorecardSection>()
        );

    [Fact]
    public void Messages_SectionLeftOutByConfiguration_HasNone() =>
        Assert.DoesNotContain(
            KeyMessages.Of(Edition(Models.Full() with { Sections = [ScorecardSection.Summary] })),
            m => m.Section is not null
        );

    [Fact]
    public void Messages_GroupWhollyBelowAll_IsNamedWithItsDimension() =>
        Assert.Contains("North (region) NPS 28.0", Groups(Models.Full()), StringComparison.Ordinal);

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
        Assert.StartsWith(
            "No group differs clearly",
            Groups(model with { Breakdowns = [region] }),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Messages_LoyalGroupsThatLeaveMore_AreNamedWithTheirOdds() =>
        Assert.Equal(
            "10.1% of the customers left this month; clearly likelier to leave than “promoters”: “detractors” (odds 2.3 ×).",
            Of(Models.Full(), ScorecardSection.Loyalty).Replace('\u00a0', ' ')
        );

    static string Groups(ScorecardModel model) => Of(model, ScorecardSection.Groups);

    static string Of(ScorecardModel model, ScorecardSection section) =>
        KeyMessages.Of(Edition(model)).Single(m => m.Section == section).Text;

    static Edition Edition(ScorecardModel model) =>
        new(model, ScorecardTexts.In("en"), Look.Of(model.Accent, null));
}
