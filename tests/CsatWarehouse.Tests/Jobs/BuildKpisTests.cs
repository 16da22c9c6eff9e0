using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Storage;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Jobs;

public sealed class BuildKpisTests
{
    [Fact]
    public async Task Nps_PublishedCounts_GiveTheScoreAndTheAdjustedInterval()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "march",
            [
                .. rows.Of(8, "2026-03-05", 5),
                .. rows.Of(9, "2026-03-05", 8),
                .. rows.Of(19, "2026-03-05", 10),
            ]
        );
        await workspace.RunAsync();

        var nps = await workspace.FigureAsync(KpiCatalogue.Nps, "2026-03");

        Assert.Equal(100 * 11 / 36.0, nps.Figure.Value!.Value, 1e-9);
        Assert.Equal(36, nps.Figure.Persons);
        Assert.Equal(2.88, nps.Figure.Low!.Value, 0.005);
        Assert.Equal(53.53, nps.Figure.High!.Value, 0.005);
        Assert.False(nps.Figure.IsLowBase);
        Assert.Empty(nps.Changes);
    }

    [Fact]
    public async Task Change_OfThePreviousMonth_IsTestedAndWorded()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "both",
            [
                .. rows.Of(120, "2026-03-05", 5, csat: 2),
                .. rows.Of(80, "2026-03-06", 9, csat: 4),
                .. rows.Of(60, "2026-04-05", 5, csat: 2),
                .. rows.Of(140, "2026-04-06", 9, csat: 4),
            ]
        );
        await workspace.RunAsync();

        var change = (await workspace.FigureAsync(KpiCatalogue.Nps, "2026-04")).Since(
            Comparison.PreviousMonth
        )!;

        Assert.Equal(60, change.Change!.Value, 1e-9);
        Assert.Equal(-20, change.PriorValue!.Value, 1e-9);
        Assert.Equal(200, change.PriorPersons);
        Assert.True(change.ChangeLow > 40 && change.ChangeHigh < 80);
        Assert.True(change.Q >= change.P && change.Q < 0.05);
        Assert.Equal("improved", change.Verdict);
        Assert.True(change.SmallestDetectable is > 10 and < 40);
    }

    [Fact]
    public async Task Change_WithinNoise_IsNoClearChange()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "both",
            [
                .. rows.Of(20, "2026-03-05", 5),
                .. rows.Of(20, "2026-03-06", 9),
                .. rows.Of(19, "2026-04-05", 5),
                .. rows.Of(21, "2026-04-06", 9),
            ]
        );
        await workspace.RunAsync();

        var nps = await workspace.FigureAsync(KpiCatalogue.Nps, "2026-04");

        Assert.Equal("no-clear-change", nps.Since(Comparison.PreviousMonth)!.Verdict);
    }

    [Fact]
    public async Task Dirty_MonthThatChanged_BuildsItsNextMonthAnewAndNoOther()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export("march", rows.Of(10, "2026-03-05", 9));
        workspace.Export("april", rows.Of(10, "2026-04-05", 9));
        workspace.Export("june", rows.Of(10, "2026-06-05", 9));
        await workspace.RunAsync();
        workspace.Export("march-late", rows.Of(10, "2026-03-07", 2));

        await workspace.IngestAsync();
        var build = await workspace.BuildAsync();

        Assert.Equal(["2026-03", "2026-04"], build.Months.Select(p => p.Code));
        var change = (await workspace.FigureAsync(KpiCatalogue.Nps, "2026-04")).Since(
            Comparison.PreviousMonth
        )!;
        Assert.Equal(0, change.PriorValue);
        Assert.Equal(0, await workspace.QueryAsync(c => c.Dirty.CountAsync()));
    }

    [Fact]
    public async Task Restatement_EarlierBuildStaysAndThePointerMoves()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export("march", rows.Of(10, "2026-03-05", 9));
        await workspace.RunAsync();
        workspace.Export("march", rows.Of(10, "2026-03-05", 2));
        await workspace.RunAsync();

        Assert.Equal(-100, (await workspace.FigureAsync(KpiCatalogue.Nps, "2026-03")).Figure.Value);
        var values = await workspace.QueryAsync(c =>
            (
                from f in c.KpiFacts
                join k in c.Kpis on f.KpiKey equals k.KpiKey
                join s in c.Slices on f.SliceKey equals s.SliceKey
                where k.Code == KpiCatalogue.Nps && s.Code == "all" && f.PeriodKey == 20260301
                orderby f.KpiBuildKey
                select f.Value
            ).ToListAsync()
        );
        Assert.Equal([100, -100], values);
    }

    [Fact]
    public async Task Month_WhoseAnswersWereAllWithdrawn_HasABuildWithoutFigures()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export("a", rows.Of(10, "2026-03-05", 9));
        await workspace.RunAsync();
        workspace.Export("a", rows.Of(10, "2026-05-05", 9));
        await workspace.RunAsync();

        Assert.Empty((await workspace.FiguresAsync("2026-03")).All);
        Assert.Equal(
            10,
            (await workspace.FigureAsync(KpiCatalogue.Answers, "2026-05")).Figure.Value
        );
    }

    [Fact]
    public async Task Slices_AddedLater_BuildEveryMonthAnew()
    {
        using var workspace = new TestWorkspace(slices: "[]");
        var rows = new Rows();
        workspace.Export(
            "a",
            [.. rows.Of(10, "2026-03-05", 9), .. rows.Of(10, "2026-04-05", 9, region: "South")]
        );
        await workspace.RunAsync();
        workspace.WriteSettings("""[["region"]]""");

        var build = await workspace.BuildAsync();
        var again = await workspace.BuildAsync();

        Assert.Equal(["2026-03", "2026-04"], build.Months.Select(p => p.Code));
        Assert.Empty(again.Months);
        Assert.Empty(again.Longer);
        Assert.Equal(
            10,
            (await workspace.FigureAsync(KpiCatalogue.Nps, "2026-04", "region=South"))
                .Figure
                .Persons
        );
    }

    [Fact]
    public async Task Weighted_HeadlineByProfile_BothFiguresAreStored()
    {
        using var workspace = new TestWorkspace();
        workspace.WriteProfile(weightedHeadline: "true");
        var rows = new Rows();
        workspace.Export(
            "a",
            [
                .. rows.Of(10, "2026-03-05", 9, weight: "3"),
                .. rows.Of(10, "2026-03-05", 2, weight: "1"),
            ]
        );
        await workspace.RunAsync();

        var nps = (await workspace.FigureAsync(KpiCatalogue.Nps, "2026-03")).Figure;

        Assert.True(nps.IsWeighted);
        Assert.Equal(50, nps.Value!.Value, 1e-9);
        Assert.Equal(50, nps.WeightedValue!.Value, 1e-9);
        Assert.Equal(0, nps.UnweightedValue!.Value, 1e-9);
        // (10 * 3 + 10)^2 / (10 * 9 + 10) = 16 is the most that the weights leave.
        Assert.True(nps.EffectiveN <= 16 + 1e-9);
        Assert.Equal(20, nps.Persons);
    }

    [Fact]
    public async Task Weighted_OneAnswerWithoutAWeight_NoWeightedFigureIsGuessed()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "a",
            [
                .. rows.Of(10, "2026-03-05", 9, weight: "3"),
                .. rows.Of(1, "2026-03-05", 2, weight: ""),
            ]
        );
        await workspace.RunAsync();

        var nps = (await workspace.FigureAsync(KpiCatalogue.Nps, "2026-03")).Figure;

        Assert.Null(nps.WeightedValue);
        Assert.False(nps.IsWeighted);
    }

    [Fact]
    public async Task Change_AcrossANewWording_IsNotComparable()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "march",
            [.. rows.Of(20, "2026-03-05", 2), .. rows.Of(20, "2026-03-05", 2, csat: 3)]
        );
        await workspace.IngestAsync();
        workspace.Write("exports/survey/march.csv.bak", "");
        File.Move(
            Path.Combine(workspace.Path, "exports/survey/march.csv"),
            Path.Combine(workspace.Path, "exports/survey/march.csv.bak"),
            overwrite: true
        );
        workspace.WriteProfile(npsVersion: 2);
        workspace.Export("april", rows.Of(40, "2026-04-05", 9));
        await workspace.RunAsync();

        var table = await workspace.FiguresAsync("2026-04");
        var nps = table.Find(KpiCatalogue.Nps, SliceCode.All)!.Since(Comparison.PreviousMonth)!;
        var csat = table.Find(KpiCatalogue.Csat5, SliceCode.All)!.Since(Comparison.PreviousMonth)!;

        Assert.Equal(("not-comparable", Obstacle.DifferentQuestions), (nps.Verdict, nps.Obstacle));
        Assert.Null(nps.Change);
        Assert.Null(csat.Obstacle);
        Assert.NotEqual("not-comparable", csat.Verdict);
    }

    [Fact]
    public async Task Run_AnotherProcessHoldsTheLock_SaysBusyAndChangesNothing()
    {
        using var workspace = new TestWorkspace();
        workspace.Environment["CSAT__Warehouse__ConnectionString"] =
            "Data Source=csat.db;Default Timeout=1";
        workspace.Export("a", new Rows().Of(10, "2026-03-05", 9));
        await workspace.IngestAsync();
        using var other = await workspace.OpenAsync();
        await using var context = other.CreateContext();
        await using (
            await context.Database.BeginTransactionAsync(TestContext.Current.CancellationToken)
        )
            await Assert.ThrowsAsync<WarehouseBusyException>(workspace.BuildAsync);

        Assert.Equal(["2026-03"], (await workspace.BuildAsync()).Months.Select(p => p.Code));
    }
}
