using CsatWarehouse.Scorecards.Tests.Fixtures;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.SqlServer.Tests;

/// <summary>The warehouse of a <see cref="SurveyWorkspace"/> on the server under test.</summary>
sealed class SurveyDatabase(TempFolder folder) : IDisposable
{
    readonly TestDatabase _database = TestDatabase.In(folder);

    public Task<Warehouse> OpenAsync(WarehouseAddress address) => _database.OpenAsync(address);

    public void Dispose()
    {
        _database.Dispose();
        folder.Dispose();
    }
}
