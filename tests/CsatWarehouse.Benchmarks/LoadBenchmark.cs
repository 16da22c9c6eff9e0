using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
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
            if (await MeasureAsync(workspace) is not { } measurement)
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

    static async Task<LoadMeasurement?> MeasureAsync(string workspace)
    {
        using var child = Process.Start(
            new ProcessStartInfo(Environment.ProcessPath!, [LoadOnce.Verb, workspace])
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var printed = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        return child.ExitCode == 0 ? JsonSerializer.Deserialize<LoadMeasurement>(printed) : null;
    }

    static void Print(int rows, long bytes, List<LoadMeasurement> measured)
    {
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {rows:N0} tickets, {bytes
                    / 1e6:0} MB, into an empty SQLite warehouse; {measured.Count} processes; .NET {Environment.Version}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors.

                | | median | least | greatest |
                |---|---|---|---|
                {Row("rows a second", m => m.RowsPerSecond, "N0")}
                {Row("seconds", m => m.Seconds, "0.00")}
                {Row("processor seconds", m => m.CpuSeconds, "0.00")}
                {Row("peak memory, MB", m => m.PeakMegabytes, "N0")}
                """
            )
        );

        string Row(string name, Func<LoadMeasurement, double> of, string format)
        {
            var values = measured.Select(of).Order().ToList();
            return string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {values[values.Count / 2].ToString(format, CultureInfo.InvariantCulture)} | {values[0].ToString(format, CultureInfo.InvariantCulture)} | {values[^1].ToString(format, CultureInfo.InvariantCulture)} |"
            );
        }
    }
}
