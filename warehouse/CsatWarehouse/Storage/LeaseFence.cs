using System.Data.Common;
using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CsatWarehouse.Storage;

/// <summary>
/// Lets a transaction commit only under the fencing number that the lease still has. The check is an update of the lease's row
/// inside the transaction, so that nobody can take the lease between the check and the commit; the update puts off its end.
/// </summary>
sealed class LeaseFence(long fence, TimeSpan duration, TimeProvider clock)
    : DbTransactionInterceptor,
        IDbCommandInterceptor
{
    public override InterceptionResult TransactionCommitting(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result
    )
    {
        if (!Renew(eventData.Context!))
            throw new LeaseLostException(fence);
        return result;
    }

    public override ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    ) => new(TransactionCommitting(transaction, eventData, result));

    InterceptionResult<int> IDbCommandInterceptor.NonQueryExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result
    ) => InTransaction(command, result);

    ValueTask<InterceptionResult<int>> IDbCommandInterceptor.NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken
    ) => new(InTransaction(command, result));

    /// <returns>False where another holder has taken the lease.</returns>
    public bool Renew(DbContext context)
    {
        var until = clock.GetUtcNow().UtcDateTime + duration;
        return context
                .Set<Lease>()
                .Where(l => l.LeaseKey == Lease.OneKey && l.Fence == fence)
                .ExecuteUpdate(set => set.SetProperty(l => l.ExpiresAt, until)) == 1;
    }

    /// <summary>Gives the lease back, where it is still held.</summary>
    public void Release(DbContext context)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        context
            .Set<Lease>()
            .Where(l => l.LeaseKey == Lease.OneKey && l.Fence == fence)
            .ExecuteUpdate(set => set.SetProperty(l => l.ExpiresAt, now));
    }

    // A statement that commits itself would pass the fence by.
    static InterceptionResult<int> InTransaction(
        DbCommand command,
        InterceptionResult<int> result
    ) =>
        command.Transaction is null
            ? throw new InvalidOperationException(
                $"Under a lease every write belongs into a transaction: {command.CommandText}"
            )
            : result;
}

/// <summary>Another process has taken the lease over: nothing of what was under way was committed.</summary>
public sealed class LeaseLostException(long fence)
    : Exception(
        FormattableString.Invariant(
            $"The warehouse's lease {fence} was taken over by another process, because this one did not renew it in time; what was under way was rolled back. Run again to go on."
        )
    );
