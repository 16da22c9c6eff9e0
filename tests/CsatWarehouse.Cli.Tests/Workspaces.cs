using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests;

/// <summary>Small workspaces with one survey, written by hand.</summary>
static class Workspaces
{
    public const string Header = "id,date,score\n";

    /// <summary>A survey of NPS scores whose files are nps/*.csv.</summary>
    public static void Write(TempFolder folder, params (string File, string Content)[] exports)
    {
        folder.Put("csat.json", """{ "name": "Test company", "languages": ["en"] }""");
        folder.Put(
            "sources/nps.json",
            """
            {
              "source": "nps",
              "kind": "survey",
              "delivery": "append",
              "survey": { "programme": "nps", "type": "relational" },
              "files": [{ "glob": "nps/*.csv" }],
              "key": { "id": "id" },
              "map": { "answeredOn": "date" },
              "questions": [{ "code": "nps", "columns": "score", "kind": "nps", "scale": { "min": 0, "max": 10 } }]
            }
            """
        );
        foreach (var (file, content) in exports)
            folder.Put("exports/" + file, content);
    }

    public static void Put(this TempFolder folder, string name, string content)
    {
        var path = folder[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
