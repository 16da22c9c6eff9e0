using System.Collections.Immutable;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Samples;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using CsatWarehouse.Tests.Fixtures;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Tests.Samples;

/// <summary>The generated company's surveys after contacts, with its targets, peers and actions, ingested and built.</summary>
public sealed class TelecomMarks : IAsyncLifetime
{
    static readonly string[] Sources = ["surveymonkey", "actions", "board", "market", "workforce"];

    readonly TempFolder _folder = new();
    Warehouse? _warehouse;

    public Workspace Workspace { get; private set; } = null!;
    public IngestReport Ingested { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var everything = _folder["everything"];
        new CompanyGenerator(new() { Scale = 0.25 }).WriteTo(everything);
        foreach (var source in Sources)
            Directory.Move(Path.Combine(everything, source), Moved(source));
        Workspace = WorkspaceReader.Read(
            Repository.PathOf("warehouse", "samples", "telecom"),
            ImmutableDictionary<string, string>
                .Empty.Add("CSAT__Warehouse__ConnectionString", $"Data Source={_folder["csat.db"]}")
                .Add("CSAT__Exports__Folder", _folder["exports"])
        );
        _warehouse = await Warehouse.OpenAsync(
            Workspace.ConnectionString,
            TestContext.Current.CancellationToken
        );
        var clock = new FixedClock();
        Ingested = await new IngestExports(
            Workspace,
            _warehouse,
            new FolderExportStore(Workspace.ExportsFolder),
            clock
        ).RunAsync();
        await new BuildKpis(Workspace, _warehouse, clock).RunAsync();
    }

    public async Task<T> QueryAsync<T>(Func<WarehouseContext, Task<T>> query)
    {
        await using var context = _warehouse!.CreateContext();
        return await query(context);
    }

    public ValueTask DisposeAsync()
    {
        _warehouse?.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    string Moved(string source)
    {
        Directory.CreateDirectory(_folder["exports"]);
        return Path.Combine(_folder["exports"], source);
    }
}
