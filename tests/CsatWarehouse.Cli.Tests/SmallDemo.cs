using CsatWarehouse.Testing;

[assembly: AssemblyFixture(typeof(CsatWarehouse.Cli.Tests.SmallDemo))]

namespace CsatWarehouse.Cli.Tests;

/// <summary>The telecom demo of a very small company.</summary>
public sealed class SmallDemo : IAsyncLifetime
{
    readonly TempFolder _folder = new();

    public string Folder => _folder["demo"];
    internal string[] CommandLine => ["demo", Folder, "--months", "3", "--scale", "0.08"];
    internal Outcome First { get; private set; } = new(ExitCode.Fault, "", "");

    public async ValueTask InitializeAsync() => First = await Csat.RunAsync(CommandLine);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
