using Microsoft.EntityFrameworkCore.Design;

namespace CsatWarehouse.Storage.SqlServer;

/// <summary>Used by <c>dotnet ef migrations add --context SqlServerWarehouseContext</c> alone.</summary>
sealed class SqlServerContextFactory : IDesignTimeDbContextFactory<SqlServerWarehouseContext>
{
    public SqlServerWarehouseContext CreateDbContext(string[] args) =>
        (SqlServerWarehouseContext)
            new SqlServerEngine(
                new(WarehouseProvider.SqlServer, "Server=nowhere;Database=warehouse")
            ).CreateContext();
}
