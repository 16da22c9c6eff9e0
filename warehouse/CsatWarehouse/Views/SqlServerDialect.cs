namespace CsatWarehouse.Views;

/// <summary>SQL Server keeps the views in the schema <c>rpt</c>, on which readers have rights and nothing else, and their texts as they were given.</summary>
sealed class SqlServerDialect : ViewDialect
{
    public const string Schema = "rpt";

    public static SqlServerDialect Instance { get; } = new();

    protected override string FindText =>
        $"""
            SELECT v.name, m.definition FROM sys.views v
            JOIN sys.schemas s ON s.schema_id = v.schema_id
            LEFT JOIN sys.sql_modules m ON m.object_id = v.object_id
            WHERE s.name = N'{Schema}'
            """;

    public override string Reference(string view) => $"\"{Schema}\".{Identifier(view)}";

    public override string Literal(string text) =>
        $"N'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    protected override string NameOf(string stored) => stored;
}
