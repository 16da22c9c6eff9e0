using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.Data.Sqlite;
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
        await using var context = warehouse.CreateContext();
        if (!await IsDueAsync(context, cancellation))
            return false;
        await context.Database.OpenConnectionAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        // Asked again under the write lock: another process may have resolved the customers in the meantime.
        if (!await IsDueAsync(context, cancellation))
            return false;
        var loadKey = await context.Loads.MaxAsync(l => l.LoadKey, cancellation);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var accounts = new AccountEvidence(connection, workspace.TimeZone);
        var customers = new CustomerEvidence(connection, workspace.TimeZone, accounts);
        using var identities = new IdentityWriter(connection);
        var resolved = new ResolvedCustomers(
            accounts,
            customers,
            identities.Stored,
            workspace.TimeZone
        );
        cancellation.ThrowIfCancellationRequested();

        using var changes = new CustomerChanges(connection);
        using (var writer = new AccountWriter(connection))
            writer.Write(resolved);
        using (var writer = new VersionWriter(connection, new(context, "DimCustomerVersion", 1000)))
            writer.Write(resolved, changes);
        using (var writer = new CustomerWriter(connection))
            writer.Write(resolved, changes);
        identities.Write(resolved);
        await CustomerMatches.WriteAsync(context, resolved, loadKey, cancellation);
        await changes.MarkDirtyAsync(context, loadKey, cancellation);
        await transaction.CommitAsync(cancellation);
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
