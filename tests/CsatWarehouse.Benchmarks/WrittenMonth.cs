using System.Text.Json;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Benchmarks;

/// <summary>The models of one month on one line of a file. What they do not say follows from when they are published, which these are not.</summary>
sealed record WrittenMonth(IReadOnlyList<string> Languages, IReadOnlyList<ScorecardModel> Models)
{
    public static string Line(
        IReadOnlyList<string> languages,
        IReadOnlyList<ScorecardModel> models
    ) => JsonSerializer.Serialize(new WrittenMonth(languages, models));

    public static WrittenMonth Read(string line) => JsonSerializer.Deserialize<WrittenMonth>(line)!;
}
