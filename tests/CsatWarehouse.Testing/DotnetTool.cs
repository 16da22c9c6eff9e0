using System.Diagnostics;

namespace CsatWarehouse.Testing;

/// <summary>The SDK's own commands, over what is built already.</summary>
public static class DotnetTool
{
    static readonly string Configuration = AppContext.BaseDirectory.Contains(
        $"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}",
        StringComparison.Ordinal
    )
        ? "Release"
        : "Debug";

    /// <summary>Packs or publishes a project of the repository into a folder, and builds nothing.</summary>
    /// <param name="verb"><c>pack</c> or <c>publish</c>.</param>
    /// <exception cref="InvalidOperationException">It did not end with 0; the message is what it printed.</exception>
    public static async Task RunAsync(
        string verb,
        string project,
        string folder,
        CancellationToken cancellation
    )
    {
        using var dotnet = Process.Start(
            new ProcessStartInfo(
                "dotnet",
                [verb, project, "-c", Configuration, "--no-build", "-o", folder, "-v", "quiet"]
            )
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                // No server of the build may outlive the test.
                Environment = { ["MSBUILDDISABLENODEREUSE"] = "1" },
            }
        )!;
        var printed = await Task.WhenAll(
            dotnet.StandardOutput.ReadToEndAsync(cancellation),
            dotnet.StandardError.ReadToEndAsync(cancellation)
        );
        await dotnet.WaitForExitAsync(cancellation);
        if (dotnet.ExitCode != 0)
            throw new InvalidOperationException(string.Concat(printed));
    }
}
