using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace CsatWarehouse.Benchmarks;

/// <summary>What pages took whose models are given. Memory is the whole process's, and what is above that of the runtime before the first.</summary>
/// <param name="ReadSeconds">To read the models from their file, which is no part of <paramref name="Seconds"/>.</param>
sealed record PagesMeasurement(
    int Scorecards,
    int Pages,
    long Bytes,
    string Hash,
    double ReadSeconds,
    double Seconds,
    double CpuSeconds,
    double ReadCpuSeconds,
    double WholeMebibytes,
    double PeakMebibytes,
    double AllocatedMebibytes
);

/// <summary>Renders the models of a file month by month, without a warehouse; prints what it took as JSON.</summary>
static class PagesOnce
{
    public const string Verb = "pages-once";

    /// <param name="languages">Separated by commas.</param>
    public static async Task<int> RunAsync(string file, string scorecards, string languages)
    {
        var wanted = int.Parse(scorecards, CultureInfo.InvariantCulture);
        using var process = Process.GetCurrentProcess();
        var (runtime, cpu) = (process.PeakWorkingSet64, process.TotalProcessorTime);
        using var rendered = new RenderedScorecards(wanted);
        var (written, writtenCpu, all) = (new Stopwatch(), TimeSpan.Zero, Stopwatch.StartNew());
        await foreach (var month in WrittenModels.MonthsAsync(file))
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            written.Start();
            await rendered.AddAsync(month, languages.Split(','));
            written.Stop();
            process.Refresh();
            writtenCpu += process.TotalProcessorTime - before;
        }
        all.Stop();
        process.Refresh();
        Console.WriteLine(
            JsonSerializer.Serialize(
                new PagesMeasurement(
                    rendered.Count,
                    rendered.Pages,
                    rendered.Bytes,
                    rendered.Hash(),
                    (all.Elapsed - written.Elapsed).TotalSeconds,
                    written.Elapsed.TotalSeconds,
                    writtenCpu.TotalSeconds,
                    (process.TotalProcessorTime - cpu - writtenCpu).TotalSeconds,
                    process.PeakWorkingSet64 / 1048576.0,
                    (process.PeakWorkingSet64 - runtime) / 1048576.0,
                    GC.GetTotalAllocatedBytes() / 1048576.0
                )
            )
        );
        return 0;
    }
}
