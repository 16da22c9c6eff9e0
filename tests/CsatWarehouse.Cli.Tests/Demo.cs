using CsatWarehouse.Testing;

[assembly: AssemblyFixture(typeof(CsatWarehouse.Cli.Tests.Demo))]

namespace CsatWarehouse.Cli.Tests;

/// <summary>The airport's demo, made once for all tests, when the first asks for it; tests that write take a copy.</summary>
public sealed class Demo : IDisposable
{
    readonly TempFolder _folder = new();
    readonly Lazy<Outcome> _first;

    public Demo() =>
        _first = new(() =>
            Csat.RunAsync("demo", "airport", _folder["demo"]).GetAwaiter().GetResult()
        );

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

    public void CopyTo(string target)
    {
        DatabaseUnderTest.SkipUnlessInFolder();
        foreach (var path in Directory.GetFiles(Folder, "*", SearchOption.AllDirectories))
        {
            // Tests that read beside this one have the database open; nothing is in its log that is not in the file.
            if (
                path.EndsWith(".db-wal", StringComparison.Ordinal)
                || path.EndsWith(".db-shm", StringComparison.Ordinal)
            )
                continue;
            var copy = Path.Combine(target, Path.GetRelativePath(Folder, path));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(path, copy);
        }
    }
}
