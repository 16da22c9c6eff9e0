using System.Xml.Linq;

namespace CsatWarehouse.Tests.House;

/// <summary>Which project may refer to which. A reference that is not here needs a decision record, not a line in a project file.</summary>
public sealed class ArrowsTests
{
    /// <summary>Of an assembly that a registry may lack: it bears the real one's name (docs/decisions/0003).</summary>
    const string StandIn = "Microsoft.SqlServer.Server";

    /// <summary>The tests of the warehouse and of what works with it, run once more.</summary>
    const string OnSqlServer = "CsatWarehouse.SqlServer.Tests";

    static readonly Dictionary<string, string[]> Production = new(StringComparer.Ordinal)
    {
        ["CsatWarehouse.Functions"] = ["CsatWarehouse", "CsatWarehouse.Scorecards"],
        ["CsatWarehouse.Cli"] =
        [
            "CsatWarehouse",
            "CsatWarehouse.Samples",
            "CsatWarehouse.Scorecards",
        ],
        ["CsatWarehouse.Scorecards"] =
        [
            "CsatWarehouse",
            "CsatWarehouse.Metrics",
            "CsatWarehouse.Pdf",
        ],
        ["CsatWarehouse"] = ["CsatWarehouse.Exports", "CsatWarehouse.Metrics", StandIn],
        ["CsatWarehouse.Samples"] = [],
        ["CsatWarehouse.Exports"] = [],
        ["CsatWarehouse.Metrics"] = [],
        ["CsatWarehouse.Pdf"] = [],
        [StandIn] = [],
    };

    public static TheoryData<string> Projects => [.. SourceFiles.EndingWith(".csproj")];

    [Theory]
    [MemberData(nameof(Projects))]
    public void References_OfEveryProject_AreArrowsOfTheHouse(string project)
    {
        var references = XDocument
            .Parse(SourceFiles.Read(project))
            .Descendants("ProjectReference")
            .Select(r => NameOf(r.Attribute("Include")!.Value));

        Assert.Empty(references.Except(AllowedFor(NameOf(project)), StringComparer.Ordinal));
    }

    [Fact]
    public void Projects_OutsideTheTests_AreAmongTheEightAndTheStandIn()
    {
        var production = SourceFiles
            .EndingWith(".csproj")
            .Where(p => !p.StartsWith("tests/", StringComparison.Ordinal))
            .Select(NameOf);

        Assert.Empty(production.Except(Production.Keys, StringComparer.Ordinal));
    }

    [Fact]
    public void Solution_HoldsEveryProject()
    {
        var solution = SourceFiles.Read("CsatWarehouse.sln").Replace('\\', '/');

        Assert.All(
            SourceFiles.EndingWith(".csproj"),
            p => Assert.Contains($"\"{p}\"", solution, StringComparison.Ordinal)
        );
    }

    static string[] AllowedFor(string project) =>
        Production.TryGetValue(project, out var arrows) ? arrows
        : project == OnSqlServer
            ?
            [
                "CsatWarehouse",
                "CsatWarehouse.Cli",
                "CsatWarehouse.Functions",
                "CsatWarehouse.Samples",
                "CsatWarehouse.Scorecards",
                "CsatWarehouse.Testing",
            ]
        : project.EndsWith(".Tests", StringComparison.Ordinal)
            ? [project[..^".Tests".Length], "CsatWarehouse.Samples", "CsatWarehouse.Testing"]
        : project == "CsatWarehouse.Faults" ? ["CsatWarehouse.Cli"]
        : project == "CsatWarehouse.Benchmarks"
            ?
            [
                "CsatWarehouse",
                "CsatWarehouse.Pdf",
                "CsatWarehouse.Samples",
                "CsatWarehouse.Scorecards",
                "CsatWarehouse.Testing",
            ]
        : [];

    static string NameOf(string path) =>
        Path.GetFileNameWithoutExtension(path.Replace('\\', '/').Split('/')[^1]);
}
