using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CsatWarehouse.Storage;

/// <summary>Used by <c>dotnet ef migrations add</c> alone.</summary>
sealed class WarehouseContextFactory : IDesignTimeDbContextFactory<WarehouseContext>
{
    public WarehouseContext CreateDbContext(string[] args) =>
        new(
            new DbContextOptionsBuilder<WarehouseContext>()
                .UseSqlite("Data Source=:memory:")
                .Options
        );
}
