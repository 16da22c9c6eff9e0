using CsatWarehouse.Closing;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Operations;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>One file version as the ledger has it.</summary>
public sealed record LoadStatusLine(
    long Load,
    string Source,
    string File,
    int Version,
    string Status,
    string? Reason,
    DateTime AsOf,
    DateTime LoadedAt,
    long Read,
    long Loaded,
    long Rejected,
    long Duplicate,
    long Excluded,
    long Superseded,
    long Tombstoned,
    string ContentHash
);

/// <summary>One month with answers or figures.</summary>
/// <param name="BuiltAt">When the youngest of its KPI groups was built; null where none was.</param>
/// <param name="IsDirty">True where any of its KPI groups has to be built anew.</param>
/// <param name="ClosesOn">The day on which it closes by itself; null where it is closed, or only closes by hand.</param>
/// <param name="ClosedBy">Who closed it, or opened it again, by hand; null where its date decides.</param>
public sealed record MonthStatusLine(
    string Month,
    long Responses,
    DateTime? BuiltAt,
    bool IsDirty,
    int Scorecards,
    MonthState State,
    DateOnly? ClosesOn,
    DateTime? ClosedAt,
    string? ClosedBy
);

/// <summary>What the warehouse holds: its files, months, scorecards and customers.</summary>
public sealed record WarehouseStatus(
    IReadOnlyList<LoadStatusLine> Loads,
    IReadOnlyList<MonthStatusLine> Months,
    IReadOnlyList<CustomerMatchLine> Customers
)
{
    /// <param name="now">UTC: what is open and closed then.</param>
    public static async Task<WarehouseStatus> ReadAsync(
        WarehouseContext context,
        Workspace workspace,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var loads = await (
            from load in context.Loads
            join source in context.SourceSystems
                on load.SourceSystemKey equals source.SourceSystemKey
            orderby source.Code, load.FileName, load.FileVersion
            select new LoadStatusLine(
                load.LoadKey,
                source.Code,
                load.FileName,
                load.FileVersion,
                load.Status,
                load.Reason,
                load.AsOfAt,
                load.FinishedAt,
                load.RowsRead,
                load.RowsLoaded,
                load.RowsRejected,
                load.RowsDuplicate,
                load.RowsExcluded,
                load.RowsSuperseded,
                load.RowsTombstoned,
                load.ContentHash
            )
        ).ToListAsync(cancellation);
        return new(
            loads,
            await MonthsAsync(context, workspace, now, cancellation),
            await CustomerMatchLine.ReadAsync(context, cancellation)
        );
    }

    static async Task<List<MonthStatusLine>> MonthsAsync(
        WarehouseContext context,
        Workspace workspace,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var standings = await MonthStandings.ReadAsync(context, workspace, cancellation);
        var responses = await context
            .SurveyResponses.GroupBy(r => r.AnsweredDateKey / 100)
            .Select(g => new { Month = g.Key * 100 + 1, Count = g.LongCount() })
            .ToDictionaryAsync(m => m.Month, m => m.Count, cancellation);
        var built = await (
            from pointer in context.KpiPointers
            join build in context.KpiBuilds on pointer.KpiBuildKey equals build.KpiBuildKey
            where pointer.PeriodKey < ReportingPeriod.FirstLongKey
            group build.BuiltAt by pointer.PeriodKey into builds
            select new { Month = builds.Key, BuiltAt = builds.Max() }
        ).ToDictionaryAsync(b => b.Month, b => b.BuiltAt, cancellation);
        var dirty = (
            await context.Dirty.Select(d => d.PeriodKey).Distinct().ToListAsync(cancellation)
        ).ToHashSet();
        var scorecards = await context
            .Scorecards.GroupBy(s => s.PeriodKey)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(s => s.Key, s => s.Count, cancellation);
        return
        [
            .. responses
                .Keys.Union(built.Keys)
                .Order()
                .Select(m =>
                {
                    var standing = standings.Of(m, now);
                    return new MonthStatusLine(
                        Calendar.MonthText(m),
                        responses.GetValueOrDefault(m),
                        built.TryGetValue(m, out var at) ? at : null,
                        dirty.Contains(m),
                        scorecards.GetValueOrDefault(m),
                        standing.State,
                        standing.ClosesOn,
                        standing.ClosedAt,
                        standing.ClosedBy
                    );
                }),
        ];
    }
}
