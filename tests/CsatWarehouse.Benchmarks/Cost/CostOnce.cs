using System.Diagnostics;
using System.Text.Json;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Benchmarks.Cost;

/// <summary>Loads what is new in a workspace and makes its figures, by the jobs that <c>csat run</c> does, in a process of its own; prints what it took as JSON.</summary>
static class CostOnce
{
    public const string Verb = "cost-once";

    /// <param name="figures">The file that the figures are written to, once the clock is stopped.</param>
    public static async Task<int> RunAsync(string folder, string figures)
    {
        using var process = Process.GetCurrentProcess();
        var workspace = WorkspaceReader.Read(folder, new Dictionary<string, string>());
        var cpu = process.TotalProcessorTime;
        var watch = Stopwatch.StartNew();
        using var warehouse = await Warehouse.OpenAsync(workspace.Database, default);
        var report = await UnderLeaseAsync(
            warehouse,
            nameof(IngestExports),
            held =>
                new IngestExports(
                    workspace,
                    held,
                    new FolderExportStore(workspace.ExportsFolder),
                    TimeProvider.System
                ).RunAsync()
        );
        var loaded = watch.Elapsed;
        await UnderLeaseAsync(
            warehouse,
            nameof(BuildKpis),
            held => new BuildKpis(workspace, held, TimeProvider.System).RunAsync()
        );
        watch.Stop();
        process.Refresh();
        var (used, peak) = (process.TotalProcessorTime - cpu, process.PeakWorkingSet64);
        if (report.Files.FirstOrDefault(IsFaulty) is { } faulty)
        {
            await Console.Error.WriteLineAsync(faulty.ToString());
            return 1;
        }
        await using var context = warehouse.CreateContext();
        await KpiFile.WriteAsync(context, figures);
        Console.WriteLine(
            JsonSerializer.Serialize(
                new CostMeasurement(
                    await context.Tickets.CountAsync(),
                    await context.SurveyResponses.CountAsync(),
                    loaded.TotalSeconds,
                    (watch.Elapsed - loaded).TotalSeconds,
                    used.TotalSeconds,
                    peak / 1e6,
                    Directory.GetFiles(folder, "*.db*").Sum(f => new FileInfo(f).Length) / 1e6,
                    FormattableString.Invariant($".NET {Environment.Version}")
                )
            )
        );
        return 0;
    }

    static async Task<T> UnderLeaseAsync<T>(
        Warehouse warehouse,
        string job,
        Func<Warehouse, Task<T>> work
    )
    {
        await using var lease = await WarehouseLease.TakeAsync(warehouse, job, TimeProvider.System);
        return await work(lease.Warehouse);
    }

    /// <summary>Every row is loaded, or left out because the profile says so.</summary>
    static bool IsFaulty(IngestedFile file) =>
        // Two months in which nobody came are copies of each other: a line of names.
        file.Outcome
            is not (IngestOutcome.Loaded or IngestOutcome.Unchanged or IngestOutcome.Copy)
        || file.RowsLoaded + file.RowsExcluded != file.RowsRead;
}
