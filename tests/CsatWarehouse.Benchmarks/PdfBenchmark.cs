using System.Globalization;

namespace CsatWarehouse.Benchmarks;

/// <summary>Reports of eight pages, laid out and written: the medians of several processes, with the least and the greatest.</summary>
static class PdfBenchmark
{
    public static async Task<int> RunAsync(string[] options)
    {
        var documents =
            options.Length > 0 ? int.Parse(options[0], CultureInfo.InvariantCulture) : 200;
        var rounds = options.Length > 1 ? int.Parse(options[1], CultureInfo.InvariantCulture) : 3;
        var measured = new List<PdfMeasurement>();
        for (var round = 0; round < rounds; round++)
        {
            var measurement = await Rounds.MeasureAsync<PdfMeasurement>(
                PdfOnce.Verb,
                documents.ToString(CultureInfo.InvariantCulture)
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
                $"{documents} reports, {one.Pages} pages, {one.Bytes / 1e3 / documents:0} kB each"
            ),
            measured,
            ("ms a report", m => m.Seconds * 1e3 / documents, "0.0"),
            ("ms for the first", m => m.FirstMilliseconds, "0"),
            ("seconds", m => m.Seconds, "0.00"),
            ("processor seconds", m => m.CpuSeconds, "0.00"),
            ("peak memory above the runtime's, MiB", m => m.PeakMebibytes, "0"),
            ("allocated a report, MiB", m => m.AllocatedMebibytes / documents, "0.0")
        );
        return 0;
    }
}
