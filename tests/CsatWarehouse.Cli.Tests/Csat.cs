using CsatWarehouse.Cli.Output;

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
            environment,
            new StandingClock()
        );
        var code = await CsatCommand.RunAsync(arguments, around);
        return new(code, output.ToString(), error.ToString());
    }

    sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 4, 1, 6, 0, 0, TimeSpan.Zero);
    }
}
