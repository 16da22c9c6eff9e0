using Microsoft.EntityFrameworkCore.Storage;

namespace CsatWarehouse.Storage;

/// <summary>One transaction on one context; see <see cref="Warehouse.RunAsync"/>.</summary>
public sealed class UnitOfWork : IAsyncDisposable
{
    readonly Warehouse _warehouse;
    readonly List<BulkPath> _paths = [];
    IDbContextTransaction _transaction;
    BulkPath? _rows;

    UnitOfWork(Warehouse warehouse, WarehouseContext context, IDbContextTransaction transaction) =>
        (_warehouse, Context, _transaction) = (warehouse, context, transaction);

    public WarehouseContext Context { get; }

    /// <summary>For rows that are too many for EF Core.</summary>
    internal BulkPath Rows => _rows ??= With(BulkPath.Over(Context));

    internal static async Task<UnitOfWork> BeginAsync(
        Warehouse warehouse,
        CancellationToken cancellation
    )
    {
        var context = warehouse.CreateContext();
        try
        {
            return new(
                warehouse,
                context,
                await context.Database.BeginTransactionAsync(cancellation)
            );
        }
        catch
        {
            await context.DisposeAsync();
            throw;
        }
    }

    /// <summary>A path whose rows are applied when the unit commits, and which ends with it.</summary>
    internal BulkPath With(BulkPath path)
    {
        _paths.Add(path);
        return path;
    }

    /// <summary>Commits what was done so far, and goes on in a new transaction.</summary>
    internal async Task CheckpointAsync(CancellationToken cancellation)
    {
        _rows?.Apply();
        await _transaction.CommitAsync(cancellation);
        await _transaction.DisposeAsync();
        _transaction = await Context.Database.BeginTransactionAsync(cancellation);
    }

    /// <summary>Commits; where nobody can say whether the commit was carried out, the ledger is asked.</summary>
    /// <param name="isCommitted">Asks the ledger on a connection of its own. Null for a unit that may be done twice with the same result.</param>
    public async Task CommitAsync(
        Func<WarehouseContext, CancellationToken, Task<bool>>? isCommitted,
        CancellationToken cancellation
    )
    {
        foreach (var path in _paths)
            path.Apply();
        foreach (var path in _paths)
            path.Complete();
        try
        {
            await _transaction.CommitAsync(cancellation);
        }
        catch (Exception fault) when (fault is not LeaseLostException)
        {
            await LeaveAsync();
            if (isCommitted is null || !await CommitDoubt.AskAsync(_warehouse, fault, isCommitted))
                throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var path in _paths)
            path.Dispose();
        await LeaveAsync();
    }

    /// <summary>Takes back what is not committed. A connection that was lost has done so by itself.</summary>
    async Task LeaveAsync()
    {
        try
        {
            await _transaction.DisposeAsync();
            await Context.DisposeAsync();
        }
        catch (Exception fault) when (_warehouse.Engine.IsTransient(fault)) { }
    }
}
