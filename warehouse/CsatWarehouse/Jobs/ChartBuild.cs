using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Kpis.Charts;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>
/// Builds the control charts of months, once their figures are made. They have builds and a pointer of their own, because a month's limits follow from its baseline: where one of those months is
/// corrected, the limits of later months move, and their figures do not.
/// </summary>
static class ChartBuild
{
    /// <summary>In the place of a KPI group: charts are of every group's figures.</summary>
    public const string Group = "chart";

    const string Rules = "chart-1";

    /// <param name="Youngest">The last build among those that its charts are made from.</param>
    readonly record struct DueMonth(long Month, long Youngest);

    /// <summary>Months whose figures, or those of a month before them, were built after their charts.</summary>
    static async Task<List<DueMonth>> OutdatedAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        var builds = await (
            from pointer in context.KpiPointers
            join build in context.KpiBuilds on pointer.KpiBuildKey equals build.KpiBuildKey
            where pointer.PeriodKey < ReportingPeriod.FirstLongKey
            select build
        ).ToListAsync(cancellation);
        var charts = builds.Where(b => b.KpiGroup == Group).ToDictionary(b => b.PeriodKey);
        var outdated = new List<DueMonth>();
        var youngest = 0L;
        foreach (
            var month in builds
                .Where(b => b.KpiGroup != Group)
                .GroupBy(b => b.PeriodKey)
                .OrderBy(g => g.Key)
        )
        {
            youngest = Math.Max(youngest, month.Max(b => b.KpiBuildKey));
            if (
                !charts.TryGetValue(month.Key, out var chart)
                || chart.RulesFingerprint != Rules
                || chart.KpiBuildKey < youngest
            )
                outdated.Add(new(month.Key, youngest));
        }
        return outdated;
    }

    /// <summary>Makes the charts of all outdated months in one transaction; nothing is written where there are none.</summary>
    public static async Task RunAsync(
        UnitOfWork unit,
        RunLedger run,
        CancellationToken cancellation
    )
    {
        if (!await WriteAsync(unit, run, cancellation))
            return;
        var runKey = run.KnownKey;
        await unit.CommitAsync(
            (c, ct) => c.KpiBuilds.AnyAsync(b => b.KpiGroup == Group && b.RunKey == runKey, ct),
            cancellation
        );
    }

    /// <summary>The same within a unit that the caller commits, so that readers see charts and their figures at once.</summary>
    /// <returns>False where no month is outdated.</returns>
    public static async Task<bool> WriteAsync(
        UnitOfWork unit,
        RunLedger run,
        CancellationToken cancellation
    )
    {
        var context = unit.Context;
        var outdated = await OutdatedAsync(context, cancellation);
        if (outdated.Count == 0)
            return false;
        var runKey = run.Key(context);
        var series = await ChartSeries.ReadAsync(context, cancellation);
        var members = new KpiMembers(context);
        var pointers = new BuildPointers(Group, isStaged: false);
        foreach (var (month, youngest) in outdated)
        {
            var build = new KpiBuild
            {
                KpiBuildKey = new KeyRange(context, "KpiBuild").Next(),
                PeriodKey = month,
                KpiGroup = Group,
                BuiltAt = run.Now,
                FromDateKey = month,
                ThroughDateKey = Calendar.EndOfMonth(month),
                RulesFingerprint = Rules,
                InputFingerprint = FormattableString.Invariant($"{youngest}"),
                RunKey = runKey,
            };
            using (var writer = new FindingWriter(unit, members, build))
                foreach (var (slice, chart) in series.ChartsOf(month))
                    writer.Write(slice, chart);
            context.KpiBuilds.Add(build);
            members.Save();
            await pointers.MoveAsync(context, build, cancellation);
        }
        return true;
    }
}
