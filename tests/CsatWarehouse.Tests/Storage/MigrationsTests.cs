using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Storage;

public sealed class MigrationsTests
{
    [Theory]
    [InlineData(WarehouseProvider.Sqlite, "Data Source=none.db", "WarehouseContext")]
    [InlineData(
        WarehouseProvider.SqlServer,
        "Server=nowhere;Database=none",
        "SqlServerWarehouseContext"
    )]
    public void Model_OfEachEngine_HasNoChangeWithoutAMigration(
        WarehouseProvider provider,
        string connectionString,
        string context
    )
    {
        using var model = WarehouseEngine.At(new(provider, connectionString)).CreateContext();

        Assert.False(
            model.Database.HasPendingModelChanges(),
            $"The model changed: dotnet ef migrations add NAME --project warehouse/CsatWarehouse --context {context}"
        );
    }
}
