using System.Globalization;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Functions.Tests.Fixtures;

/// <summary>A workspace in a folder of its own, with one survey of NPS whose files are <c>nps/*.csv</c>.</summary>
sealed class FunctionsWorkspace : IDisposable
{
    readonly TempFolder _folder = new();

    public FunctionsWorkspace()
    {
        Write("csat.json", """{"name": "Test company", "languages": ["en"]}""");
        Write(
            "sources/nps.json",
            """
            {
              "source": "nps", "kind": "survey", "delivery": "append", "lateAfterHours": 26,
              "files": [{"glob": "nps/**"}],
              "key": {"id": "id"}, "map": {"answeredOn": "date"},
              "questions": [{"code": "nps", "columns": "score", "kind": "nps", "scale": {"min": 0, "max": 10}}]
            }
            """
        );
    }

    public string Path => _folder.Path;

    public string this[string path] => _folder[path];

    public void Write(string path, string text)
    {
        var file = _folder[path];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Export(string name, int first, int count) =>
        Write($"exports/nps/{name}", Rows(first, count));

    /// <summary>A survey file; every number is one person's.</summary>
    public static string Rows(int first, int count) =>
        "id,date,score\n"
        + string.Concat(
            Enumerable
                .Range(first, count)
                .Select(i =>
                    string.Create(CultureInfo.InvariantCulture, $"{i},2026-03-05,{i % 11}\n")
                )
        );

    /// <summary>What the handler's environment has for this workspace.</summary>
    public async Task<Dictionary<string, string>> EnvironmentAsync() =>
        new(await DatabaseUnderTest.VariablesAsync(Path), StringComparer.Ordinal)
        {
            ["CSAT_WORKSPACE"] = Path,
        };

    async Task<Workspace> ReadAsync() => WorkspaceReader.Read(Path, await EnvironmentAsync());

    /// <summary>Writes the units of a backfill of March down, as an operator would who leaves them to the timers.</summary>
    public async Task<long> QueueBackfillAsync()
    {
        var (workspace, clock) = (await ReadAsync(), TimeProvider.System);
        var cancellation = TestContext.Current.CancellationToken;
        using var warehouse = await Warehouse.OpenAsync(workspace.Database, cancellation);
        await using var lease = await WarehouseLease.TakeAsync(
            warehouse,
            nameof(RunBackfill),
            clock,
            cancellation: cancellation
        );
        var scorecards = new PublishedScorecards(workspace, lease.Warehouse, clock);
        var store = workspace.OpenExports();
        var plan = await new BackfillPlanner(
            workspace,
            lease.Warehouse,
            store,
            scorecards
        ).PlanAsync(new("2026-03", "2026-03"), cancellation);
        return await new RunBackfill(workspace, lease, store, scorecards, clock).StartAsync(
            plan,
            cancellation
        );
    }

    /// <summary>Of a file that a tick got into and not through.</summary>
    public async Task<int> StagedChunksAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var warehouse = await Warehouse.OpenAsync((await ReadAsync()).Database, cancellation);
        return await StagedLoads.CountChunksAsync(warehouse, cancellation);
    }

    public async Task<T> QueryAsync<T>(Func<WarehouseContext, Task<T>> query)
    {
        var workspace = await ReadAsync();
        using var warehouse = await Warehouse.OpenAsync(
            workspace.Database,
            TestContext.Current.CancellationToken
        );
        await using var context = warehouse.CreateContext();
        return await query(context);
    }

    public void Dispose() => _folder.Dispose();
}
