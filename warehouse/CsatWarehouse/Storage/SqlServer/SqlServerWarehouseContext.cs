using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Storage.SqlServer;

/// <summary>The same schema as SQL Server keeps it, with staging tables beside it.</summary>
public sealed class SqlServerWarehouseContext(DbContextOptions<SqlServerWarehouseContext> options)
    : WarehouseContext(options)
{
    internal IBulkCopy BulkCopy { get; init; } = SqlServerBulkCopy.Instance;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        SqlServerModel.Complete(modelBuilder);
    }
}
