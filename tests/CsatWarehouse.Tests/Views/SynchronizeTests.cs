using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;
using CsatWarehouse.Views;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Views;

public sealed class SynchronizeTests
{
    static readonly SliceLattice ByRegion = new([
        ["region"],
    ]);

    [Fact]
    public async Task Build_SecondRun_WritesNothing()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("march", new Rows().Of(10, "2026-03-05", 9));
        await workspace.RunAsync();
        Assert.NotEmpty(await workspace.QueryAsync(ViewRows.NamesAsync));
        var before = await workspace.StateAsync();

        await workspace.BuildAsync();

        Assert.Equal(before, await workspace.StateAsync());
    }

    [Fact]
    public async Task Synchronize_NewWarehouse_MakesEveryViewOnce()
    {
        using var workspace = new TestWorkspace();

        var first = await workspace.QueryAsync(c => ReportingViews.SynchronizeAsync(c, ByRegion));
        var second = await workspace.QueryAsync(c => ReportingViews.SynchronizeAsync(c, ByRegion));

        Assert.Equal(ReportingView.Fixed.Length + 3, first);
        Assert.Equal(0, second);
        Assert.Equal(
            ReportingViews.Of(ByRegion).Select(v => "rpt_" + v.Name).Order(StringComparer.Ordinal),
            (await workspace.QueryAsync(ViewRows.NamesAsync)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Synchronize_OtherSlices_TakesAwayTheViewsOfThoseThatAreGone()
    {
        using var workspace = new TestWorkspace();
        await workspace.QueryAsync(c => ReportingViews.SynchronizeAsync(c, ByRegion));

        var changed = await workspace.QueryAsync(c =>
            ReportingViews.SynchronizeAsync(
                c,
                new([
                    ["segment"],
                    ["segment", "stage"],
                ])
            )
        );

        var names = await workspace.QueryAsync(ViewRows.NamesAsync);
        Assert.Equal(3, changed);
        Assert.Contains("rpt_KpiFigure by segment;stage", names);
        Assert.DoesNotContain("rpt_KpiFigure by region", names);
    }

    [Fact]
    public async Task Synchronize_ViewWithAnotherText_IsMadeAnew()
    {
        using var workspace = new TestWorkspace();
        await workspace.QueryAsync(c => ReportingViews.SynchronizeAsync(c, ByRegion));
        await workspace.QueryAsync(async c =>
        {
            await c.Database.ExecuteSqlRawAsync(ViewRows.InOurPlace("DROP VIEW \"rpt_Channel\""));
            return await c.Database.ExecuteSqlRawAsync(
                ViewRows.InOurPlace("CREATE VIEW \"rpt_Channel\" AS SELECT 1 AS \"One\"")
            );
        });

        Assert.Equal(
            2,
            await workspace.QueryAsync(c => ReportingViews.SynchronizeAsync(c, ByRegion))
        );
        var columns = await workspace.QueryAsync(c => ViewRows.OfViewAsync(c, "Channel"));
        Assert.Contains("Channel Uk", columns.Columns);
    }

    [Fact]
    public async Task Synchronize_ViewOfAnotherMaker_Stays()
    {
        using var workspace = new TestWorkspace();
        // The first views make their place.
        await workspace.QueryAsync(c => ReportingViews.SynchronizeAsync(c, ByRegion));
        await workspace.QueryAsync(c =>
            c.Database.ExecuteSqlRawAsync(
                ViewRows.InOurPlace("CREATE VIEW \"rpt_Mine\" AS SELECT 1 AS \"One\"")
            )
        );

        await workspace.QueryAsync(async c =>
        {
            await ReportingViews.DropAsync(c);
            return true;
        });
        await workspace.QueryAsync(c => ReportingViews.SynchronizeAsync(c, ByRegion));

        Assert.Contains("rpt_Mine", await workspace.QueryAsync(ViewRows.NamesAsync));
    }
}
