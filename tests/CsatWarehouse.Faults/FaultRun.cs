using System.Globalization;
using System.Runtime.InteropServices;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Faults;

/// <summary>Tests that start several processes at once and measure them: one after another, and beside no other test.</summary>
[CollectionDefinition(nameof(OneAfterAnother), DisableParallelization = true)]
public sealed class OneAfterAnother;

/// <summary>How often a promise is put to the test, and what came of it.</summary>
static class FaultRun
{
    const string Variable = "CSAT_FAULTS";

    static string Results =>
        Repository.PathOf(
            "tests",
            "CsatWarehouse.Faults",
            DatabaseUnderTest.Kind switch
            {
                DatabaseKind.Server => "results-sqlserver.md",
                DatabaseKind.Emulated => "results-emulated.md",
                _ => "results.md",
            }
        );

    /// <summary>True where <c>CSAT_FAULTS</c> is <c>full</c>: the counts of the promises, which take hours.</summary>
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable(Variable) == "full";

    public static int Count(int ordinary, int full) => IsFull ? full : ordinary;

    /// <summary>Puts the outcome of a full run into <c>results.md</c>, or that of the server under test, in place of the promise's earlier one.</summary>
    /// <param name="row">The promise's number in the README.</param>
    /// <param name="outcome">What was done, how often, and what was counted; every count that must be 0 is in it.</param>
    public static void Note(int row, string outcome)
    {
        if (!IsFull)
            return;
        var lines = File.Exists(Results) ? File.ReadAllLines(Results).ToList() : [];
        var rows = lines
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && char.IsDigit(l[2]))
            .Where(l => !l.StartsWith(Start(row), StringComparison.Ordinal))
            .Append($"{Start(row)} {outcome} | {Machine()} |")
            .OrderBy(l => int.Parse(l.Split('|')[1], CultureInfo.InvariantCulture));
        File.WriteAllText(
            Results,
            string.Join(
                '\n',
                [
                    "# The last full run",
                    "",
                    "Written by the tests themselves: see [README](README.md) for the promises and the command.",
                    "",
                    "| Promise | Outcome | When and where |",
                    "|--:|---|---|",
                    .. rows,
                    "",
                ]
            )
        );
    }

    static string Start(int row) => string.Create(CultureInfo.InvariantCulture, $"| {row} |");

    static string Machine() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{TimeProvider.System.GetUtcNow():yyyy-MM-dd}, {RuntimeInformation.OSDescription.Split(' ')[0]}, {Environment.ProcessorCount} processors, .NET {Environment.Version}"
        );
}
