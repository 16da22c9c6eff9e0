using CsatWarehouse.Testing;

namespace CsatWarehouse.Tests.House;

/// <summary>The files that people write, as they lie in the checkout; what a build or a package manager makes is left out.</summary>
static class SourceFiles
{
    static readonly string[] Made =
    [
        ".git",
        "bin",
        "obj",
        "node_modules",
        "artifacts",
        "TestResults",
        "csat-demo",
    ];

    /// <summary>Paths relative to the repository with <c>/</c>, sorted.</summary>
    /// <param name="endings">How the file's name may end: <c>.cs</c>, <c>.md</c>.</param>
    public static IEnumerable<string> EndingWith(params string[] endings) =>
        Below(new DirectoryInfo(Repository.Root))
            .Where(f => endings.Any(e => f.Name.EndsWith(e, StringComparison.Ordinal)))
            .Select(f => Path.GetRelativePath(Repository.Root, f.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>C# that people write: EF Core's migrations are generated.</summary>
    public static IEnumerable<string> CSharp =>
        EndingWith(".cs").Where(p => !p.Contains("/Migrations/", StringComparison.Ordinal));

    public static string Read(string path) => File.ReadAllText(Repository.PathOf(path));

    static IEnumerable<FileInfo> Below(DirectoryInfo folder) =>
        folder
            .EnumerateFiles()
            .Concat(
                folder
                    .EnumerateDirectories()
                    .Where(d => !Made.Contains(d.Name, StringComparer.Ordinal))
                    .SelectMany(Below)
            );
}
