using System.Text.RegularExpressions;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Tests.House;

/// <summary>One page of <c>warehouse/docs/tables</c>.</summary>
sealed partial class TablePage
{
    readonly string _text;

    TablePage(string text) => _text = text;

    public static string Folder { get; } = Repository.PathOf("warehouse", "docs", "tables");

    public static TablePage Of(string table)
    {
        var path = Path.Combine(Folder, table + ".md");
        Assert.True(
            File.Exists(path),
            $"The table {table} has no page: write warehouse/docs/tables/{table}.md."
        );
        return new(File.ReadAllText(path));
    }

    public string Title => _text.Split('\n')[0];

    /// <summary>What one row is, as one sentence without its full stop.</summary>
    public string Grain => Match(GrainLine());

    /// <summary>The columns of the primary key, in order.</summary>
    public string[] Key => Match(KeyLine()).Split(", ");

    /// <summary>Header first: Column, Type, Null, Meaning.</summary>
    public List<string[]> Columns => MarkdownTable.Beginning(_text, "Column");

    /// <summary>The columns of every other unique key, in order.</summary>
    public List<string> UniqueKeys =>
        [
            .. UniqueLine()
                .Matches(_text)
                .Select(m => m.Groups["stated"].Value.Replace("`", "", StringComparison.Ordinal)),
        ];

    string Match(Regex line)
    {
        var found = line.Match(_text);
        Assert.True(found.Success, $"{Title}: no line that {line} matches.");
        return found.Groups["stated"].Value.Replace("`", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"^Grain: (?<stated>.+?)\.(?: |$)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex GrainLine();

    [GeneratedRegex(
        @"^Key: (?<stated>.+)\.$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex KeyLine();

    [GeneratedRegex(
        @"^Unique: (?<stated>.+)\.$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex UniqueLine();
}
