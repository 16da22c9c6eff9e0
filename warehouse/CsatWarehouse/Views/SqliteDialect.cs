namespace CsatWarehouse.Views;

/// <summary>
/// SQLite has no schemas, so that the prefix <c>rpt_</c> stands for one; it keeps a view's text as it was given; and it has no
/// literals for national characters, because all of its text is Unicode.
/// </summary>
sealed class SqliteDialect : ViewDialect
{
    const string Prefix = "rpt_";

    public static SqliteDialect Instance { get; } = new();

    protected override string FindText => "SELECT name, sql FROM sqlite_schema WHERE type = 'view'";

    public override string Reference(string view) => Identifier(Prefix + view);

    public override string Literal(string text) =>
        $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    protected override string? NameOf(string stored) =>
        stored.StartsWith(Prefix, StringComparison.Ordinal) ? stored[Prefix.Length..] : null;
}
