using System.Text.RegularExpressions;

namespace CsatWarehouse.Tests.House;

/// <summary>Each trap that the page names has a test, and the test is there.</summary>
public sealed partial class TrapsPageTests
{
    static readonly List<string[]> Traps = MarkdownTable.Beginning(
        SourceFiles.Read("warehouse/docs/traps.md"),
        "Trap"
    );

    [Fact]
    public void Traps_EachHasATestThatIsThere()
    {
        var tests = SourceFiles
            .CSharp.Where(p => p.EndsWith("Tests.cs", StringComparison.Ordinal))
            .SelectMany(path =>
                Test()
                    .Matches(SourceFiles.Read(path))
                    .Select(m =>
                        $"{Path.GetFileNameWithoutExtension(path)}.{m.Groups["name"].Value}"
                    )
            )
            .ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(Traps.Skip(1));
        Assert.All(Traps.Skip(1), trap => Assert.Contains(trap[2].Trim('`'), tests));
    }

    [GeneratedRegex(
        @"public (?:async )?(?:Task|void) (?<name>\w+)\(",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Test();
}
