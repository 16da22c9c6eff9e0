using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CsatWarehouse.Cli.Tests;

/// <summary>The program as a process of its own.</summary>
static class CsatProcess
{
    /// <param name="environment">Beside what leads to the database under test.</param>
    public static async Task<Process> StartAsync(
        Dictionary<string, string> environment,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "csat.dll"));
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        foreach (var (name, value) in await Csat.WithDatabaseAsync(environment, arguments))
            start.Environment[name] = value;
        if (!OperatingSystem.IsWindows())
            HeedInterrupts();
        return Process.Start(start)!;
    }

    /// <summary>What Ctrl-C sends.</summary>
    public static void Interrupt(Process process)
    {
        using var kill = Process.Start(
            "kill",
            ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]
        );
        kill.WaitForExit();
    }

    /// <summary>A shell has what it runs in the background ignore Ctrl-C, tests as well, and children inherit that.</summary>
    static void HeedInterrupts()
    {
        const int interrupt = 2;
        const nint byDefault = 0;
        const nint ignored = 1;
        var set = Marshal.GetDelegateForFunctionPointer<SetHandler>(
            NativeLibrary.GetExport(NativeLibrary.GetMainProgramHandle(), "signal")
        );
        var before = set(interrupt, byDefault);
        if (before != ignored)
            set(interrupt, before);
    }

    delegate nint SetHandler(int signal, nint handler);
}
