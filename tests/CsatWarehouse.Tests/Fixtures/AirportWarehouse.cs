using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>The airport workspace, ingested and built in a database of its own.</summary>
public sealed class AirportWarehouse : IAsyncLifetime
{
    readonly TempFolder _folder = new();
    TestDatabase? _database;
    Warehouse? _warehouse;

    public Workspace Workspace { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var settings = ImmutableDictionary<string, string>.Empty.Add(
            "CSAT__Warehouse__ConnectionString",
            $"Data Source={_folder["csat.db"]}"
        );
        Workspace = WorkspaceReader.Read(
            Repository.PathOf("warehouse", "samples", "airport"),
            settings
        );
        if (!TestDatabase.IsThere)
            return;
        _database = TestDatabase.In(_folder);
        _warehouse = await _database.OpenAsync(Workspace.Database);
        var clock = new FixedClock();
        await new IngestExports(
            Workspace,
            _warehouse,
            new FolderExportStore(Workspace.ExportsFolder),
            clock
        ).RunAsync();
        await new BuildKpis(Workspace, _warehouse, clock).RunAsync();
    }

    public async Task<T> QueryAsync<T>(Func<WarehouseContext, Task<T>> query)
    {
        TestDatabase.SkipUnlessThere();
        await using var context = _warehouse!.CreateContext();
        return await query(context);
    }

    public async Task<KpiTable> FiguresAsync(string month)
    {
        Assert.True(Calendar.TryParseMonth(month, out var period));
        return (await QueryAsync(c => KpiTable.ReadAsync(c, period, CancellationToken.None)))!;
    }

    public async Task<KpiReading> FigureAsync(string kpi, string month) =>
        (await FiguresAsync(month)).Find(kpi, SliceCode.All)!;

    public ValueTask DisposeAsync()
    {
        _warehouse?.Dispose();
        _database?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
