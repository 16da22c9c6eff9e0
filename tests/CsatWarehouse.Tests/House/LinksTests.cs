using System.Text.RegularExpressions;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Tests.House;

/// <summary>Pages lead to pages and files that are there.</summary>
public sealed partial class LinksTests
{
    public static TheoryData<string> Pages => [.. SourceFiles.EndingWith(".md")];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfEveryPage_LeadToFilesThatAreThere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;
        var gone = Target()
            .Matches(SourceFiles.Read(page))
            .Select(m => m.Groups["target"].Value)
            .Where(t => !t.Contains(':', StringComparison.Ordinal))
            .Where(t => !Path.Exists(Path.Combine(folder, t)));

        Assert.Empty(gone);
    }

    /// <summary>What stands in <c>](...)</c>, without an anchor or a title.</summary>
    [GeneratedRegex(@"\]\((?<target>[^)#\s]+)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Target();
}
