using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Storage.SqlServer;

/// <summary>The same schema as SQL Server keeps it, with staging tables beside it.</summary>
public sealed class SqlServerWarehouseContext(DbContextOptions<SqlServerWarehouseContext> options)
    : WarehouseContext(options)
{
    internal IBulkCopy BulkCopy { get; init; } = SqlServerBulkCopy.Instance;

    /// <inheritdoc cref="WarehouseAddress.ChunkRows"/>
    internal int ChunkRows { get; init; } = 20_000;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        SqlServerModel.Complete(modelBuilder);
    }
}
