using System.Text.Json;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Benchmarks;

/// <summary>Models of scorecards in a file, one after the other. What they do not say follows from when they are published, which these are not.</summary>
static class WrittenModels
{
    public static async Task AddAsync(Stream file, IEnumerable<ScorecardModel> models)
    {
        foreach (var model in models)
            await JsonSerializer.SerializeAsync(file, model, ModelJson.Default.ScorecardModel);
    }

    /// <summary>Month by month, as they were written: no more of the file is in memory.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<ScorecardModel>> MonthsAsync(string path)
    {
        await using var file = File.OpenRead(path);
        var month = new List<ScorecardModel>();
        await foreach (
            var model in JsonSerializer.DeserializeAsyncEnumerable(
                file,
                ModelJson.Default.ScorecardModel,
                topLevelValues: true
            )
        )
        {
            if (month.Count > 0 && month[0].Month != model!.Month)
            {
                yield return month;
                month = [];
            }
            month.Add(model!);
        }
        if (month.Count > 0)
            yield return month;
    }
}
