using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Jobs.Backfills;

public sealed class BackfillSelectionTests : IDisposable
{
    readonly TestWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    BackfillSelection Parse(string[] select, params string[] exclude) =>
        BackfillSelection.Parse(_workspace.Read(), select, exclude);

    [Fact]
    public void Selection_OfNothing_IsEverything()
    {
        var all = Parse([]);

        Assert.True(all.HasFile("survey", SourceKind.Survey));
        Assert.Equal(KpiGroup.All, all.Groups);
        Assert.True(all.HasSlice(SliceCode.All));
    }

    [Fact]
    public void Terms_OfOneSort_AreAlternativesAndOfSeveralHoldTogether()
    {
        var selection = Parse(["kind:ticket", "kind:survey", "survey"]);

        Assert.True(selection.HasFile("survey", SourceKind.Survey));
        Assert.False(selection.HasFile("crm", SourceKind.Ticket));
        Assert.False(selection.HasFile("survey", SourceKind.Review));
    }

    [Fact]
    public void Kpi_StandsForItsGroupAndTheFilesThatItIsMadeFrom()
    {
        var selection = Parse(["kpi:negative-rate"]);

        Assert.Equal(["negative"], selection.Groups.Select(g => g.Code));
        Assert.True(selection.HasFile("x", SourceKind.Review));
        Assert.False(selection.HasFile("x", SourceKind.MysteryVisit));
    }

    [Fact]
    public void Excluded_IsOutWhateverIsSelected()
    {
        var selection = Parse(["kpi:nps", "survey"], "kpi:csat5", "slice:all");

        Assert.Empty(selection.Groups);
        Assert.False(selection.HasFile("survey", SourceKind.Survey));
        Assert.False(selection.HasSlice(SliceCode.All));
    }

    [Theory]
    [InlineData(
        "surwey",
        "'surwey' names no source and no kind of records; did you mean 'survey'?"
    )]
    [InlineData("source:survei", "'source:survei' names no source; did you mean 'survey'?")]
    [InlineData("kind:tickets", "'kind:tickets' names no kind of records; did you mean 'ticket'?")]
    [InlineData("kpi:npss", "'kpi:npss' names no KPI; did you mean 'nps'?")]
    [InlineData("kpis:nps", "'kpis:nps' begins with no sort of selection; did you mean 'kpi'?")]
    [InlineData(
        "slice:regio=North",
        "'slice:regio=North' names a slice of dimensions that csat.json does not list; did you mean 'region'?"
    )]
    [InlineData("slice:", "'slice:' names no slice; write slice:all or slice:region=North")]
    public void Term_ThatNamesNothing_IsRefusedWithTheNearestName(string term, string message) =>
        Assert.Equal(message, Assert.Throws<SelectionException>(() => Parse([term])).Message);
}
