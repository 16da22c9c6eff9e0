using CsatWarehouse.Cli.Output;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Tests;

/// <summary>What one command line left: its exit code and what it printed.</summary>
sealed record Outcome(ExitCode Code, string Out, string Error)
{
    public string[] Lines =>
        Out.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}

/// <summary>Runs command lines inside the test process, with writers in place of the terminal and a clock that stands still.</summary>
static class Csat
{
    public static Task<Outcome> RunAsync(params string[] arguments) => RunWithAsync([], arguments);

    public static Task<Outcome> RunWithAsync(
        Dictionary<string, string> environment,
        params string[] arguments
    ) => RunAsync(environment, null, arguments);

    /// <summary>With somebody at the terminal who types this where something is asked.</summary>
    public static Task<Outcome> AnswerAsync(string typed, params string[] arguments) =>
        RunAsync([], typed, arguments);

    /// <summary>Where the warehouse of a workspace is, for a test that looks into it beside the commands.</summary>
    public static async Task<WarehouseAddress> DatabaseOfAsync(string folder) =>
        WorkspaceReader.Read(folder, await DatabaseUnderTest.VariablesAsync(folder)).Database;

    static async Task<Outcome> RunAsync(
        Dictionary<string, string> environment,
        string? typed,
        string[] arguments
    )
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var answers = typed is null ? null : new StringReader(typed + "\n");
        var around = new Surroundings(
            new Terminal(output, error, answers: answers),
            await WithDatabaseAsync(environment, arguments),
            new StandingClock()
        );
        var code = await CsatCommand.RunAsync(arguments, around);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>The database under test, unless a test names its own.</summary>
    public static async Task<Dictionary<string, string>> WithDatabaseAsync(
        Dictionary<string, string> environment,
        string[] arguments
    )
    {
        if (WorkspaceOf(arguments) is not { } folder)
            return environment;
        var variables = await DatabaseUnderTest.VariablesAsync(folder);
        foreach (var (name, value) in environment)
            variables[name] = value;
        return variables;
    }

    /// <summary>The folder behind <c>-w</c>, or that of a demo.</summary>
    static string? WorkspaceOf(string[] arguments) =>
        Array.FindIndex(arguments, a => a is "-w" or "--workspace") is >= 0 and var option
            ? arguments[option + 1]
            : arguments switch
            {
                ["demo", "airport", var folder, ..] => folder,
                ["demo", var folder, ..] => folder,
                _ => null,
            };

    sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 4, 1, 6, 0, 0, TimeSpan.Zero);
    }
}
