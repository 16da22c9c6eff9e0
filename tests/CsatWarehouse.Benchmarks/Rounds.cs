using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace CsatWarehouse.Benchmarks;

/// <summary>Runs this program again for each measurement, and prints medians with the least and the greatest.</summary>
static class Rounds
{
    /// <returns>What the process printed, or null where it failed.</returns>
    public static Task<T?> MeasureAsync<T>(params string[] arguments)
        where T : class => MeasureByAsync<T>(Environment.ProcessPath!, arguments);

    /// <summary>As <see cref="MeasureAsync"/>, for another program.</summary>
    public static async Task<T?> MeasureByAsync<T>(string program, params string[] arguments)
        where T : class
    {
        using var child = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                UseShellExecute = false,
            }
        )!;
        var printed = await child.StandardOutput.ReadToEndAsync();
        await child.WaitForExitAsync();
        return child.ExitCode == 0 ? JsonSerializer.Deserialize<T>(printed) : null;
    }

    public static void Print<T>(
        string what,
        IReadOnlyCollection<T> measured,
        params (string Name, Func<T, double> Of, string Format)[] rows
    )
    {
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"""
                {what}; {measured.Count} processes; .NET {Environment.Version}, {RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors.

                | | median | least | greatest |
                |---|---|---|---|
                """
            )
        );
        foreach (var (name, of, format) in rows)
        {
            var values = measured.Select(of).Order().ToList();
            var cells = new[] { values[values.Count / 2], values[0], values[^1] }.Select(v =>
                v.ToString(format, CultureInfo.InvariantCulture)
            );
            Console.WriteLine($"| {name} | {string.Join(" | ", cells)} |");
        }
    }
}
