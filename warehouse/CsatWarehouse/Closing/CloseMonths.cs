using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Closing;

/// <summary>Closes a month before its date, or opens a closed one again, and keeps who did it.</summary>
public sealed class CloseMonths(Workspace workspace, Warehouse warehouse, TimeProvider clock)
{
    /// <returns>The month's state before; nothing is written where it was asked for and is so already.</returns>
    /// <exception cref="WarehouseBusyException">Another process holds the write lock.</exception>
    public Task<MonthStanding> RunAsync(
        long month,
        bool isClosed,
        string by,
        string? reason,
        CancellationToken cancellation
    ) =>
        WarehouseBusyException.GuardAsync(() =>
            warehouse.RunAsync(
                unit => CloseAsync(unit, month, isClosed, by, reason, cancellation),
                cancellation
            )
        );

    async Task<MonthStanding> CloseAsync(
        UnitOfWork unit,
        long month,
        bool isClosed,
        string by,
        string? reason,
        CancellationToken cancellation
    )
    {
        var context = unit.Context;
        var now = clock.GetUtcNow().UtcDateTime;
        var standings = await MonthStandings.ReadAsync(context, workspace, cancellation);
        var before = standings.Of(month, now);
        if (before.State == MonthState.Open || (before.State == MonthState.Closed) == isClosed)
            return before;
        var key = new KeyRange(context, "MonthClosing").Next();
        context.MonthClosings.Add(
            new()
            {
                MonthClosingKey = key,
                MonthDateKey = month,
                IsClosed = isClosed,
                At = now,
                By = by,
                Reason = reason,
            }
        );
        await context.SaveChangesAsync(cancellation);
        await unit.CommitAsync(
            (c, ct) => c.MonthClosings.AnyAsync(m => m.MonthClosingKey == key && m.At == now, ct),
            cancellation
        );
        return before;
    }
}
