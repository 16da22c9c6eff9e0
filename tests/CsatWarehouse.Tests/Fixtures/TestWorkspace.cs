using System.Security.Cryptography;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>
/// A workspace in a folder of its own, with a small survey: <c>id,answered,nps,csat,delivery,region,run,weight,updated</c>.
/// Files are given as rows without the header.
/// </summary>
sealed class TestWorkspace : IDisposable
{
    const string Header = "id,answered,nps,csat,delivery,region,run,weight,updated";

    readonly TempFolder _folder = new();
    readonly FixedClock _clock = new();
    readonly TestDatabase _database;
    int _written;

    public TestWorkspace(string delivery = "delta", string? slices = null)
    {
        _database = TestDatabase.In(_folder);
        WriteSettings(slices);
        WriteProfile(delivery);
    }

    public string Path => _folder.Path;

    /// <summary>Environment variables that the workspace is read with.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    /// <param name="slices">JSON; by region where not given.</param>
    public void WriteSettings(string? slices = null) =>
        Write(
            "csat.json",
            $$$"""
            {
              "name": "Test company",
              "timeZone": "Europe/Kyiv",
              "languages": ["en", "uk"],
              "journey": [{"code": "delivery", "name": {"en": "Delivery", "uk": "Доставка"}}],
              "slices": {{{slices ?? "[[\"region\"]]"}}}
            }
            """
        );

    /// <param name="weightedHeadline">JSON's true or false.</param>
    /// <param name="npsVersion">Of the wording of the recommendation question.</param>
    public void WriteProfile(
        string delivery = "delta",
        string weightedHeadline = "false",
        int npsVersion = 1
    ) =>
        Write(
            "sources/survey.json",
            $$$"""
            {
              "source": "survey",
              "kind": "survey",
              "files": [{"glob": "survey/*.csv"}],
              "delivery": "{{{delivery}}}",
              "format": {"encoding": "utf-8", "delimiter": ","},
              "key": {"id": {"column": "id", "optional": true}, "scope": "2026"},
              "map": {
                "answeredOn": {"column": "answered", "formats": ["yyyy-MM-dd"]},
                "updatedAt": {"column": "updated", "formats": ["yyyy-MM-dd HH:mm"], "optional": true},
                "cluster": {"column": "run", "optional": true},
                "weight": {"column": "weight", "optional": true, "headline": {{{weightedHeadline}}}}
              },
              "classifications": [{"name": "region", "column": "region"}],
              "questions": [
                {"code": "nps", "columns": "nps", "kind": "nps", "version": {{{npsVersion.ToString(
                System.Globalization.CultureInfo.InvariantCulture
            )}}}, "scale": {"min": 0, "max": 10}},
                {"code": "csat", "columns": "csat", "kind": "csat", "scale": {"min": 1, "max": 5}},
                {"code": "delivery", "columns": "delivery", "kind": "sps", "scale": {"min": 1, "max": 5}, "stage": "delivery"}
              ]
            }
            """
        );

    public void Export(string name, params IEnumerable<string> rows) =>
        Write($"exports/survey/{name}.csv", string.Join('\n', rows.Prepend(Header)) + "\n");

    public void Write(string path, string text)
    {
        var file = _folder[path];
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        // Each file is one minute younger than the one written before, whatever the file system's clock says.
        File.SetLastWriteTimeUtc(
            file,
            new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(_written++)
        );
    }

    public Workspace Read() => WorkspaceReader.Read(Path, Environment);

    public Task<Warehouse> OpenAsync() => _database.OpenAsync(Read().Database);

    /// <param name="store">Where the exports lie; the workspace's folder where not given.</param>
    public async Task<IngestReport> IngestAsync(IExportStore? store = null)
    {
        using var warehouse = await OpenAsync();
        var workspace = Read();
        var job = new IngestExports(workspace, warehouse, store ?? workspace.OpenExports(), _clock);
        return await job.RunAsync(cancellation: TestContext.Current.CancellationToken);
    }

    public async Task<BuildReport> BuildAsync()
    {
        using var warehouse = await OpenAsync();
        return await new BuildKpis(Read(), warehouse, _clock).RunAsync(
            cancellation: TestContext.Current.CancellationToken
        );
    }

    public async Task RunAsync()
    {
        await IngestAsync();
        await BuildAsync();
    }

    public async Task<T> QueryAsync<T>(Func<WarehouseContext, Task<T>> query)
    {
        using var warehouse = await OpenAsync();
        await using var context = warehouse.CreateContext();
        return await query(context);
    }

    /// <summary>Everything that is in the database; of a file that it is, to the byte.</summary>
    public async Task<string> StateAsync() =>
        TestEngine.IsSqlServer
            ? string.Join('\n', await QueryAsync(TableRows.OfAllAsync))
            : Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(_folder["csat.db"])))
                + (File.Exists(_folder["csat.db-wal"]) ? " and a log" : "");

    public async Task<KpiTable> FiguresAsync(string month)
    {
        Assert.True(Calendar.TryParseMonth(month, out var period));
        var table = await QueryAsync(c =>
            KpiTable.ReadAsync(c, period, TestContext.Current.CancellationToken)
        );
        return table ?? throw new InvalidOperationException($"{month} has no figures.");
    }

    public async Task<KpiReading> FigureAsync(string kpi, string month, string slice = "all") =>
        (await FiguresAsync(month)).Find(kpi, SliceCode.Parse(slice))
        ?? throw new InvalidOperationException($"{kpi} of {slice} in {month} is not there.");

    public void Dispose()
    {
        _database.Dispose();
        _folder.Dispose();
    }
}
