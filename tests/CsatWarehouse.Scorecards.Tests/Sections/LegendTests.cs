using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Tests.Fixtures;
using CsatWarehouse.Testing;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Tests.Sections;

/// <summary>A note stands only where what it explains stands, and a sentence says what its rows say.</summary>
public sealed class LegendTests
{
    [Fact]
    public void Loyalty_OfAMonthWithoutGroups_ExplainsNone()
    {
        var text = Text(
            ScorecardSection.Loyalty,
            Models.Full() with
            {
                Loyalty = Models.Full().Loyalty! with
                {
                    Groups = [],
                    Curves = [],
                    Voices = [],
                    Destinations = [],
                },
            }
        );

        Assert.Contains("Early and late: ", text, StringComparison.Ordinal);
        Assert.All(
            new[] { "Groups and destinations", "Kaplan", "Odds", "Revenue" },
            absent => Assert.DoesNotContain(absent, text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Trends_OfFirstMonths_ExplainNoLimits()
    {
        var full = Models.Full();
        var text = Text(
            ScorecardSection.Trends,
            full with
            {
                Trends = [.. full.Trends.Select(t => t with { Limits = null })],
            }
        );

        Assert.Contains("Band: the 95% interval.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Frame:", text, StringComparison.Ordinal);
        Assert.Contains("Frame:", Text(ScorecardSection.Trends, full), StringComparison.Ordinal);
    }

    [Fact]
    public void Actions_WithoutAnEffect_ExplainNone()
    {
        var text = Text(ScorecardSection.Actions, Models.Full());

        Assert.Contains("What the steps did cannot be told yet.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("difference in differences", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ChangeVerdict.Improved, false, "+0.40 clear gain", "Clear gain: “")]
    [InlineData(ChangeVerdict.Worsened, false, "+0.40 clear loss", "Clear loss: “")]
    [InlineData(
        ChangeVerdict.Worsened,
        true,
        "+0.40 loss in doubt",
        "The effect of 1 step is in doubt."
    )]
    [InlineData(
        ChangeVerdict.NoClearChange,
        true,
        "+0.40 not clear",
        "No step shows a clear effect yet."
    )]
    public void Actions_WithAnEffect_SayTheSameInSentenceAndRow(
        ChangeVerdict verdict,
        bool hasTrendBefore,
        string row,
        string sentence
    )
    {
        var full = Models.Full();
        var text = Text(
            ScorecardSection.Actions,
            full with
            {
                Actions =
                [
                    full.Actions[0] with
                    {
                        Obstacle = null,
                        Effect = new(0, 0.4, new(0.4, 0.2, 0.6), verdict, 6, 3)
                        {
                            HasTrendBefore = hasTrendBefore,
                        },
                    },
                ],
            }
        );

        Assert.All(
            new[] { row, sentence, "difference in differences" },
            said => Assert.Contains(said, text, StringComparison.Ordinal)
        );
        Assert.Equal(
            verdict == ChangeVerdict.Worsened && !hasTrendBefore,
            text.Contains("clear loss", StringComparison.OrdinalIgnoreCase)
        );
    }

    static string Text(ScorecardSection section, ScorecardModel model) =>
        PdfBytes
            .Text(ScorecardDocument.Of(model with { Sections = [section] }, "en").ToBytes())
            .ReplaceLineEndings(" ");
}
