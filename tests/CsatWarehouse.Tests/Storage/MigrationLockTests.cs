using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Tests.Storage;

public sealed class MigrationLockTests : IDisposable
{
    readonly TempFolder _folder = new();

    string File => _folder["csat.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Open_DatabaseWhoseMigratorWasKilled_IsMigratedAtOnce()
    {
        await using (var connection = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            // What EF Core leaves when its process ends in mid-migration.
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-04-01 06:00:00+00:00');
                """;
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        using var warehouse = await Warehouse
            .OpenAsync(
                new WarehouseAddress(WarehouseProvider.Sqlite, $"Data Source={File}"),
                TestContext.Current.CancellationToken
            )
            .WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        await using var context = warehouse.CreateContext();
        Assert.Empty(context.Runs);
    }

    [Fact]
    public async Task Take_WhileAnotherMigrates_WaitsUntilItIsThrough()
    {
        var first = await MigrationLock.TakeAsync(File, TestContext.Current.CancellationToken);
        var second = MigrationLock.TakeAsync(File, TestContext.Current.CancellationToken);
        Assert.False(second.IsCompleted);

        await first.DisposeAsync();

        await (await second).DisposeAsync();
    }
}
