using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Exports.Tests.Profiles;

/// <summary>A small profile that is right, with a place to put in what a test is about.</summary>
static class ProfileText
{
    public const string Question = """{"code": "nps", "columns": "score", "kind": "nps"}""";

    public static string With(
        string more = "",
        string map = "\"answeredOn\": \"date\"",
        string questions = Question,
        string files = """{"glob": "nps/*.csv"}"""
    ) =>
        $$"""
            {"source": "nps", {{(more.Length == 0 ? "" : more + ",")}}
             "files": [{{files}}],
             "map": { {{map}} },
             "questions": [{{questions}}]}
            """;

    public static SourceLayout Layout(string text) =>
        SourceProfile.Parse(text, "sources/nps.json").Layouts[0];
}
