using System.Globalization;
using System.Text.RegularExpressions;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Tests.House;

/// <summary>The decision records: numbered, whole, and there where something refers to them.</summary>
public sealed partial class DecisionsTests
{
    static readonly string Folder = Repository.PathOf("warehouse", "docs", "decisions");

    public static TheoryData<string> Names => [.. NamesInOrder()];

    [Fact]
    public void Numbers_HaveNoGapAndNoDouble() =>
        Assert.Equal(
            Enumerable
                .Range(1, NamesInOrder().Count)
                .Select(n => n.ToString("D4", CultureInfo.InvariantCulture)),
            NamesInOrder().Select(n => n[..4])
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Record_EveryDecision_HasTheSameParts(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, name));
        var title = Title().Match(lines[0]);

        Assert.True(title.Success, $"{name}: the title is '# NUMBER. Verb phrase'.");
        Assert.Equal(
            name,
            $"{title.Groups["number"].Value.PadLeft(4, '0')}-{SlugOf(title.Groups["phrase"].Value)}.md"
        );
        Assert.Matches(@"^Status: (proposed|accepted|superseded by \[\d{4}\]\(.+\))$", lines[2]);
        Assert.Equal(
            ["## Context", "## Decision", "## Consequences"],
            lines.Where(l => l.StartsWith("## ", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void References_InCodeAndPages_LeadToARecord()
    {
        var known = NamesInOrder();
        var references = SourceFiles
            .EndingWith(".cs", ".md", ".props", ".csproj", ".json", ".yml")
            .SelectMany(path =>
                Reference()
                    .Matches(SourceFiles.Read(path))
                    .Select(m => (Path: path, Target: m.Groups["record"].Value))
            )
            .ToList();

        Assert.NotEmpty(references);
        Assert.All(
            references,
            r =>
                Assert.True(
                    known.Exists(n =>
                        r.Target.Length == 4
                            ? n.StartsWith(r.Target, StringComparison.Ordinal)
                            : n == r.Target
                    ),
                    $"{r.Path} refers to the decision '{r.Target}', which is not there."
                )
        );
    }

    static List<string> NamesInOrder() =>
        [
            .. Directory
                .GetFiles(Folder, "*.md")
                .Select(p => Path.GetFileName(p))
                .Order(StringComparer.Ordinal),
        ];

    static string SlugOf(string title) =>
        NotInSlugs()
            .Replace(title.Replace("'", "", StringComparison.Ordinal).ToLowerInvariant(), "-")
            .Trim('-');

    [GeneratedRegex(@"^# (?<number>\d+)\. (?<phrase>.+)$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Title();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NotInSlugs();

    /// <summary>A folder and a number, with or without the rest of the file's name; or a link from one record to another.</summary>
    [GeneratedRegex(
        @"(?:decisions/|\]\()(?<record>\d{4}(?:-[a-z0-9-]+\.md)?)(?![\w-])",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Reference();
}
