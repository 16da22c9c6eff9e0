using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Loading.Marks;

public sealed class BaselineTests
{
    [Fact]
    public async Task GapClosure_BetweenBaselineAndTarget_IsTheShareOfTheWay()
    {
        using var marked = new MarkedWorkspace();
        marked
            .Month("2026-03-05")
            .Export(
                "target",
                MarkedWorkspace.Targets,
                "nps,all,2026-01-01,,50",
                "csat5,all,2026-01-01,,4"
            )
            .Export(
                "baseline",
                MarkedWorkspace.Baselines,
                "nps,all,2026-01-01,,20,,",
                "csat5,all,2026-01-01,,4,,"
            );
        await marked.RunAsync();

        var nps = await marked.FigureAsync(KpiCatalogue.Nps, "2026-03");
        var csat = await marked.FigureAsync(KpiCatalogue.Csat5, "2026-03");

        Assert.Equal(20, nps.Baseline);
        Assert.Equal((100 * 11 / 36.0 - 20) / 30, nps.GapClosure!.Value, 1e-9);
        Assert.Equal(4, csat.Baseline);
        Assert.Null(csat.GapClosure);
    }

    [Fact]
    public async Task Versions_OfABaseline_StayAndTheYoungestCountsInAnyOrderOfFiles()
    {
        string[] rows =
        [
            "nps,all,2026-01-01,,20,2026-01-10T00:00:00Z,",
            "nps,all,2026-01-01,,22,2026-02-10T00:00:00Z,",
        ];
        foreach (
            var order in (int[][])
                [
                    [0, 1],
                    [1, 0],
                ]
        )
        {
            using var marked = new MarkedWorkspace();
            marked.Month("2026-03-05");
            foreach (var i in order)
            {
                marked.Export(Invariant($"baseline_{i}"), MarkedWorkspace.Baselines, rows[i]);
                await marked.RunAsync();
            }

            var figure = await marked.FigureAsync(KpiCatalogue.Nps, "2026-03");
            var versions = await marked.Workspace.QueryAsync(c =>
                c.Baselines.OrderBy(b => b.StatedAt).ToListAsync()
            );

            Assert.Equal(22, figure.Baseline);
            Assert.Equal([20, 22], versions.Select(v => v.Value));
            Assert.Equal(versions[1].BaselineKey, figure.BaselineKey);
        }
    }

    [Fact]
    public async Task Baseline_ThatIsWithdrawn_CountsNoLonger()
    {
        using var marked = new MarkedWorkspace();
        marked
            .Month("2026-03-05")
            .Export(
                "baseline_1",
                MarkedWorkspace.Baselines,
                "nps,all,2026-01-01,,20,2026-01-10T00:00:00Z,"
            );
        await marked.RunAsync();
        marked.Export(
            "baseline_2",
            MarkedWorkspace.Baselines,
            "nps,all,2026-01-01,,20,2026-02-10T00:00:00Z,yes"
        );
        await marked.RunAsync();

        Assert.Null((await marked.FigureAsync(KpiCatalogue.Nps, "2026-03")).Baseline);
        Assert.Equal(2, await marked.Workspace.QueryAsync(c => c.Baselines.CountAsync()));
    }

    [Fact]
    public async Task Baseline_WhenLateAnswersCome_StaysAsItIs()
    {
        using var marked = new MarkedWorkspace();
        marked
            .Month("2026-03-05")
            .Export("baseline", MarkedWorkspace.Baselines, "nps,all,2026-01-01,,20,,");
        await marked.RunAsync();
        marked.Month("2026-03-06", promoters: 0);
        await marked.RunAsync();

        var nps = await marked.FigureAsync(KpiCatalogue.Nps, "2026-03");

        Assert.True(nps.Value < 20);
        Assert.Equal(20, nps.Baseline);
    }
}
