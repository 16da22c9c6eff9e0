using System.Text.RegularExpressions;

namespace CsatWarehouse.Tests.House;

/// <summary>The bus matrix of <c>warehouse/README.md</c>: facts by dimensions, as the columns of the tables are.</summary>
public sealed partial class BusMatrixTests
{
    static readonly List<string[]> Matrix = MarkdownTable.Beginning(
        SourceFiles.Read("warehouse/README.md"),
        "Fact"
    );

    static readonly List<WarehouseTable> Dimensions =
    [
        .. WarehouseTables.All.Where(t => t.IsDimension),
    ];

    [Fact]
    public void Columns_AreTheDimensions() =>
        Assert.Equal(
            Dimensions.Select(d => d.Name["Dim".Length..]),
            Matrix[0].Skip(2).Select(TextOf).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Rows_AreTheFactsWithTheGrainOfTheirPages() =>
        Assert.Equal(
            WarehouseTables
                .All.Where(t => t.IsFact)
                .Select(t => $"{t.Name}: {TablePage.Of(t.Name).Grain}"),
            Matrix.Skip(1).Select(r => $"{TextOf(r[0])}: {r[1]}").Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Cells_SayWhichKeysAFactHas()
    {
        foreach (var row in Matrix.Skip(1))
        {
            var fact = WarehouseTables.All.Single(t => t.Name == TextOf(row[0]));
            for (var i = 2; i < row.Length; i++)
            {
                var roles = fact
                    .Columns.Select(c => RoleIn(c.Name, TextOf(Matrix[0][i])))
                    .OfType<string>();
                Assert.Equal(
                    $"{fact.Name} x {TextOf(Matrix[0][i])}: {string.Join(", ", roles)}",
                    $"{fact.Name} x {TextOf(Matrix[0][i])}: {row[i]}"
                );
            }
        }
    }

    /// <summary>The role in which a column refers to a dimension, in lower case; x for the dimension as such, null where it refers to another.</summary>
    static string? RoleIn(string column, string dimension) =>
        !column.EndsWith(dimension + "Key", StringComparison.Ordinal) ? null
        : column.Length == dimension.Length + "Key".Length ? "x"
        : column[..^(dimension.Length + "Key".Length)].ToLowerInvariant();

    static string TextOf(string cell) => Link().Match(cell).Groups["text"].Value;

    [GeneratedRegex(
        @"\[(?<text>[^\]]+)\]\((?<target>[^)#]+)[^)]*\)",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Link();
}
