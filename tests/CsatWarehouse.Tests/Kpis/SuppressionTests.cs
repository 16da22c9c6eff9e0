using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Kpis;

public sealed class SuppressionTests
{
    [Fact]
    public async Task Region_OfFourPersons_IsHiddenAndSoIsTheSmallestNeighbour()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "a",
            [
                .. rows.Of(4, "2026-03-05", 2, "North"),
                .. rows.Of(8, "2026-03-05", 9, "South"),
                .. rows.Of(40, "2026-03-05", 9, "West"),
                .. rows.Of(6, "2026-03-05", 9, ""),
            ]
        );
        await workspace.RunAsync();
        var table = await workspace.FiguresAsync("2026-03");

        Assert.Equal(["region=North", "region=unknown"], HiddenOf(table, "region"));
        Assert.False(table.Find(KpiCatalogue.Nps, SliceCode.All)!.Figure.IsSuppressed);
        Assert.Equal(58, table.Of(KpiCatalogue.Nps, "region").Sum(r => r.Figure.Persons));
        Assert.True(
            table.Find(KpiCatalogue.Nps, SliceCode.Parse("region=South"))!.Figure.IsLowBase
        );
    }

    [Fact]
    public async Task Region_OfFivePersons_IsShown()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "a",
            [.. rows.Of(5, "2026-03-05", 2, "North"), .. rows.Of(8, "2026-03-05", 9, "South")]
        );
        await workspace.RunAsync();

        Assert.Empty(HiddenOf(await workspace.FiguresAsync("2026-03"), "region"));
    }

    [Fact]
    public async Task Total_OfFourPersons_IsHidden()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("a", new Rows().Of(4, "2026-03-05", 2));
        await workspace.RunAsync();

        Assert.True((await workspace.FigureAsync(KpiCatalogue.Nps, "2026-03")).Figure.IsSuppressed);
        Assert.True(
            (await workspace.FigureAsync(KpiCatalogue.Answers, "2026-03")).Figure.IsSuppressed
        );
    }

    [Fact]
    public async Task WithinAHiddenRegion_EveryStageIsHiddenToo()
    {
        using var workspace = new TestWorkspace(slices: """[["region"], ["region", "stage"]]""");
        var rows = new Rows();
        workspace.Export(
            "a",
            [
                .. rows.Of(4, "2026-03-05", 2, "North"),
                .. rows.Of(8, "2026-03-05", 9, "South"),
                .. rows.Of(40, "2026-03-05", 9, "West"),
            ]
        );
        await workspace.RunAsync();
        var table = await workspace.FiguresAsync("2026-03");

        Assert.Equal(
            ["region=North;stage=delivery", "region=South;stage=delivery"],
            table
                .Of(KpiCatalogue.Sps, "region;stage")
                .Where(r => r.Figure.IsSuppressed)
                .Select(r => r.Slice.Text)
        );
    }

    [Fact]
    public async Task Change_OfAHiddenFigure_IsNotTold()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "a",
            [
                .. rows.Of(4, "2026-03-05", 2, "North"),
                .. rows.Of(30, "2026-03-05", 9, "South"),
                .. rows.Of(30, "2026-04-05", 9, "North"),
                .. rows.Of(30, "2026-04-05", 9, "South"),
            ]
        );
        await workspace.RunAsync();

        var north = await workspace.FigureAsync(KpiCatalogue.Nps, "2026-04", "region=North");
        var change = north.Since(Comparison.PreviousMonth)!;

        Assert.False(north.Figure.IsSuppressed);
        Assert.Equal(Obstacle.Suppressed, change.Obstacle);
        Assert.Null(change.PriorValue);
        Assert.Null(change.Change);
    }

    static IEnumerable<string> HiddenOf(KpiTable table, string dimension) =>
        table
            .Of(KpiCatalogue.Nps, dimension)
            .Where(r => r.Figure.IsSuppressed)
            .Select(r => r.Slice.Text);
}
