using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading;

/// <summary>What a load changes beyond its own rows: the ledger rows of others, and the months to compute anew.</summary>
static class LoadEffects
{
    public static Task<int> MarkWithdrawnAsync(
        WarehouseContext context,
        Load withdrawn,
        CancellationToken cancellation
    ) =>
        context
            .Loads.Where(l => l.LoadKey == withdrawn.LoadKey)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(l => l.Status, LoadStatus.Superseded)
                        .SetProperty(l => l.RowsSuperseded, l => l.RowsLoaded)
                        .SetProperty(l => l.RowsTombstoned, 0),
                cancellation
            );

    /// <summary>Counts anew what loads lost to others: rows superseded, and rows tombstoned.</summary>
    public static async Task CountLostRowsAsync(
        WarehouseContext context,
        IReadOnlySet<long> loads,
        CancellationToken cancellation
    )
    {
        foreach (var loadKey in loads.Order())
        {
            var lost = context.KeyVersions.Where(v =>
                v.LoadKey == loadKey && !v.IsCurrent && !v.IsTombstone
            );
            var deleted = await context.KeyVersions.LongCountAsync(
                v => v.LoadKey == loadKey && v.IsTombstone && v.RowKey != 0,
                cancellation
            );
            var inAll = await lost.LongCountAsync(cancellation);
            var tombstoned = await lost.LongCountAsync(
                v =>
                    context.KeyVersions.Any(t =>
                        t.SourceSystemKey == v.SourceSystemKey
                        && t.Kind == v.Kind
                        && t.Scope == v.Scope
                        && t.ExternalId == v.ExternalId
                        && t.IsCurrent
                        && t.IsTombstone
                    ),
                cancellation
            );
            await context
                .Loads.Where(l => l.LoadKey == loadKey && l.Status == LoadStatus.Loaded)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(l => l.RowsSuperseded, inAll - tombstoned)
                            .SetProperty(l => l.RowsTombstoned, tombstoned + deleted),
                    cancellation
                );
        }
    }

    /// <summary>A month whose facts change also changes the months that look at them, and those that are compared with them.</summary>
    public static async Task MarkDirtyAsync(
        WarehouseContext context,
        IEnumerable<long> months,
        string kpiGroup,
        long loadKey,
        CancellationToken cancellation
    )
    {
        var touched = months.ToList();
        // A load whose rejects are replayed may have marked its months before.
        var marked = await context
            .Dirty.Where(d => d.LoadKey == loadKey)
            .Select(d => new { d.PeriodKey, d.KpiGroup })
            .ToListAsync(cancellation);
        foreach (var group in KpiGroup.All.Where(g => g.IsMadeFrom(kpiGroup)))
            context.Dirty.AddRange(
                touched
                    .SelectMany(month => group.Outdated(month, kpiGroup))
                    .Distinct()
                    .Order()
                    .Where(m => !marked.Contains(new { PeriodKey = m, KpiGroup = group.Code }))
                    .Select(m => new Dirty
                    {
                        PeriodKey = m,
                        KpiGroup = group.Code,
                        LoadKey = loadKey,
                    })
            );
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
    }
}
