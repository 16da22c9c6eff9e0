using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Loading.Marks;

public sealed class TargetTests
{
    [Theory]
    [InlineData("2.8", "met")]
    [InlineData("30", "cannot-tell")]
    [InlineData("53.6", "not-met")]
    public async Task Verdict_OfAFigure_ComesFromItsInterval(string target, string verdict)
    {
        using var marked = new MarkedWorkspace();
        marked
            .Month("2026-03-05")
            .Export("target", MarkedWorkspace.Targets, $"nps,all,2026-01-01,,{target}");
        await marked.RunAsync();

        var nps = await marked.FigureAsync(KpiCatalogue.Nps, "2026-03");

        Assert.Equal(verdict, nps.TargetVerdict);
        Assert.True(nps.Target > 0 && nps.TargetKey > 0);
        Assert.Null((await marked.FigureAsync(KpiCatalogue.Csat5, "2026-03")).TargetVerdict);
    }

    [Fact]
    public async Task Verdict_WhereLessIsBetter_IsTurnedRound()
    {
        using var marked = new MarkedWorkspace();
        marked
            .Export("target", MarkedWorkspace.Targets, "first-response-median,all,2026-01-01,,900")
            .Export(
                "ticket",
                MarkedWorkspace.Tickets,
                Enumerable
                    .Range(1, 12)
                    .Select(i =>
                        Invariant(
                            $"T{i},2026-03-02T08:00:00Z,U{i},1,2026-03-02T08:{i:D2}:00Z,2026-03-02T10:00:00Z"
                        )
                    )
            );
        await marked.RunAsync();

        var median = await marked.FigureAsync(KpiCatalogue.FirstResponseMedian, "2026-03");

        Assert.Equal(390, median.Value);
        Assert.Equal("met", median.TargetVerdict);
    }

    [Fact]
    public async Task Slice_WrittenInAnyOrder_IsTheOneOfTheFigures()
    {
        using var marked = new MarkedWorkspace("""[["region", "stage"]]""");
        marked
            .Month("2026-03-05")
            .Export(
                "target",
                MarkedWorkspace.Targets,
                "sps,stage=delivery;region=North,2026-01-01,,3.5"
            );
        await marked.RunAsync();

        var sps = await marked.FigureAsync(
            KpiCatalogue.Sps,
            "2026-03",
            "region=North;stage=delivery"
        );

        Assert.Equal(3.5, sps.Target);
        Assert.Null((await marked.FigureAsync(KpiCatalogue.Sps, "2026-03")).Target);
    }

    [Theory]
    [InlineData("2026-02", 20.0)]
    [InlineData("2026-03", 25.0)]
    [InlineData("2026-04", null)]
    public async Task Target_Holds_UntilItsLastDayOrTheNextOne(string month, double? expected)
    {
        using var marked = new MarkedWorkspace();
        marked
            .Month($"{month}-05")
            .Export(
                "target",
                MarkedWorkspace.Targets,
                "nps,all,2026-01-01,2026-12-31,20",
                "nps,all,2026-03-15,2026-04-29,25"
            );
        await marked.RunAsync();

        Assert.Equal(expected, (await marked.FigureAsync(KpiCatalogue.Nps, month)).Target);
    }

    [Fact]
    public async Task Change_OfATarget_BuildsTheMonthsFromItsFirstDayOnAndNoOther()
    {
        using var marked = new MarkedWorkspace();
        marked
            .Month("2026-01-05")
            .Month("2026-03-05")
            .Month("2026-05-05")
            .Export("target", MarkedWorkspace.Targets, "nps,all,2026-03-01,2026-12-31,20");
        await marked.RunAsync();
        marked.Export("target", MarkedWorkspace.Targets, "nps,all,2026-03-01,2026-12-31,60");

        var build = await marked.RunAsync();

        Assert.Equal(["2026-03", "2026-05"], build.Months.Select(p => p.Code));
        Assert.Equal(
            "not-met",
            (await marked.FigureAsync(KpiCatalogue.Nps, "2026-05")).TargetVerdict
        );
        Assert.Contains("2026", build.Longer.Select(p => p.Code));
        Assert.Empty((await marked.RunAsync()).Months);
    }

    [Fact]
    public async Task Target_ThatAFileNoLongerHas_IsHeldAgainstNothing()
    {
        using var marked = new MarkedWorkspace();
        marked
            .Month("2026-03-05")
            .Export(
                "target",
                MarkedWorkspace.Targets,
                "nps,all,2026-01-01,,20",
                "csat5,all,2026-01-01,,4"
            );
        await marked.RunAsync();
        marked.Export("target", MarkedWorkspace.Targets, "csat5,all,2026-01-01,,4");
        await marked.RunAsync();

        var nps = await marked.FigureAsync(KpiCatalogue.Nps, "2026-03");

        Assert.Null(nps.Target);
        Assert.Null(nps.TargetVerdict);
        Assert.Equal(SpecialMember.NotApplicable, nps.TargetKey);
    }

    [Fact]
    public async Task Target_OfACodeThatNoKpiHas_IsKeptAndMarksNothing()
    {
        using var marked = new MarkedWorkspace();
        marked.Month("2026-03-05");
        await marked.RunAsync();
        marked.Export("target", MarkedWorkspace.Targets, "happiness,all,2026-01-01,,20");

        Assert.Empty((await marked.RunAsync()).Months);

        var target = await marked.Workspace.QueryAsync(c => c.Targets.SingleAsync());
        Assert.Equal((SpecialMember.Unknown, "happiness"), (target.KpiKey, target.KpiCode));
    }

    [Fact]
    public async Task Files_InAnyOrder_GiveTheSameTarget()
    {
        string[] files = ["target_2026-01-31", "target_2026-02-28"];
        foreach (var order in (string[][])[files, [.. files.Reverse()]])
        {
            using var marked = new MarkedWorkspace();
            marked.Month("2026-03-05");
            foreach (var file in order)
            {
                marked.Export(
                    file,
                    "kpi,slice,from,to,value,updatedAt",
                    file == files[0]
                        ? "nps,all,2026-01-01,,20,2026-01-31T10:00:00Z"
                        : "nps,all,2026-01-01,,25,2026-02-28T10:00:00Z"
                );
                await marked.RunAsync();
            }

            Assert.Equal(25, (await marked.FigureAsync(KpiCatalogue.Nps, "2026-03")).Target);
        }
    }
}
