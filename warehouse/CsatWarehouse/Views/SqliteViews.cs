using System.Data.Common;

namespace CsatWarehouse.Views;

/// <summary>
/// What is SQLite's own about views: it has no schemas, so that the prefix <c>rpt_</c> stands for one; it keeps a view's text as
/// it was given; and it has no literals for national characters, because all of its text is Unicode.
/// </summary>
static class SqliteViews
{
    public const string Prefix = "rpt_";

    /// <summary>In the text of every view that is ours, so that one made by hand is never taken away.</summary>
    const string Mark = "-- Written by csat build: a change made here is lost.";

    /// <summary>The quoted name by which SQL refers to a view.</summary>
    public static string Reference(string view) => Identifier(Prefix + view);

    public static string Identifier(string name) =>
        $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public static string Literal(string text) =>
        $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    public static string CreateText(ReportingView view) =>
        $"CREATE VIEW {Reference(view.Name)} AS {Mark}\n{view.Select}";

    public static string DropText(string view) => $"DROP VIEW {Reference(view)}";

    public static bool IsOurs(string text) => text.Contains(Mark, StringComparison.Ordinal);

    /// <summary>The text of every view with the prefix, by its name without it; as in SQLite, case does not tell names apart.</summary>
    public static async Task<Dictionary<string, string>> ReadAsync(
        DbConnection connection,
        DbTransaction? transaction,
        CancellationToken cancellation
    )
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "SELECT name, sql FROM sqlite_schema WHERE type = 'view'";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var views = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await reader.ReadAsync(cancellation))
            if (
                reader.GetString(0) is var name
                && name.StartsWith(Prefix, StringComparison.Ordinal)
            )
                views.Add(name[Prefix.Length..], reader.GetString(1));
        return views;
    }
}
