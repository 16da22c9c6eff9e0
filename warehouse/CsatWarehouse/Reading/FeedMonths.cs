using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Jobs;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>What is there of one month of one feed.</summary>
public enum FeedMonthState
{
    /// <summary>It has facts, or a file that speaks of it.</summary>
    Loaded,

    /// <summary>There is nothing of it, though there is of months before and after it.</summary>
    Missing,

    /// <summary>There is nothing of it, and no wonder: all that is there lies three, six or twelve months apart.</summary>
    NotExpected,

    /// <summary>It comes after all that is there, and the feed is late by its profile.</summary>
    Late,
}

/// <summary>One month of one feed.</summary>
/// <param name="IsDirty">Figures of the month that are made from such records do not stand any more.</param>
/// <param name="Files">That have facts in it, or speak of it.</param>
/// <param name="Rows">Current facts; of records without a date, rows of the files that speak of the month.</param>
public sealed record FeedMonth(
    string Month,
    FeedMonthState State,
    bool IsDirty,
    int Files,
    long Rows
);

/// <summary>The months of one kind of records of one source, oldest first, without gaps.</summary>
public sealed record FeedMonths(string Source, string Kind, IReadOnlyList<FeedMonth> Months)
{
    /// <summary>Every feed that was ever loaded, by source and kind.</summary>
    /// <param name="late">The feeds that are late now.</param>
    /// <param name="today">The day in the workspace's time zone.</param>
    public static async Task<List<FeedMonths>> ReadAsync(
        WarehouseContext context,
        Workspace workspace,
        IEnumerable<FeedFreshness> late,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var loads = await (
            from load in context.Loads
            join source in context.SourceSystems
                on load.SourceSystemKey equals source.SourceSystemKey
            where load.Status == LoadStatus.Loaded
            select new
            {
                load.LoadKey,
                Source = source.Code,
                load.Kind,
                load.AsOfAt,
                load.RowsLoaded,
            }
        ).ToListAsync(cancellation);
        var dated = (await LoadMonths.ReadAsync(context, cancellation))
            .Where(m => m.Rows > 0)
            .ToLookup(m => m.LoadKey);
        var dirty = await context
            .Dirty.Select(d => new
            {
                d.PeriodKey,
                d.KpiGroup,
                HasFigures = context.KpiPointers.Any(p =>
                    p.PeriodKey == d.PeriodKey && p.KpiGroup == d.KpiGroup
                ),
            })
            .Distinct()
            .ToListAsync(cancellation);
        var lateProfiles = late.Select(f => f.Profile).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. loads
                .GroupBy(l => (l.Source, l.Kind))
                .OrderBy(g => g.Key.Source, StringComparer.Ordinal)
                .ThenBy(g => g.Key.Kind, StringComparer.Ordinal)
                .Select(feed =>
                {
                    var months = feed.SelectMany(l =>
                            dated[l.LoadKey]
                                .DefaultIfEmpty(
                                    new(
                                        l.LoadKey,
                                        Calendar.MonthDateKey(workspace.DayOf(l.AsOfAt)),
                                        l.RowsLoaded
                                    )
                                )
                        )
                        .ToLookup(m => m.Month);
                    var own = GroupOf(feed.Key.Kind);
                    // Marks reach further than facts do: a group that has no figures of the month gets none by them.
                    var outdated = dirty
                        .Where(d =>
                            d.KpiGroup == own
                            || (d.HasFigures && own is not null && IsMadeFrom(d.KpiGroup, own))
                        )
                        .Select(d => d.PeriodKey)
                        .ToHashSet();
                    var isLate = workspace.Sources.Profiles.Any(p =>
                        lateProfiles.Contains(p.File)
                        && p.Source == feed.Key.Source
                        && p.Layouts.Any(l => Choice<SourceKind>.NameOf(l.Kind) == feed.Key.Kind)
                    );
                    return new FeedMonths(
                        feed.Key.Source,
                        feed.Key.Kind,
                        [.. MonthsOf(months, outdated, isLate, today)]
                    );
                }),
        ];
    }

    static IEnumerable<FeedMonth> MonthsOf(
        ILookup<long, LoadMonth> months,
        HashSet<long> dirty,
        bool isLate,
        DateOnly today
    )
    {
        var (first, last) = (months.Min(m => m.Key), months.Max(m => m.Key));
        var step = StepOf([.. months.Select(m => m.Key).Order()]);
        var end = isLate ? Math.Max(last, Calendar.MonthDateKey(today)) : last;
        foreach (var month in new MonthRange(first, end).Months)
        {
            var files = months[month].ToList();
            yield return new(
                Calendar.MonthText(month),
                files.Count > 0 ? FeedMonthState.Loaded
                    : month > last ? FeedMonthState.Late
                    : Calendar.MonthsFrom(first, month) % step == 0 ? FeedMonthState.Missing
                    : FeedMonthState.NotExpected,
                dirty.Contains(month),
                files.Count,
                files.Sum(f => f.Rows)
            );
        }
    }

    /// <summary>How many months apart a feed delivers: 3, 6 or 12 where no two of its months are nearer, else 1.</summary>
    static int StepOf(List<long> months)
    {
        var gaps = months.Zip(months.Skip(1), Calendar.MonthsFrom);
        return gaps.DefaultIfEmpty(1).Min() is var least and (3 or 6 or 12) ? least : 1;
    }

    /// <summary>Null for a kind of records that this release does not know.</summary>
    static string? GroupOf(string kind) =>
        Choice<SourceKind>.Find(kind) is { } known ? BackfillSelection.GroupOf(known) : null;

    static bool IsMadeFrom(string kpiGroup, string own) =>
        KpiGroup.All.Any(g => g.Code == kpiGroup && g.IsMadeFrom(own));
}
