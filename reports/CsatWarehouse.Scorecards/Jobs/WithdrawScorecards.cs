using CsatWarehouse.Scorecards.Stores;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>Takes the files away of scorecards that the ledger says are withdrawn. May be repeated; the next render publishes what stands in their place.</summary>
public sealed class WithdrawScorecards(Workspace workspace, Warehouse warehouse)
{
    readonly IScorecardStore _store = ScorecardStores.Of(workspace);

    /// <exception cref="IOException">The store refuses.</exception>
    public async Task RunAsync(CancellationToken cancellation = default)
    {
        await using var context = warehouse.CreateContext();
        var withdrawn = await context
            .Scorecards.Where(s => s.WithdrawnAt != null)
            .Select(s => s.FileName)
            .ToListAsync(cancellation);
        foreach (var name in withdrawn)
            await _store.DeleteAsync(name, cancellation);
    }
}
