using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>Longer periods to build, and the keys of those that nothing stands behind any more.</summary>
sealed record OutdatedPeriods(List<DuePeriod> Due, List<long> Gone);

/// <summary>
/// The quarters, years and rolling windows of one KPI group, which need no marks of their own: one is outdated when a month that it is
/// made from, or compared with, was built after it. Windows that begin before the group's first month with figures are not made.
/// </summary>
sealed class LongPeriods(PeriodCalendar calendar, string rules)
{
    /// <summary>In the order of the months that they end with.</summary>
    /// <param name="newest">The newest builds of months and longer periods.</param>
    /// <param name="toBuild">Months that will be built before, and have figures then: what a plan counts on. Empty once they are built.</param>
    public async Task<OutdatedPeriods> OutdatedAsync(
        WarehouseContext context,
        IReadOnlyCollection<KpiBuild> newest,
        IReadOnlyCollection<long> toBuild,
        CancellationToken cancellation
    )
    {
        var builds = newest.ToDictionary(b => b.PeriodKey);
        var measured = await MeasuredAsync(context, builds, cancellation);
        measured = [.. measured.Union(toBuild).Order()];
        var wanted = Wanted(measured).ToDictionary(w => w.Period.Key);
        return new(
            [
                .. wanted
                    .Values.Where(w => IsOutdated(w, builds, toBuild))
                    .Select(w => new DuePeriod(
                        w.Period,
                        w.Covered,
                        builds.GetValueOrDefault(w.Period.Key)?.KpiBuildKey,
                        measured[0]
                    ))
                    .OrderBy(d => d.Covered.Last)
                    .ThenBy(d => d.Period.Key),
            ],
            [.. builds.Keys.Where(k => !ReportingPeriod.IsMonth(k) && !wanted.ContainsKey(k))]
        );
    }

    /// <summary>Months whose newest build has figures, oldest first.</summary>
    static async Task<List<long>> MeasuredAsync(
        WarehouseContext context,
        Dictionary<long, KpiBuild> builds,
        CancellationToken cancellation
    )
    {
        var months = builds
            .Values.Where(b => ReportingPeriod.IsMonth(b.PeriodKey))
            .Select(b => b.KpiBuildKey)
            .ToList();
        return await context
            .KpiBuilds.Where(b =>
                months.Contains(b.KpiBuildKey)
                && context.KpiFacts.Any(f => f.KpiBuildKey == b.KpiBuildKey)
            )
            .Select(b => b.PeriodKey)
            .Order()
            .ToListAsync(cancellation);
    }

    IEnumerable<(ReportingPeriod Period, MonthRange Covered)> Wanted(List<long> measured) =>
        measured
            .SelectMany(calendar.LongPeriodsOf)
            .Distinct()
            .Where(p => !p.IsRolling || p.Months.First >= measured[0])
            .Select(p =>
                (
                    p,
                    new MonthRange(
                        Math.Max(p.Months.First, measured[0]),
                        Math.Min(p.Months.Last, measured[^1])
                    )
                )
            );

    bool IsOutdated(
        (ReportingPeriod Period, MonthRange Covered) wanted,
        Dictionary<long, KpiBuild> builds,
        IReadOnlyCollection<long> toBuild
    )
    {
        if (
            !builds.TryGetValue(wanted.Period.Key, out var build)
            || build.RulesFingerprint != rules
            || build.FromDateKey != wanted.Covered.StartDateKey
            || build.ThroughDateKey != wanted.Covered.EndDateKey
        )
            return true;
        return Comparison
            .Of(wanted.Period.Kind)
            .Select(c => calendar.Shift(wanted.Period, -c.Months).Months)
            .Prepend(wanted.Covered)
            .SelectMany(range => range.Months)
            .Any(month =>
                toBuild.Contains(month)
                || (builds.TryGetValue(month, out var made) && made.KpiBuildKey > build.KpiBuildKey)
            );
    }
}
