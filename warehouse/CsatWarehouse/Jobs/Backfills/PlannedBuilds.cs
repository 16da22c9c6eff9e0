using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Kpis;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>Finds the periods that a backfill builds: those that its files change as far as that is known, those of the interval that are outdated already, and the longer ones that they are part of.</summary>
static class PlannedBuilds
{
    public static async Task<List<PlannedBuild>> FindAsync(
        WarehouseContext context,
        IEnumerable<GroupBuild> groups,
        IReadOnlyList<PlannedFile> files,
        MonthRange interval,
        CancellationToken cancellation
    )
    {
        var due = new List<(DuePeriod Period, string Group)>();
        var replaced = new Dictionary<(long, string), long>();
        foreach (var group in groups)
        {
            var newest = await NewestBuilds
                .Of(context, group.Group.Code)
                .ToDictionaryAsync(b => b.PeriodKey, b => b.KpiBuildKey, cancellation);
            foreach (var (period, build) in newest)
                replaced.Add((period, group.Group.Code), build);
            var outdated = (await group.OutdatedMonthsAsync(context, cancellation))
                .Select(d => d.Period.LastMonth)
                .Where(interval.Contains);
            var months = outdated
                .Union(ChangedBy(files, group.Group, newest))
                .Distinct()
                .Order()
                .ToList();
            if (months.Count == 0)
                continue;
            due.AddRange(months.Select(m => (group.MonthOf(m), group.Group.Code)));
            var (longer, _) = await group.OutdatedLongAsync(context, months, cancellation);
            due.AddRange(longer.Select(p => (p, group.Group.Code)));
        }
        var figures = await FiguresAsync(context, [.. replaced.Values], cancellation);
        return
        [
            .. due.OrderBy(d => d.Period.Period.Kind != PeriodKind.Month)
                .ThenBy(d => d.Period.Covered.Last)
                .ThenBy(d => d.Period.Period.Key)
                .Select(d =>
                {
                    long? build = replaced.TryGetValue((d.Period.Period.Key, d.Group), out var key)
                        ? key
                        : null;
                    return new PlannedBuild(
                        d.Period.Period.Code,
                        d.Group,
                        build,
                        figures.GetValueOrDefault(build ?? 0)
                    );
                }),
        ];
    }

    /// <summary>The months whose figures of a group the files change: where it has figures, or gets them from the file's own months.</summary>
    static IEnumerable<long> ChangedBy(
        IReadOnlyList<PlannedFile> files,
        KpiGroup group,
        Dictionary<long, long> newest
    )
    {
        foreach (var file in files.Where(f => f.Months is not null))
        {
            var own = BackfillSelection.GroupOf(Choice<SourceKind>.Find(file.Kind)!.Value);
            if (!group.IsMadeFrom(own))
                continue;
            var months = file.Months!.Select(Calendar.ParseMonth).ToHashSet();
            foreach (var month in months.SelectMany(m => group.Outdated(m, own)).Distinct())
                if (newest.ContainsKey(month) || (group.Code == own && months.Contains(month)))
                    yield return month;
        }
    }

    static async Task<Dictionary<long, long>> FiguresAsync(
        WarehouseContext context,
        List<long> builds,
        CancellationToken cancellation
    )
    {
        var figures = await context
            .KpiFacts.Where(f => builds.Contains(f.KpiBuildKey))
            .GroupBy(f => f.KpiBuildKey)
            .Select(g => new { g.Key, Figures = g.LongCount() })
            .ToListAsync(cancellation);
        return figures.ToDictionary(f => f.Key, f => f.Figures);
    }
}
