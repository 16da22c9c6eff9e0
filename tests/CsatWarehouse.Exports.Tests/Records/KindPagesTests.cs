using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Exports.Tests.Records;

/// <summary>Keeps <c>docs/kinds</c> true: one page a kind, with its fields, rules and template.</summary>
public class KindPagesTests
{
    static readonly string Folder = Repository.PathOf("warehouse", "docs", "kinds");

    public static TheoryData<string> Names => [.. RecordKinds.All.Select(k => k.Name)];

    static RecordKind Kind(string name) => RecordKinds.All.Single(k => k.Name == name);

    static string[] Page(string name) => File.ReadAllLines(Path.Combine(Folder, name + ".md"));

    [Fact]
    public void Pages_OfAllKinds_AreThereAndNoOthers() =>
        Assert.Equal(
            Names.Select(row => row.Data).Order(StringComparer.Ordinal),
            Directory
                .GetFiles(Folder)
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_OfAKind_TellsGrainAndKey(string name)
    {
        var (kind, page) = (Kind(name), Page(name));
        Assert.Equal(
            $"Grain: {char.ToLowerInvariant(kind.Grain[0])}{kind.Grain[1..]}.",
            Assert.Single(page, line => line.StartsWith("Grain:", StringComparison.Ordinal))
        );
        Assert.Equal(
            $"Key: {string.Join(", ", kind.Key.Select(k => $"`{k}`"))}, within the profile's scope.",
            Assert.Single(page, line => line.StartsWith("Key:", StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_OfAKind_ListsItsFieldsInOrder(string name) =>
        Assert.Equal(
            Kind(name).Fields.Select(Row),
            Page(name).Where(line => line.StartsWith("| `", StringComparison.Ordinal))
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_OfAKind_ListsItsRules(string name) =>
        Assert.Equal(
            Kind(name).Rules.Select(rule => Sentence(rule.Text.Replace('\'', '`'))),
            Page(name).Where(line => line.StartsWith("- ", StringComparison.Ordinal))
        );

    [Theory]
    [MemberData(nameof(Names))]
    public void Page_OfAKind_ShowsItsTemplate(string name)
    {
        var page = Page(name);
        var begin = Array.IndexOf(page, "```csv");
        var template = page[(begin + 1)..].TakeWhile(line => line != "```");
        Assert.Equal(
            File.ReadAllLines(
                Path.Combine(Templates.Folder, "plain", "exports", "plain", $"{name}.csv")
            ),
            template
        );
        foreach (var link in page.SelectMany(Links))
            Assert.True(
                File.Exists(Path.GetFullPath(link, Folder)),
                $"{name}.md links to {link}, which is not there."
            );
    }

    static string Row(RecordField field)
    {
        var choices =
            field.Choices.Count == 0
                ? ""
                : $" One of {string.Join(", ", field.Choices.Select(c => $"`{c}`"))}.";
        var blank = field.Default is null ? "" : $" Blank counts as `{field.Default}`.";
        var dayOf = field.DayOf is null ? "" : $" May come from `{field.DayOf}` instead.";
        return $"| `{field.Name}` | {Choice<FieldType>.NameOf(field.Type)} | {(field.IsRequired ? "yes" : "no")} | {field.Meaning}{choices}{blank}{dayOf} |";
    }

    static string Sentence(string rule) => $"- {char.ToUpperInvariant(rule[0])}{rule[1..]}.";

    static IEnumerable<string> Links(string line) =>
        line.Split("](")
            .Skip(1)
            .Select(part => part[..part.IndexOf(')', StringComparison.Ordinal)]);
}
