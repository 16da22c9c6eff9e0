using System.Globalization;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Benchmarks;

/// <summary>One file of tickets into an empty warehouse: the medians of several processes, with the least and the greatest.</summary>
static class LoadBenchmark
{
    public static async Task<int> RunAsync(string[] options)
    {
        var rows =
            options.Length > 0 ? int.Parse(options[0], CultureInfo.InvariantCulture) : 1_000_000;
        var rounds = options.Length > 1 ? int.Parse(options[1], CultureInfo.InvariantCulture) : 3;
        using var folder = new TempFolder();
        var export = folder["tickets.csv"];
        TicketFile.Write(export, rows);
        var measured = new List<LoadMeasurement>();
        for (var round = 0; round < rounds; round++)
        {
            var workspace = folder[FormattableString.Invariant($"round-{round}")];
            Prepare(workspace, export);
            var measurement = await Rounds.MeasureAsync<LoadMeasurement>(LoadOnce.Verb, workspace);
            if (measurement is null)
                return 1;
            if (measurement.Rows != rows)
                throw new InvalidOperationException(
                    FormattableString.Invariant($"{measurement.Rows} of {rows} rows were loaded.")
                );
            measured.Add(measurement);
            Directory.Delete(workspace, recursive: true);
        }
        Print(rows, new FileInfo(export).Length, measured);
        return 0;
    }

    static void Prepare(string workspace, string export)
    {
        Directory.CreateDirectory(Path.Combine(workspace, "sources"));
        Directory.CreateDirectory(Path.Combine(workspace, "exports", "plain"));
        File.WriteAllText(
            Path.Combine(workspace, "csat.json"),
            """{ "name": "Benchmark", "timeZone": "Europe/Kyiv" }"""
        );
        File.Copy(
            Repository.PathOf(
                "warehouse",
                "samples",
                "templates",
                "plain",
                "sources",
                "ticket.json"
            ),
            Path.Combine(workspace, "sources", "ticket.json")
        );
        // The store does not follow links.
        File.Copy(export, Path.Combine(workspace, "exports", "plain", "ticket.csv"));
    }

    static void Print(int rows, long bytes, List<LoadMeasurement> measured) =>
        Rounds.Print(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rows:N0} tickets, {bytes / 1e6:0} MB, into an empty SQLite warehouse"
            ),
            measured,
            ("rows a second", m => m.RowsPerSecond, "N0"),
            ("seconds", m => m.Seconds, "0.00"),
            ("processor seconds", m => m.CpuSeconds, "0.00"),
            ("peak memory, MB", m => m.PeakMegabytes, "N0")
        );
}
