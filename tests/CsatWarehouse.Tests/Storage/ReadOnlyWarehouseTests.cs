using CsatWarehouse.Storage;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Tests.Storage;

/// <summary>SQLite alone: a server refuses by permissions.</summary>
public sealed class ReadOnlyWarehouseTests
{
    /// <summary>The first lease of a database is inserted: what refuses it is not another holder.</summary>
    [Fact]
    public async Task Take_FirstLease_SaysWhatTheDatabaseSaidAndNotThatItIsTaken()
    {
        const int readOnly = 8;
        using var workspace = new TestWorkspace();
        (await workspace.OpenAsync()).Dispose();
        workspace.Environment["CSAT__Warehouse__ConnectionString"] =
            "Data Source=csat.db;Mode=ReadOnly";
        using var warehouse = await workspace.OpenAsync();

        var fault = await Assert.ThrowsAsync<SqliteException>(() =>
            WarehouseLease.TakeAsync(
                warehouse,
                "BuildKpis",
                new ManualClock(),
                cancellation: TestContext.Current.CancellationToken
            )
        );

        Assert.Equal(readOnly, fault.SqliteErrorCode);
    }
}
