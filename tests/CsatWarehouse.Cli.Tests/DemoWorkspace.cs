using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests;

/// <summary>A demo in a folder of its own, made once for all tests, when the first asks for it.</summary>
public abstract class DemoWorkspace : IDisposable
{
    readonly TempFolder _folder = new();
    readonly Lazy<Outcome> _first;

    /// <param name="words">The command line, without the folder.</param>
    /// <param name="options">Behind it.</param>
    private protected DemoWorkspace(string[] words, params string[] options)
    {
        string[] line = [.. words, _folder["demo"], .. options];
        _first = new(() => Csat.RunAsync(line).GetAwaiter().GetResult());
        Line = line;
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

    /// <summary>Of a second run.</summary>
    internal string[] CommandLine
    {
        get
        {
            _ = First;
            return Line;
        }
    }

    string[] Line { get; }

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }
}
