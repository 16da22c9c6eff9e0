using System.Globalization;
using CsatWarehouse.Operations;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Storage;

/// <summary>Another process holds the warehouse's write lock for longer than the connection's time-out. Nothing of the unit at hand was written.</summary>
public sealed class WarehouseBusyException : Exception
{
    public WarehouseBusyException(Exception inner)
        : base(
            "Another process is writing to the warehouse; what was under way was rolled back. Run the command again when the other is done.",
            inner
        ) { }

    /// <param name="held">The lease of the process that is writing.</param>
    public WarehouseBusyException(Lease held)
        : base(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{held.Job} ({held.Holder}) is writing to the warehouse since {held.TakenAt:yyyy-MM-dd HH:mm:ss} UTC; run again when it is done."
            )
        ) { }

    const int SqliteBusy = 5;
    const int SqliteLocked = 6;
    const int SqlServerLockTimeout = 1222;
    const int SqlServerDeadlock = 1205;

    /// <summary>Runs a job, and turns the database's own word for it into this exception.</summary>
    public static async Task<T> GuardAsync<T>(Func<Task<T>> job)
    {
        try
        {
            return await job();
        }
        catch (Exception e) when (e is not WarehouseUnavailableException && IsBusy(e))
        {
            throw new WarehouseBusyException(e);
        }
    }

    /// <summary>Whether the database itself says that another process is writing, be it in an exception within others.</summary>
    public static bool IsBusy(Exception? fault) =>
        fault switch
        {
            null => false,
            SqliteException { SqliteErrorCode: SqliteBusy or SqliteLocked } => true,
            SqlException { Number: SqlServerLockTimeout or SqlServerDeadlock } => true,
            _ => IsBusy(fault.InnerException),
        };
}
