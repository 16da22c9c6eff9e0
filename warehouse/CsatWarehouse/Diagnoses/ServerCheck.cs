using System.Data.Common;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CsatWarehouse.Diagnoses;

/// <summary>Whether the database on SQL Server is one of this release that this identity may write to. That its pages are whole is for DBCC to say.</summary>
sealed class ServerCheck(WarehouseEngine engine, TimeProvider clock)
    : DatabaseCheck(engine.Address.ToString(), clock)
{
    /// <inheritdoc/>
    public override WarehouseContext CreateContext() => engine.CreateContext();

    protected override async Task LookAsync(CancellationToken cancellation)
    {
        try
        {
            await using var context = CreateContext();
            await LookAtSchemaAsync(
                context,
                "csat db migrate as the database's owner, or a DBA runs what csat db script prints",
                cancellation
            );
            if (IsCurrent)
                await WriteAsync(context, cancellation);
        }
        catch (Exception fault) when (fault is DbException or RetryLimitExceededException)
        {
            Problem(
                $"cannot be read: {(fault.InnerException ?? fault).Message}",
                "look at the connection string, the firewall, and the rights of this identity (warehouse/sqlserver/README.md)"
            );
        }
    }

    /// <summary>Updates no row: the right to do so is asked for all the same.</summary>
    async Task WriteAsync(WarehouseContext context, CancellationToken cancellation)
    {
        try
        {
            await context
                .Leases.Where(l => l.LeaseKey < 0)
                .ExecuteUpdateAsync(set => set.SetProperty(l => l.Fence, 0), cancellation);
        }
        catch (DbException fault)
        {
            Problem(
                $"cannot be written to: {fault.Message}",
                "give this identity the role csat_writer (warehouse/sqlserver/README.md)"
            );
        }
    }
}
