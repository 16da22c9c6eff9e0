using System.Diagnostics;
using CsatWarehouse.Functions.Tests.Fixtures;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Functions.Tests;

public sealed class HandlerProcessTests
{
    [Fact]
    public async Task Start_WithoutAHost_SaysWhoStartsItAndDoesNotEndWithZero()
    {
        using var handler = FakeHost.Launch(("FUNCTIONS_CUSTOMHANDLER_PORT", ""));
        var error = await handler.StandardError.ReadToEndAsync(
            TestContext.Current.CancellationToken
        );
        await handler.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(2, handler.ExitCode);
        Assert.Contains("func start", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_AtAPortThatIsTaken_DoesNotEndWithZero()
    {
        using var workspace = new TempFolder();
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port;

        using var handler = FakeHost.Launch(
            ("FUNCTIONS_CUSTOMHANDLER_PORT", FormattableString.Invariant($"{port}"))
        );
        await handler.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await handler.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.NotEqual(0, handler.ExitCode);
    }

    [Fact]
    public async Task Stop_ByASignal_DoesNotEndWithZero()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Needs SIGTERM: run the tests on Linux or macOS");
        using var workspace = new TempFolder();
        await using var host = await FakeHost.StartAsync(workspace.Path);

        using var kill = Process.Start(
            "kill",
            ["-TERM", FormattableString.Invariant($"{host.ProcessId}")]
        );

        Assert.Equal(143, await host.ExitCodeAsync());
    }
}
