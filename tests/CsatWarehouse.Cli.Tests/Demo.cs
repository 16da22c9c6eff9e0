using CsatWarehouse.Testing;

[assembly: AssemblyFixture(typeof(CsatWarehouse.Cli.Tests.Demo))]

namespace CsatWarehouse.Cli.Tests;

/// <summary>The airport's demo. Nothing writes in it: tests that write take a copy, or a folder of their own.</summary>
public sealed class Demo() : DemoWorkspace(["demo", "airport"])
{
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
