using System.Globalization;

namespace CsatWarehouse.Benchmarks;

/// <summary>Scorecards of a built workspace, read and rendered: the medians of several processes, with the least and the greatest.</summary>
static class ScorecardsBenchmark
{
    public static async Task<int> RunAsync(string folder, string[] options)
    {
        var scorecards = options.Length > 0 ? options[0] : "200";
        var rounds = options.Length > 1 ? int.Parse(options[1], CultureInfo.InvariantCulture) : 3;
        var measured = new List<ScorecardsMeasurement>();
        for (var round = 0; round < rounds; round++)
        {
            var measurement = await Rounds.MeasureAsync<ScorecardsMeasurement>(
                ScorecardsOnce.Verb,
                folder,
                scorecards
            );
            if (measurement is null)
                return 1;
            measured.Add(measurement);
        }
        if (measured.DistinctBy(m => m.Hash).Count() > 1)
            throw new InvalidOperationException("Two processes wrote different bytes.");
        var one = measured[0];
        Rounds.Print(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{one.Scorecards} scorecards, {one.Pages} pages, {one.Bytes / 1e3 / one.Scorecards:0} kB each"
            ),
            measured,
            ("seconds, from the database to the bytes", m => m.Seconds, "0.00"),
            ("of them waiting for models", m => m.WaitSeconds, "0.00"),
            ("ms a scorecard", m => m.Seconds * 1e3 / m.Scorecards, "0.0"),
            ("processor seconds", m => m.CpuSeconds, "0.00"),
            ("peak memory above the runtime's, MiB", m => m.PeakMebibytes, "0")
        );
        return 0;
    }
}
