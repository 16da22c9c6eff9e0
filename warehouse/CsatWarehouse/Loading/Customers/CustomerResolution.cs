using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading.Customers;

/// <summary>
/// Finds out who is who after files were loaded, and since when what holds of them: writes persons, versions, memberships and
/// identities where they differ, in one transaction, and marks the months whose figures they change.
/// </summary>
static class CustomerResolution
{
    /// <returns>False where nothing was loaded since the last resolution.</returns>
    public static async Task<bool> RunAsync(
        Warehouse warehouse,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        await using (var before = warehouse.CreateContext())
            if (!await IsDueAsync(before, cancellation))
                return false;
        return await warehouse.RunAsync(
            unit => ResolveAsync(unit, workspace, cancellation),
            cancellation
        );
    }

    static async Task<bool> ResolveAsync(
        UnitOfWork unit,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        var (context, rows) = (unit.Context, unit.Rows);
        // Asked again under the write lock: another process may have resolved the customers in the meantime.
        if (!await IsDueAsync(context, cancellation))
            return false;
        var loadKey = await context.Loads.MaxAsync(l => l.LoadKey, cancellation);
        var accounts = new AccountEvidence(rows, workspace.TimeZone);
        var customers = new CustomerEvidence(rows, workspace.TimeZone, accounts);
        using var identities = new IdentityWriter(rows);
        var resolved = new ResolvedCustomers(
            accounts,
            customers,
            identities.Stored,
            workspace.TimeZone
        );
        cancellation.ThrowIfCancellationRequested();

        var changes = new CustomerChanges(rows);
        using (var writer = new AccountWriter(rows))
            writer.Write(resolved);
        using (var writer = new VersionWriter(rows, new(context, "DimCustomerVersion", 1000)))
            writer.Write(resolved, changes);
        using (var writer = new CustomerWriter(rows))
            writer.Write(resolved, changes);
        identities.Write(resolved);
        await CustomerMatches.WriteAsync(context, resolved, loadKey, cancellation);
        await changes.MarkDirtyAsync(context, loadKey, cancellation);
        await unit.CommitAsync(async (c, ct) => !await IsDueAsync(c, ct), cancellation);
        return true;
    }

    /// <summary>Has the next run resolve the customers although no younger load is there: what earlier loads say has changed.</summary>
    public static Task<int> MakeDueAsync(
        WarehouseContext context,
        CancellationToken cancellation
    ) =>
        context.CustomerMatches.ExecuteUpdateAsync(
            set => set.SetProperty(m => m.LoadKey, 0),
            cancellation
        );

    static async Task<bool> IsDueAsync(WarehouseContext context, CancellationToken cancellation)
    {
        var known = await context.CustomerMatches.MaxAsync(m => (long?)m.LoadKey, cancellation);
        var youngest = await context.Loads.MaxAsync(l => (long?)l.LoadKey, cancellation);
        return youngest > (known ?? 0)
            && await context.Customers.AnyAsync(c => c.CustomerKey > 0, cancellation);
    }
}
