using CsatWarehouse.Dimensions;
using CsatWarehouse.Jobs;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Jobs;

public sealed class LongPeriodsTests
{
    [Fact]
    public async Task Quarter_UnevenMonths_IsMadeFromTheAnswersAndNotFromTheMonths()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "quarter",
            [
                .. rows.Of(10, "2026-01-05", 10),
                .. rows.Of(60, "2026-02-05", 2),
                .. rows.Of(40, "2026-02-05", 10),
                .. rows.Of(20, "2026-03-05", 8),
            ]
        );
        await workspace.RunAsync();

        var quarter = await FigureAsync(workspace, KpiCatalogue.Nps, "2026-Q1");
        var window = await FigureAsync(workspace, KpiCatalogue.Nps, "2026-03-r3");

        // 50 promoters and 60 detractors of 130; the months' own scores are 100, -20 and 0.
        Assert.Equal(-1000 / 130.0, quarter.Figure.Value!.Value, 1e-9);
        Assert.Equal(130, quarter.Figure.Persons);
        Assert.Equal(50, quarter.Figure.Favourable);
        Assert.Equal(quarter.Figure.Value, window.Figure.Value);
        Assert.Equal(quarter.Figure.Low, window.Figure.Low);
    }

    [Fact]
    public async Task Quarter_WhoseMonthsAllAnswersAreOne_HasTheMonthsFiguresToTheLastBit()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "a",
            [.. rows.Of(7, "2026-02-05", 10), .. rows.Of(9, "2026-02-07", 3, region: "South")]
        );
        await workspace.RunAsync();

        var month = await workspace.FiguresAsync("2026-02");
        var quarter = await TableAsync(workspace, "2026-Q1");

        Assert.All(
            month.All,
            m =>
            {
                var q = quarter.Find(m.Kpi.Code, m.Slice)!.Figure;
                Assert.Equal(
                    (m.Figure.Value, m.Figure.Low, m.Figure.StandardError, m.Figure.EffectiveN),
                    (q.Value, q.Low, q.StandardError, q.EffectiveN)
                );
            }
        );
        Assert.Equal(month.All.Count(), quarter.All.Count());
    }

    [Fact]
    public async Task Quarter_StillRunning_IsSoFarAndComparedWithAsManyMonths()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "half",
            [
                .. rows.Of(30, "2026-01-05", 9),
                .. rows.Of(30, "2026-02-05", 9),
                .. rows.Of(90, "2026-03-05", 2),
                .. rows.Of(30, "2026-04-05", 9),
                .. rows.Of(30, "2026-05-05", 9),
            ]
        );
        await workspace.RunAsync();

        var table = await TableAsync(workspace, "2026-Q2");
        var answers = table.Find(KpiCatalogue.Answers, SliceCode.All)!;
        var change = answers.Since(Comparison.PreviousQuarter)!;

        Assert.True(table.IsSoFar);
        Assert.Equal(20260531, table.Build.ThroughDateKey);
        Assert.Equal(20260630, table.Period.EndDateKey);
        Assert.Equal((60.0, 120260301L), (change.PriorValue, change.PriorPeriodKey));
        Assert.Equal("no-clear-change", change.Verdict);
        Assert.False((await TableAsync(workspace, "2026-Q1")).IsSoFar);
        Assert.True((await TableAsync(workspace, "2026")).IsSoFar);
    }

    [Fact]
    public async Task Quarter_NextMonthArrives_IsBuiltAnewAndTheOneBeforeIsNot()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        foreach (var month in (string[])["2026-01", "2026-02", "2026-03", "2026-04"])
            workspace.Export(month, rows.Of(10, $"{month}-05", 9));
        await workspace.RunAsync();
        workspace.Export("2026-05", rows.Of(10, "2026-05-05", 2));
        await workspace.IngestAsync();

        var build = await workspace.BuildAsync();
        var again = await workspace.BuildAsync();

        Assert.Equal(["2026-Q2", "2026", "2026-05-r3"], build.Longer.Select(p => p.Code));
        Assert.Empty(again.Longer);
    }

    [Fact]
    public async Task Windows_FirstMonths_AreNotMadeBeforeTheyAreFull()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        foreach (var month in (string[])["2026-01", "2026-02", "2026-03", "2026-04"])
            workspace.Export(month, rows.Of(10, $"{month}-05", 9));
        await workspace.RunAsync();

        var codes = await workspace.QueryAsync(c =>
            KpiTable.PeriodsAsync(c, TestContext.Current.CancellationToken)
        );

        Assert.Equal(
            [
                "2026-01",
                "2026-02",
                "2026-03",
                "2026-04",
                "2026-Q1",
                "2026-Q2",
                "2026",
                "2026-03-r3",
                "2026-04-r3",
            ],
            codes.Select(p => p.Code)
        );
    }

    [Fact]
    public async Task Window_ComparedWithTheOneBefore_DoesNotOverlapIt()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        for (var i = 1; i <= 6; i++)
            workspace.Export(Month(i), rows.Of(40, $"{Month(i)}-05", i <= 3 ? 2 : 9));
        await workspace.RunAsync();

        var window = await FigureAsync(workspace, KpiCatalogue.Nps, "2026-06-r3");
        var change = window.Since(Comparison.PreviousThreeMonths)!;

        Assert.Equal((100.0, -100.0), (window.Figure.Value, change.PriorValue));
        Assert.Equal(120, change.PriorPersons);
        Assert.Null(window.Since(Comparison.PreviousMonth));
    }

    [Fact]
    public async Task Correction_OfAnOldMonth_ReachesEveryPeriodAsAFullBuildWould()
    {
        using var workspace = new TestWorkspace();
        using var fresh = new TestWorkspace();
        var rows = new Rows();
        for (var i = 1; i <= 15; i++)
        {
            var day = $"{Month(i - 12)}-05";
            var (good, bad) = (rows.Of(6 + i % 4, day, 10), rows.Of(7, day, 3, region: "South"));
            workspace.Export(Month(i), [.. good, .. bad]);
            fresh.Export(Month(i), [.. good, .. bad]);
        }
        await workspace.RunAsync();
        var late = rows.Of(11, "2025-02-20", 5);
        workspace.Export("late", late);
        fresh.Export("late", late);
        await workspace.RunAsync();
        await fresh.RunAsync();

        Assert.Equal(await AllFiguresAsync(fresh), await AllFiguresAsync(workspace));
    }

    [Theory]
    [InlineData(3, 20, true)]
    [InlineData(3, 3, false)]
    public async Task Slice_WithHiddenMonths_IsHiddenWhereTheyHaveFewerThanFivePersonsTogether(
        int january,
        int february,
        bool isHidden
    )
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        foreach (var day in (string[])["2026-01-05", "2026-02-05", "2026-03-05"])
            workspace.Export(
                day,
                [.. rows.Of(90, day, 2), .. rows.Of(30, day, 2, region: "South")]
            );
        workspace.Export(
            "small",
            [
                .. rows.Of(january, "2026-01-06", 9, region: "Small"),
                .. rows.Of(february, "2026-02-06", 9, region: "Small"),
                .. rows.Of(20, "2026-03-06", 9, region: "Small"),
            ]
        );
        await workspace.RunAsync();

        var table = await TableAsync(workspace, "2026-Q1");

        Assert.Equal(isHidden, IsHidden("region=Small"));
        Assert.Equal(isHidden, IsHidden("region=South"));
        Assert.False(IsHidden("region=North"));
        Assert.False(IsHidden("all"));

        bool IsHidden(string slice) =>
            table.Find(KpiCatalogue.Nps, SliceCode.Parse(slice))!.Figure.IsSuppressed;
    }

    [Fact]
    public async Task FinancialYear_ThatBeginsInAnotherMonth_MovesQuartersAndYears()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export("a", rows.Of(10, "2026-04-05", 9));
        await workspace.RunAsync();
        workspace.Environment["CSAT__Calendar__FirstMonthOfYear"] = "4";
        await workspace.BuildAsync();

        var periods = await workspace.QueryAsync(c =>
            KpiTable.PeriodsAsync(c, TestContext.Current.CancellationToken)
        );

        Assert.Equal(["2026-04", "2027-Q1", "2027"], periods.Select(p => p.Code));
    }

    /// <param name="number">1 for January 2026, 0 for the month before.</param>
    static string Month(int number) => Calendar.MonthText(Calendar.AddMonths(20260101, number - 1));

    static async Task<KpiTable> TableAsync(TestWorkspace workspace, string code)
    {
        var cancellation = TestContext.Current.CancellationToken;
        return await workspace.QueryAsync(async c =>
            {
                var period = await c.Periods.SingleAsync(p => p.Code == code, cancellation);
                return await KpiTable.ReadAsync(c, period.PeriodKey, cancellation);
            }) ?? throw new InvalidOperationException($"{code} has no figures.");
    }

    static async Task<KpiReading> FigureAsync(TestWorkspace workspace, string kpi, string code) =>
        (await TableAsync(workspace, code)).Find(kpi, SliceCode.All)!;

    /// <summary>Everything that readers see of every period, without the keys that depend on the order of loading.</summary>
    static async Task<List<string>> AllFiguresAsync(TestWorkspace workspace) =>
        await workspace.QueryAsync(async c =>
        {
            var cancellation = TestContext.Current.CancellationToken;
            var lines = new List<string>();
            foreach (var period in await KpiTable.PeriodsAsync(c, cancellation))
            {
                var table = (await KpiTable.ReadAsync(c, period.PeriodKey, cancellation))!;
                foreach (
                    var r in table.All.OrderBy(
                        r => $"{r.Kpi.Code} {r.Slice.Text}",
                        StringComparer.Ordinal
                    )
                )
                    lines.Add(
                        FormattableString.Invariant(
                            $"{period.Code} {r.Kpi.Code} {r.Slice.Text} {r.Figure.Value:G10} {r.Figure.Low:G10} {r.Figure.Persons} {r.Figure.IsSuppressed} {string.Join(',', r.Changes.OrderBy(x => x.Comparison, StringComparer.Ordinal).Select(x => FormattableString.Invariant($"{x.Comparison} {x.PriorValue:G10} {x.P:G8} {x.Q:G8} {x.Verdict}")))}"
                        )
                    );
            }
            return lines;
        });
}
