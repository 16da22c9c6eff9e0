using CsatWarehouse.Dimensions;
using CsatWarehouse.Operations;
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
public sealed record MonthStatusLine(
    string Month,
    long Responses,
    DateTime? BuiltAt,
    bool IsDirty,
    int Scorecards
);

/// <summary>What the warehouse holds: its files, months, scorecards and customers.</summary>
public sealed record WarehouseStatus(
    IReadOnlyList<LoadStatusLine> Loads,
    IReadOnlyList<MonthStatusLine> Months,
    IReadOnlyList<CustomerMatchLine> Customers
)
{
    public static async Task<WarehouseStatus> ReadAsync(
        WarehouseContext context,
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
            await MonthsAsync(context, cancellation),
            await CustomerMatchLine.ReadAsync(context, cancellation)
        );
    }

    static async Task<List<MonthStatusLine>> MonthsAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
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
                .Select(m => new MonthStatusLine(
                    Calendar.MonthText(m),
                    responses.GetValueOrDefault(m),
                    built.TryGetValue(m, out var at) ? at : null,
                    dirty.Contains(m),
                    scorecards.GetValueOrDefault(m)
                )),
        ];
    }
}
