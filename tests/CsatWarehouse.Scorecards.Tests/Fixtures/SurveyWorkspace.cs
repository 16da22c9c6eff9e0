using System.Globalization;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Tests.Fixtures;

/// <summary>A workspace in a folder of its own with a small survey: <c>id,answered,nps,csat,delivery,region</c>.</summary>
sealed class SurveyWorkspace : IDisposable
{
    readonly TempFolder _folder = new();
    readonly SurveyDatabase _database;
    int _next = 1;
    int _written;

    /// <param name="audiences">As JSON: <c>"region"</c>; empty for the company alone.</param>
    /// <param name="settings">More members of <c>scorecards</c>, with a comma in front.</param>
    public SurveyWorkspace(
        string company = "Test company",
        string audiences = "",
        string settings = ""
    )
    {
        _database = new(_folder);
        Write(
            "csat.json",
            $$$"""
            {
              "name": "{{{company}}}",
              "timeZone": "Europe/Kyiv",
              "languages": ["en", "ru", "uk"],
              "journey": [
                {"code": "delivery", "name": {"en": "Delivery", "ru": "Доставка", "uk": "Доставка"}, "momentOfTruth": true},
                {"code": "returns", "name": {"en": "Returns", "ru": "Возврат", "uk": "Повернення"}}
              ],
              "slices": [["region"]],
              "scorecards": {"audiences": [{{{audiences}}}]{{{settings}}}}
            }
            """
        );
        Write(
            "sources/survey.json",
            """
            {
              "source": "survey",
              "kind": "survey",
              "files": [{"glob": "survey/*.csv"}],
              "delivery": "delta",
              "format": {"encoding": "utf-8", "delimiter": ","},
              "key": {"id": {"column": "id"}, "scope": "2026"},
              "map": {"answeredOn": {"column": "answered", "formats": ["yyyy-MM-dd"]}},
              "classifications": [{"name": "region", "column": "region"}],
              "questions": [
                {"code": "nps", "columns": "nps", "kind": "nps", "scale": {"min": 0, "max": 10}},
                {"code": "csat", "columns": "csat", "kind": "csat", "scale": {"min": 1, "max": 5}},
                {"code": "delivery", "columns": "delivery", "kind": "sps", "scale": {"min": 1, "max": 5}, "stage": "delivery"}
              ]
            }
            """
        );
    }

    public string this[string path] => _folder[path];

    /// <summary>Environment variables that the workspace is read with.</summary>
    public Dictionary<string, string> Environment { get; } = [];

    public Workspace Workspace => WorkspaceReader.Read(_folder.Path, Environment);

    /// <summary>Answers of one day: one person each.</summary>
    public IEnumerable<string> Rows(int count, string day, int nps, string region = "North") =>
        Enumerable
            .Range(0, count)
            .Select(i =>
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{_next++},{day},{nps},{3 + i % 3},{2 + i % 4},{region}"
                )
            )
            .ToList();

    public void Export(string name, params IEnumerable<string> rows) =>
        Write(
            $"exports/survey/{name}.csv",
            string.Join('\n', rows.Prepend("id,answered,nps,csat,delivery,region")) + "\n"
        );

    public async Task BuildAsync()
    {
        using var warehouse = await OpenAsync();
        var store = new FolderExportStore(Workspace.ExportsFolder);
        await new IngestExports(Workspace, warehouse, store, new FixedClock()).RunAsync();
        await new BuildKpis(Workspace, warehouse, new FixedClock()).RunAsync();
    }

    public async Task<RenderReport> RenderAsync(
        IReadOnlyCollection<long>? months = null,
        int day = 1
    )
    {
        using var warehouse = await OpenAsync();
        return await new RenderScorecards(Workspace, warehouse, new FixedClock(day)).RunAsync(
            months
        );
    }

    public async Task<bool> CommentAsync(
        string text,
        string language = "",
        string slice = "all",
        int day = 1
    )
    {
        using var warehouse = await OpenAsync();
        return await new CommentOnScorecard(warehouse, new FixedClock(day)).SetAsync(
            20260401,
            SliceCode.Parse(slice),
            language,
            "O. Bondar",
            text.Length == 0 ? null : text
        );
    }

    public async Task<T> QueryAsync<T>(Func<WarehouseContext, Task<T>> query)
    {
        using var warehouse = await OpenAsync();
        await using var context = warehouse.CreateContext();
        return await query(context);
    }

    public void Dispose() => _database.Dispose();

    public Task<Warehouse> OpenAsync() => _database.OpenAsync(Workspace.Database);

    void Write(string path, string text)
    {
        var file = _folder[path];
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        File.SetLastWriteTimeUtc(
            file,
            new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(_written++)
        );
    }
}
