using System.Data.Common;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

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

    [Fact]
    public async Task Sqlite_EachMigration_IsOneTransaction()
    {
        using var folder = new TempFolder();
        var commits = new Commits();
        await using var context = new SqliteEngine(
            new(WarehouseProvider.Sqlite, $"Data Source={folder["csat.db"]}")
        ).CreateMigratingContext(commits);

        await context.Database.MigrateAsync(TestContext.Current.CancellationToken);

        // And one makes the history. A process that is killed between two transactions of one migration leaves what no later one can finish.
        Assert.Equal(1 + context.Database.GetMigrations().Count(), commits.Count);
    }

    sealed class Commits : DbTransactionInterceptor
    {
        public int Count { get; private set; }

        public override Task TransactionCommittedAsync(
            DbTransaction transaction,
            TransactionEndEventData eventData,
            CancellationToken cancellationToken = default
        )
        {
            Count++;
            return Task.CompletedTask;
        }
    }
}
