using CsatWarehouse.Testing;

[assembly: AssemblyFixture(typeof(CsatWarehouse.Cli.Tests.SmallDemo))]

namespace CsatWarehouse.Cli.Tests;

/// <summary>The telecom demo of a very small company, made when the first test asks for it.</summary>
public sealed class SmallDemo : IDisposable
{
    readonly TempFolder _folder = new();
    readonly Lazy<Outcome> _first;

    public SmallDemo() => _first = new(() => Csat.RunAsync(Line).GetAwaiter().GetResult());

    string[] Line => ["demo", _folder["demo"], "--months", "3", "--scale", "0.08"];

    /// <summary>Of a second run.</summary>
    internal string[] CommandLine
    {
        get
        {
            _ = First;
            return Line;
        }
    }

    internal Outcome First => _first.Value;

    public string Folder
    {
        get
        {
            _ = First;
            return _folder["demo"];
        }
    }

    public void Dispose() => _folder.Dispose();
}
