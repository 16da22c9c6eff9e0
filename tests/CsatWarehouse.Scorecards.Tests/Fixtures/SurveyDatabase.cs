using CsatWarehouse.Storage;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Scorecards.Tests.Fixtures;

/// <summary>The warehouse of a <see cref="SurveyWorkspace"/>: here the file that its workspace names. The tests of SQL Server have their own.</summary>
sealed class SurveyDatabase(TempFolder folder) : IDisposable
{
#pragma warning disable CA1822 // The other one opens a database that is its own.
    public Task<Warehouse> OpenAsync(WarehouseAddress address) =>
#pragma warning restore CA1822
        Warehouse.OpenAsync(address, TestContext.Current.CancellationToken);

    public void Dispose() => folder.Dispose();
}
