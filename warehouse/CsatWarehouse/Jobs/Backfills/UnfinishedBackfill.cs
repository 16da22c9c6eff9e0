using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>The backfill of which units are still to be done; there is one at a time at most.</summary>
static class UnfinishedBackfill
{
    public static Task<Run?> FindAsync(WarehouseContext context, CancellationToken cancellation) =>
        context
            .Runs.Where(r =>
                context.WorkItems.Any(w =>
                    w.RunKey == r.RunKey
                    && (w.State == WorkState.Open || w.State == WorkState.Claimed)
                )
            )
            .OrderBy(r => r.RunKey)
            .FirstOrDefaultAsync(cancellation);
}
