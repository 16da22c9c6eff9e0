using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Reading;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Benchmarks;

/// <summary>What scorecards of a workspace took, models of a month being read while the one before is laid out and written; memory is counted above that of the runtime before the first.</summary>
/// <param name="WaitSeconds">Of <paramref name="Seconds"/>: nothing was rendered, because a month was still being read.</param>
sealed record ScorecardsMeasurement(
    int Scorecards,
    int Pages,
    long Bytes,
    string Hash,
    double Seconds,
    double WaitSeconds,
    double CpuSeconds,
    double PeakMebibytes,
    double AllocatedMebibytes
);

/// <summary>Renders scorecards of a built workspace into memory, newest month first, each audience in each language, until so many are made; prints what it took as JSON.</summary>
static class ScorecardsOnce
{
    public const string Verb = "scorecards-once";

    /// <param name="file">Where the models are written down for <see cref="PagesOnce"/>; null for nowhere.</param>
    public static async Task<int> RunAsync(string folder, string scorecards, string? file = null)
    {
        var wanted = int.Parse(scorecards, CultureInfo.InvariantCulture);
        using var process = Process.GetCurrentProcess();
        var (runtime, cpu) = (process.PeakWorkingSet64, process.TotalProcessorTime);
        var workspace = WorkspaceReader.Read(folder, new Dictionary<string, string>());
        using var warehouse = await Warehouse.OpenAsync(workspace.Database, default);
        using var rendered = new RenderedScorecards(wanted);
        await using var models = file is null ? null : File.Create(file);
        var (all, written) = (Stopwatch.StartNew(), new Stopwatch());
        await foreach (var month in MonthsAsync(workspace, warehouse, wanted))
        {
            written.Start();
            await rendered.AddAsync(month, workspace.Languages);
            written.Stop();
            if (models is not null)
                await WrittenModels.AddAsync(models, month);
        }
        all.Stop();
        process.Refresh();
        Console.WriteLine(
            JsonSerializer.Serialize(
                new ScorecardsMeasurement(
                    rendered.Count,
                    rendered.Pages,
                    rendered.Bytes,
                    rendered.Hash(),
                    all.Elapsed.TotalSeconds,
                    (all.Elapsed - written.Elapsed).TotalSeconds,
                    (process.TotalProcessorTime - cpu).TotalSeconds,
                    (process.PeakWorkingSet64 - runtime) / 1048576.0,
                    GC.GetTotalAllocatedBytes() / 1048576.0
                )
            )
        );
        return 0;
    }

    static async IAsyncEnumerable<IReadOnlyList<ScorecardModel>> MonthsAsync(
        Workspace workspace,
        Warehouse warehouse,
        int wanted
    )
    {
        await using var context = warehouse.CreateReader();
        var models = new ScorecardModelReader(workspace);
        var months = await KpiTable.MonthsAsync(context, [KpiGroup.Survey], default);
        var planned = 0;
        await foreach (
            var month in MonthModels.ReadAheadAsync(
                warehouse,
                models,
                [.. months.OrderDescending()],
                async (reader, month, cancellation) =>
                {
                    // No month is read that is not rendered.
                    if (planned >= wanted)
                        return [];
                    var slices = await models.AudiencesAsync(reader, month, cancellation);
                    planned += slices.Length * workspace.Languages.Length;
                    return slices;
                }
            )
        )
        {
            if (month.Models.Count == 0)
                yield break;
            yield return [.. month.Models.Select(m => m.Model!)];
        }
    }
}
