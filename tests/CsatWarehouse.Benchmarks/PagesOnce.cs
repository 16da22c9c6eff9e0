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

    public static int Run(string file, string scorecards)
    {
        var wanted = int.Parse(scorecards, CultureInfo.InvariantCulture);
        using var process = Process.GetCurrentProcess();
        var (runtime, cpu) = (process.PeakWorkingSet64, process.TotalProcessorTime);
        using var rendered = new RenderedScorecards(wanted);
        var (read, written, readCpu) = (new Stopwatch(), new Stopwatch(), TimeSpan.Zero);
        foreach (var line in File.ReadLines(file))
        {
            process.Refresh();
            var before = process.TotalProcessorTime;
            read.Start();
            var month = WrittenMonth.Read(line);
            read.Stop();
            process.Refresh();
            readCpu += process.TotalProcessorTime - before;
            written.Start();
            rendered.Add(month.Models, month.Languages);
            written.Stop();
        }
        process.Refresh();
        Console.WriteLine(
            JsonSerializer.Serialize(
                new PagesMeasurement(
                    rendered.Count,
                    rendered.Pages,
                    rendered.Bytes,
                    rendered.Hash(),
                    read.Elapsed.TotalSeconds,
                    written.Elapsed.TotalSeconds,
                    (process.TotalProcessorTime - cpu - readCpu).TotalSeconds,
                    readCpu.TotalSeconds,
                    process.PeakWorkingSet64 / 1048576.0,
                    (process.PeakWorkingSet64 - runtime) / 1048576.0,
                    GC.GetTotalAllocatedBytes() / 1048576.0
                )
            )
        );
        return 0;
    }
}
