using System.Globalization;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Benchmarks;

/// <summary>Pages alone: one process reads the models of a built workspace and writes them down, and those that are measured render them. Both must come to the same bytes.</summary>
static class PagesBenchmark
{
    public static async Task<int> RunAsync(string folder, string[] options)
    {
        var scorecards = options.Length > 0 ? options[0] : "200";
        var rounds = options.Length > 1 ? int.Parse(options[1], CultureInfo.InvariantCulture) : 3;
        var languages = WorkspaceReader.Read(folder, new Dictionary<string, string>()).Languages;
        var file = Path.GetTempFileName();
        try
        {
            var direct = await Rounds.MeasureAsync<ScorecardsMeasurement>(
                ScorecardsOnce.Verb,
                folder,
                scorecards,
                file
            );
            if (direct is null)
                return 1;
            var measured = new List<PagesMeasurement>();
            for (var round = 0; round < rounds; round++)
            {
                var one = await Rounds.MeasureAsync<PagesMeasurement>(
                    PagesOnce.Verb,
                    file,
                    scorecards,
                    string.Join(',', languages)
                );
                if (one is null)
                    return 1;
                if (one.Hash != direct.Hash)
                    throw new InvalidOperationException(
                        "Models that were written down and read again gave other bytes than those of the warehouse."
                    );
                measured.Add(one);
            }
            Print(measured);
            return 0;
        }
        finally
        {
            File.Delete(file);
        }
    }

    static void Print(List<PagesMeasurement> measured)
    {
        var one = measured[0];
        Rounds.Print(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{one.Scorecards} scorecards, {one.Pages} pages, {one.Bytes / 1e3 / one.Scorecards:0} kB each, from models in memory"
            ),
            measured,
            ("seconds to lay out and write", m => m.Seconds, "0.00"),
            ("ms a scorecard", m => m.Seconds * 1e3 / m.Scorecards, "0.0"),
            ("processor seconds", m => m.CpuSeconds, "0.00"),
            ("peak memory of the whole process, MiB", m => m.WholeMebibytes, "0"),
            ("peak memory above the runtime's, MiB", m => m.PeakMebibytes, "0"),
            ("allocated, MiB", m => m.AllocatedMebibytes, "0"),
            ("apart: seconds to read the models from their file", m => m.ReadSeconds, "0.00"),
            ("apart: processor seconds for that", m => m.ReadCpuSeconds, "0.00")
        );
    }
}
