using System.Text.RegularExpressions;

namespace CsatWarehouse.Tests.House;

/// <summary>Every table has a page that says what a row and a column is, and no page says anything else than the schema.</summary>
public sealed partial class TablePagesTests
{
    public static TheoryData<string> Names => [.. WarehouseTables.All.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Columns_OfEveryPage_AreThoseOfTheTableInOrder(string name)
    {
        var table = TableOf(name);
        var rows = TablePage.Of(name).Columns;

        Assert.Equal(["Column", "Type", "Null", "Meaning"], rows[0]);
        Assert.Equal(
            table.Columns.Select(c => $"{c.Name} {c.Type} {(c.IsNullable ? "yes" : "no")}"),
            rows.Skip(1).Select(r => $"{r[0]} {r[1]} {r[2]}")
        );
        Assert.All(rows.Skip(1), r => Assert.NotEmpty(r[3]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Keys_OfEveryPage_AreThoseOfTheTable(string name)
    {
        var table = TableOf(name);
        var page = TablePage.Of(name);

        Assert.Equal($"# {name}", page.Title);
        Assert.Equal(table.Key, page.Key);
        Assert.Equal(
            table.UniqueKeys.Select(k => string.Join(", ", k)).Order(StringComparer.Ordinal),
            page.UniqueKeys.Order(StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Grain_OfEveryPage_IsTheOneThatTheCodeStates(string name)
    {
        var grain = TablePage.Of(name).Grain;

        Assert.StartsWith("one ", grain, StringComparison.Ordinal);
        if (GrainInCode(TableOf(name).Entity) is { } stated)
            Assert.Equal(stated, grain);
    }

    [Fact]
    public void Pages_OfTablesThatAreGone_AreGoneToo() =>
        Assert.Equal(
            WarehouseTables.All.Select(t => t.Name),
            Directory
                .GetFiles(TablePage.Folder, "*.md")
                .Select(p => Path.GetFileNameWithoutExtension(p))
                .Order(StringComparer.Ordinal)
        );

    static WarehouseTable TableOf(string name) => WarehouseTables.All.Single(t => t.Name == name);

    /// <summary>The first sentence of a class's summary where that begins with the grain; null for others.</summary>
    static string? GrainInCode(Type entity)
    {
        // Whatever it implements is said behind its name.
        var declaration = new Regex(
            $@"public sealed class {entity.Name}(?: :|\n)",
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );
        var text = SourceFiles.CSharp.Select(SourceFiles.Read).Single(declaration.IsMatch);
        var before = text[..declaration.Match(text).Index];
        var summary = before[before.LastIndexOf("/// <summary>", StringComparison.Ordinal)..];
        var plain = Markup().Replace(summary, " ");
        var grain = Sentence().Match(Spaces().Replace(plain, " "));
        return grain.Success ? grain.Groups["stated"].Value : null;
    }

    [GeneratedRegex("///|</?[a-z]+>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\s*Grain: (?<stated>.+?)\. ", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Sentence();
}
