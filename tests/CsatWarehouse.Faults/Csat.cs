using System.Diagnostics;
using System.Globalization;
using CsatWarehouse.Cli;
using CsatWarehouse.Cli.Output;

namespace CsatWarehouse.Faults;

/// <summary>How one process of the command line ended.</summary>
sealed record Ended(int Code, string Out, string Error, TimeSpan Took);

/// <summary>The command line as processes of their own, as shells, schedulers and other hosts start them.</summary>
static class Csat
{
    /// <summary>Another process is writing.</summary>
    public const int Busy = 5;

    /// <summary>Running; nobody reads its output yet.</summary>
    public static Process Start(FaultWorkspace workspace, params string[] arguments) =>
        Start([], workspace, arguments);

    public static Process Start(
        Dictionary<string, string> environment,
        FaultWorkspace workspace,
        params string[] arguments
    ) => Start("dotnet", [], environment, workspace, arguments);

    /// <summary>One that can write no file beyond so many KiB, as on a disk that is full: writing more fails with EFBIG.</summary>
    public static Process StartWithin(
        int kibibytes,
        FaultWorkspace workspace,
        params string[] arguments
    ) =>
        Start(
            "bash",
            [
                "-c",
                "trap '' XFSZ; ulimit -f \"$0\"; exec dotnet \"$@\"",
                kibibytes.ToString(CultureInfo.InvariantCulture),
            ],
            // The runtime's own mappings of code count as files.
            new() { ["DOTNET_EnableWriteXorExecute"] = "0" },
            workspace,
            arguments
        );

    static Process Start(
        string program,
        string[] before,
        Dictionary<string, string> environment,
        FaultWorkspace workspace,
        string[] arguments
    )
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (
            var argument in before
                .Append(Path.Combine(AppContext.BaseDirectory, "csat.dll"))
                .Concat(arguments)
                .Concat(["-w", workspace.Path])
        )
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in workspace.Variables.Concat(environment))
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Reads what a process tells until it tells this.</summary>
    /// <returns>False where it ended without.</returns>
    public static async Task<bool> TellsAsync(Process process, string start)
    {
        while (
            await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken)
                is { } line
        )
            if (line.StartsWith(start, StringComparison.Ordinal))
                return true;
        return false;
    }

    /// <summary>SIGKILL: no code of the process runs after it.</summary>
    public static async Task KillAsync(Process process)
    {
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>SIGSTOP, where it waits at a fault point: no code of the process runs, not even a timer.</summary>
    public static Task FreezeAsync(Process process) => SignalAsync("-STOP", process);

    /// <summary>Lets a frozen process go on.</summary>
    public static async Task ThawAsync(Process process)
    {
        await SignalAsync("-CONT", process);
        await process.StandardInput.WriteLineAsync();
        await process.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
    }

    static async Task SignalAsync(string signal, Process process)
    {
        using var kill = Process.Start(
            "bash",
            ["-c", "kill \"$0\" \"$1\"", signal, process.Id.ToString(CultureInfo.InvariantCulture)]
        );
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public static async Task<Ended> EndAsync(Process process)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var started = TimeProvider.System.GetTimestamp();
        var error = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new(
            process.ExitCode,
            output,
            await error,
            TimeProvider.System.GetElapsedTime(started)
        );
    }

    public static async Task<Ended> RunAsync(FaultWorkspace workspace, params string[] arguments)
    {
        using var process = Start(workspace, arguments);
        return await EndAsync(process);
    }

    /// <summary>Starts the command again as long as another process is writing, as whoever is told that it is busy would.</summary>
    /// <returns>Every attempt, the last one not busy.</returns>
    public static async Task<List<Ended>> UntilFreeAsync(
        FaultWorkspace workspace,
        params string[] arguments
    )
    {
        var attempts = new List<Ended>();
        do attempts.Add(await RunAsync(workspace, arguments));
        while (attempts[^1].Code == Busy);
        return attempts;
    }

    /// <exception cref="InvalidOperationException">It ended otherwise.</exception>
    public static async Task<Ended> MustAsync(FaultWorkspace workspace, params string[] arguments)
    {
        var ended = await RunAsync(workspace, arguments);
        return ended.Code == 0
            ? ended
            : throw new InvalidOperationException(
                FormattableString.Invariant(
                    $"csat {string.Join(' ', arguments)} ended with {ended.Code}: {ended.Error}"
                )
            );
    }

    /// <summary>In this process, for a promise that no kill could break: starting one takes ten times as long as a small command.</summary>
    /// <exception cref="InvalidOperationException">It ended otherwise.</exception>
    public static async Task MustHereAsync(FaultWorkspace workspace, params string[] arguments)
    {
        using var error = new StringWriter();
        var code = await CsatCommand.RunAsync(
            [.. arguments, "-w", workspace.Path],
            new(new Terminal(TextWriter.Null, error), workspace.Variables, TimeProvider.System)
        );
        if (code != ExitCode.Ok)
            throw new InvalidOperationException(
                $"csat {string.Join(' ', arguments)} ended with {code}: {error}"
            );
    }
}
