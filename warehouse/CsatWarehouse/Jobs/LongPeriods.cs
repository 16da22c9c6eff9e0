using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>
/// The quarters, years and rolling windows of one KPI group, which need no marks of their own: one is outdated when a month that it is
/// made from, or compared with, was built after it. Windows that begin before the group's first month with figures are not made.
/// </summary>
sealed class LongPeriods(PeriodCalendar calendar, string rules)
{
    /// <summary>Those to build, in the order of the months that they end with; pointers to periods that nothing stands behind any more are taken away.</summary>
    /// <param name="current">The builds that readers see, of months and longer periods.</param>
    public async Task<List<DuePeriod>> OutdatedAsync(
        WarehouseContext context,
        IReadOnlyCollection<KpiBuild> current,
        string kpiGroup,
        CancellationToken cancellation
    )
    {
        var builds = current.ToDictionary(b => b.PeriodKey);
        var measured = await MeasuredAsync(context, builds, cancellation);
        var wanted = Wanted(measured).ToDictionary(w => w.Period.Key);
        var gone = builds
            .Keys.Where(k => !ReportingPeriod.IsMonth(k) && !wanted.ContainsKey(k))
            .ToList();
        await context
            .KpiPointers.Where(p => p.KpiGroup == kpiGroup && gone.Contains(p.PeriodKey))
            .ExecuteDeleteAsync(cancellation);
        return
        [
            .. wanted
                .Values.Where(w => IsOutdated(w, builds))
                .Select(w => new DuePeriod(
                    w.Period,
                    w.Covered,
                    builds.GetValueOrDefault(w.Period.Key)?.KpiBuildKey,
                    measured[0]
                ))
                .OrderBy(d => d.Covered.Last)
                .ThenBy(d => d.Period.Key),
        ];
    }

    /// <summary>Months whose current build has figures, oldest first.</summary>
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
        Dictionary<long, KpiBuild> builds
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
                builds.TryGetValue(month, out var made) && made.KpiBuildKey > build.KpiBuildKey
            );
    }
}
