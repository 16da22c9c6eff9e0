using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Reading;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Benchmarks;

/// <summary>What scorecards of a workspace took: models read from its warehouse, then pages laid out and written; memory is counted above that of the runtime before the first.</summary>
sealed record ScorecardsMeasurement(
    int Scorecards,
    int Pages,
    long Bytes,
    string Hash,
    double ReadSeconds,
    double Seconds,
    double CpuSeconds,
    double PeakMebibytes,
    double AllocatedMebibytes
);

/// <summary>Renders scorecards of a built workspace into memory, newest month first, each audience in each language, until so many are made; prints what it took as JSON.</summary>
static class ScorecardsOnce
{
    public const string Verb = "scorecards-once";

    public static async Task<int> RunAsync(string folder, string scorecards)
    {
        var wanted = int.Parse(scorecards, CultureInfo.InvariantCulture);
        using var process = Process.GetCurrentProcess();
        var (runtime, cpu) = (process.PeakWorkingSet64, process.TotalProcessorTime);
        var workspace = WorkspaceReader.Read(folder, new Dictionary<string, string>());
        using var warehouse = await Warehouse.OpenAsync(workspace.Database, default);
        await using var context = warehouse.CreateReader();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var models = new ScorecardModelReader(workspace);
        var (read, written) = (new Stopwatch(), new Stopwatch());
        var (count, pages, bytes) = (0, 0, 0L);
        read.Start();
        var months = await KpiTable.MonthsAsync(context, [KpiGroup.Survey], default);
        read.Stop();
        foreach (var month in months.OrderDescending().TakeWhile(_ => count < wanted))
        {
            read.Start();
            var monthModels = new List<ScorecardModel>();
            foreach (var slice in await models.AudiencesAsync(context, month, default))
                monthModels.Add((await models.ReadAsync(context, month, slice, default))!);
            read.Stop();
            written.Start();
            var made = monthModels
                .SelectMany(model => workspace.Languages, (model, language) => (model, language))
                .Take(wanted - count)
                .AsParallel()
                .AsOrdered()
                .Select(one => Render(one.model, one.language))
                .ToList();
            written.Stop();
            foreach (var (document, ofPages) in made)
            {
                hash.AppendData(document);
                (count, pages, bytes) = (count + 1, pages + ofPages, bytes + document.Length);
            }
        }
        process.Refresh();
        Console.WriteLine(
            JsonSerializer.Serialize(
                new ScorecardsMeasurement(
                    count,
                    pages,
                    bytes,
                    Convert.ToHexString(hash.GetHashAndReset()),
                    read.Elapsed.TotalSeconds,
                    written.Elapsed.TotalSeconds,
                    (process.TotalProcessorTime - cpu).TotalSeconds,
                    (process.PeakWorkingSet64 - runtime) / 1048576.0,
                    GC.GetTotalAllocatedBytes() / 1048576.0
                )
            )
        );
        return 0;
    }

    static (byte[] Document, int Pages) Render(ScorecardModel model, string language)
    {
        using var stream = new MemoryStream();
        var pages = ScorecardDocument.Of(model, language).Write(stream);
        return (stream.ToArray(), pages);
    }
}
