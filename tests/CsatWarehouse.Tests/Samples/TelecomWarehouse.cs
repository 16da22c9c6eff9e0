using System.Collections.Concurrent;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Samples;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using CsatWarehouse.Tests.Fixtures;
using CsatWarehouse.Tests.Samples;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

[assembly: AssemblyFixture(typeof(TelecomWarehouse))]

namespace CsatWarehouse.Tests.Samples;

/// <summary>
/// The generated company with fewer slices, ingested and built once for all tests that ask whether the warehouse finds what was planted. Made when it is first asked for.
/// </summary>
public sealed class TelecomWarehouse : IDisposable
{
    /// <summary>The last month, as the effects count back from it.</summary>
    static readonly DateOnly Last = new(2026, 10, 1);

    static readonly string Sample = Repository.PathOf("warehouse", "samples", "telecom");

    readonly TempFolder _folder = new();
    readonly Lazy<Task<Built>> _built;
    TestDatabase? _database;
    readonly ConcurrentDictionary<string, Lazy<Task<KpiTable>>> _tables = new();

    public TelecomWarehouse() => _built = new(BuildAsync);

    sealed record Built(Workspace Workspace, Warehouse Warehouse, IngestReport Ingested);

    /// <summary>2026-03 for seven months back.</summary>
    public static string Month(int back) =>
        Calendar.MonthText(Calendar.DateKey(Last.AddMonths(-back)));

    public async Task<Workspace> WorkspaceAsync() => (await _built.Value).Workspace;

    public async Task<IngestReport> IngestedAsync() => (await _built.Value).Ingested;

    public async Task<T> QueryAsync<T>(Func<WarehouseContext, Task<T>> query)
    {
        await using var context = (await _built.Value).Warehouse.CreateContext();
        return await query(context);
    }

    /// <param name="period">2026-03, 2026-Q1, 2026, 2026-03-r12 ...</param>
    public Task<KpiTable> TableAsync(string period) =>
        _tables
            .GetOrAdd(
                period,
                code =>
                    new(() =>
                        QueryAsync(async context =>
                        {
                            var found = await context.Periods.SingleAsync(p => p.Code == code);
                            return (
                                await KpiTable.ReadAsync(
                                    context,
                                    found.PeriodKey,
                                    TestContext.Current.CancellationToken
                                )
                            )!;
                        })
                    )
            )
            .Value;

    public async Task<KpiReading> FigureAsync(string kpi, string period, string slice = "all") =>
        (await TableAsync(period)).Find(kpi, SliceCode.Parse(slice))
        ?? throw new InvalidOperationException($"{kpi} of {slice} in {period} is not there.");

    public void Dispose()
    {
        if (_built is { IsValueCreated: true, Value.IsCompletedSuccessfully: true })
            _built.Value.Result.Warehouse.Dispose();
        _database?.Dispose();
        _folder.Dispose();
    }

    async Task<Built> BuildAsync()
    {
        TestDatabase.SkipIfEmulated("the generated company would take minutes");
        TestDatabase.SkipUnlessThere();
        _database = TestDatabase.In(_folder);
        new CompanyGenerator(new()).WriteTo(_folder["exports"]);
        Directory.CreateDirectory(_folder["sources"]);
        foreach (var source in Directory.GetFiles(Path.Combine(Sample, "sources")))
            File.Copy(source, Path.Combine(_folder["sources"], Path.GetFileName(source)));
        File.Copy(Path.Combine(Sample, "logo.png"), _folder["logo.png"]);
        var settings = await File.ReadAllTextAsync(Path.Combine(Sample, "csat.json"));
        // A figure for each pair of members would take most of the time.
        await File.WriteAllTextAsync(
            _folder["csat.json"],
            settings[..settings.LastIndexOf("\"slices\"", StringComparison.Ordinal)]
                + """
                "slices": [["region"], ["channel"], ["team"], ["topic"]]}
                """
        );
        var workspace = WorkspaceReader.Read(_folder.Path, new Dictionary<string, string>());
        var warehouse = await _database.OpenAsync(workspace.Database);
        var clock = new FixedClock();
        var ingested = await new IngestExports(
            workspace,
            warehouse,
            new FolderExportStore(workspace.ExportsFolder),
            clock
        ).RunAsync();
        await new BuildKpis(workspace, warehouse, clock).RunAsync();
        return new(workspace, warehouse, ingested);
    }
}
