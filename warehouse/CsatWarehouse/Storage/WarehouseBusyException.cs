using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Storage;

/// <summary>Another process holds the warehouse's write lock for longer than the connection's time-out. Nothing of the unit at hand was written.</summary>
public sealed class WarehouseBusyException : Exception
{
    public WarehouseBusyException(Exception inner)
        : base(
            "Another process is writing to the warehouse; what was under way was rolled back. Run the command again when the other is done.",
            inner
        ) { }

    /// <param name="message">Who holds the lease, and what to do.</param>
    public WarehouseBusyException(string message)
        : base(message) { }

    const int SqliteBusy = 5;
    const int SqliteLocked = 6;

    /// <summary>Runs a job, and turns the database's own word for it into this exception.</summary>
    public static async Task<T> GuardAsync<T>(Func<Task<T>> job)
    {
        try
        {
            return await job();
        }
        catch (Exception e) when (IsBusy(e) || (e is DbUpdateException && IsBusy(e.InnerException)))
        {
            throw new WarehouseBusyException(e);
        }
    }

    static bool IsBusy(Exception? e) =>
        e is SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked };
}
