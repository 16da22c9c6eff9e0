using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Benchmarks;

/// <summary>What one load took, the process's start left out of the time and kept in the memory.</summary>
sealed record LoadMeasurement(long Rows, double Seconds, double CpuSeconds, double PeakMegabytes)
{
    public double RowsPerSecond => Rows / Seconds;
}

/// <summary>Loads a workspace once, in a process of its own, and prints what it took as JSON.</summary>
static class LoadOnce
{
    public const string Verb = "load-once";

    public static async Task<int> RunAsync(string folder)
    {
        using var process = Process.GetCurrentProcess();
        var workspace = WorkspaceReader.Read(folder, new Dictionary<string, string>());
        var cpu = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        var warehouse = await Warehouse.OpenAsync(workspace.Database, default);
        var report = await new IngestExports(
            workspace,
            warehouse,
            new FolderExportStore(workspace.ExportsFolder),
            TimeProvider.System
        ).RunAsync();
        watch.Stop();
        process.Refresh();
        if (report.Files.Any(f => f.Outcome != IngestOutcome.Loaded || f.RowsLoaded != f.RowsRead))
        {
            await Console.Error.WriteLineAsync(string.Join('\n', report.Files));
            return 1;
        }
        Console.WriteLine(
            JsonSerializer.Serialize(
                new LoadMeasurement(
                    report.Files.Sum(f => f.RowsLoaded),
                    watch.Elapsed.TotalSeconds,
                    (process.TotalProcessorTime - cpu).TotalSeconds,
                    process.PeakWorkingSet64 / 1e6
                )
            )
        );
        return 0;
    }
}
