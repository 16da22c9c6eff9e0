using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CsatWarehouse.Benchmarks.Pages;

namespace CsatWarehouse.Benchmarks;

/// <summary>What writing some documents took; memory is counted above that of the runtime before the first.</summary>
sealed record PdfMeasurement(
    int Pages,
    long Bytes,
    string Hash,
    double FirstMilliseconds,
    double Seconds,
    double CpuSeconds,
    double PeakMebibytes,
    double AllocatedMebibytes
);

/// <summary>Writes documents one after the other, in a process of its own, and prints what it took as JSON.</summary>
static class PdfOnce
{
    public const string Verb = "pdf-once";

    public static int Run(string documents, string? folder = null)
    {
        var count = int.Parse(documents, CultureInfo.InvariantCulture);
        using var process = Process.GetCurrentProcess();
        var (runtime, cpu) = (process.PeakWorkingSet64, process.TotalProcessorTime);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (pages, bytes, first) = (0, 0L, 0.0);
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < count; i++)
        {
            using var stream = new MemoryStream();
            pages += BenchmarkReport.Of(i).Write(stream);
            bytes += stream.Length;
            hash.AppendData(stream.GetBuffer().AsSpan(0, (int)stream.Length));
            if (i == 0)
                first = watch.Elapsed.TotalMilliseconds;
            if (folder is not null)
                File.WriteAllBytes(
                    Path.Combine(folder, FormattableString.Invariant($"{i}.pdf")),
                    stream.ToArray()
                );
        }
        watch.Stop();
        process.Refresh();
        Console.WriteLine(
            JsonSerializer.Serialize(
                new PdfMeasurement(
                    pages,
                    bytes,
                    Convert.ToHexString(hash.GetHashAndReset()),
                    first,
                    watch.Elapsed.TotalSeconds,
                    (process.TotalProcessorTime - cpu).TotalSeconds,
                    (process.PeakWorkingSet64 - runtime) / 1048576.0,
                    GC.GetTotalAllocatedBytes() / 1048576.0
                )
            )
        );
        return 0;
    }
}
