using CsatWarehouse.Exports.Json;
using CsatWarehouse.Tests.Fixtures;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Tests.Workspaces;

public sealed class ScorecardSettingsTests
{
    [Fact]
    public void Read_NothingSaid_IsTheCompanyWithEverySection()
    {
        var settings = Read("{}");
        Assert.Empty(settings.Audiences);
        Assert.Equal(Enum.GetValues<ScorecardSection>(), settings.Sections);
        Assert.Equal(25, settings.TrendMonths);
    }

    [Fact]
    public void Read_EverythingSaid_IsKeptInItsOrder()
    {
        var settings = Read(
            """{"audiences": ["region", ["region", "language"]], "headlines": ["sps", "nps"], "sections": ["journey", "summary"], "trendMonths": 13, "since": "2026-03", "accent": "#0b5cab", "heatmap": "channel"}"""
        );
        Assert.Equal(["region", "language;region"], settings.Audiences);
        Assert.Equal(["sps", "nps"], settings.Headlines);
        Assert.Equal([ScorecardSection.Journey, ScorecardSection.Summary], settings.Sections);
        Assert.Equal((13, 20260301), (settings.TrendMonths, settings.Since));
        Assert.Equal(("#0b5cab", "channel"), (settings.Accent, settings.HeatMap));
    }

    /// <summary>#777777 has 4.48 to 1 on white, by WCAG's formula.</summary>
    [Theory]
    [InlineData(
        """{"accent": "#777777"}""",
        "#777777 has a contrast of 4.4 to 1 on white; text needs 4.5"
    )]
    [InlineData("""{"accent": "blue"}""", "'blue' is no colour")]
    [InlineData("""{"audiences": ["regoin"]}""", "figures by 'regoin' are not made")]
    [InlineData("""{"headlines": ["npss"]}""", "KPI 'npss' is not known")]
    [InlineData("""{"headlines": ["nps", "nps"]}""", "KPI 'nps' is listed twice")]
    [InlineData("""{"sections": []}""", "no section is left")]
    [InlineData("""{"sections": ["sumary"]}""", "section 'sumary' is not known")]
    [InlineData("""{"trendMonths": 14}""", "trends of 14 months end in the middle of a year")]
    [InlineData("""{"since": "March"}""", "'March' is no month")]
    [InlineData("""{"logo": "logo.svg"}""", "'logo.svg' is no PNG and no JPEG")]
    [InlineData("""{"logo": "logo.png"}""", "is not there")]
    [InlineData("""{"heatmap": "team"}""", "figures by stage and 'team' are not made")]
    public void Read_WrongValue_SaysWhatIsWrong(string settings, string expected) =>
        Assert.Contains(
            Assert.Throws<ConfigurationException>(() => Read(settings)).Errors,
            e => e.Message.Contains(expected, StringComparison.Ordinal)
        );

    static ScorecardSettings Read(string settings)
    {
        using var workspace = new TestWorkspace();
        workspace.Write(
            "csat.json",
            $$"""
            {
              "name": "Test",
              "slices": [["region"], ["region", "language"], ["channel", "stage"]],
              "scorecards": {{settings}}
            }
            """
        );
        return workspace.Read().Scorecards;
    }
}
