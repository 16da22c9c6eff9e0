using System.Data.Common;
using CsatWarehouse.Storage.SqlServer;

namespace CsatWarehouse.Views;

/// <summary>What each engine has of its own about views: where they live, how their names and texts are written, and how they are found.</summary>
abstract class ViewDialect
{
    /// <summary>In the text of every view that is ours, so that one made by hand is never taken away.</summary>
    public const string Mark = "-- Written by csat build: a change made here is lost.";

    public static ViewDialect Of(WarehouseContext context) =>
        context is SqlServerWarehouseContext ? SqlServerDialect.Instance : SqliteDialect.Instance;

    /// <summary>The quoted name by which SQL refers to a view.</summary>
    public abstract string Reference(string view);

    public abstract string Literal(string text);

    /// <summary>The name of every view in our place and its text.</summary>
    protected abstract string FindText { get; }

    /// <summary>The name as reports know it; null for a view that lies elsewhere.</summary>
    protected abstract string? NameOf(string stored);

    public static string Identifier(string name) =>
        $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public string CreateText(ReportingView view) =>
        $"CREATE VIEW {Reference(view.Name)} AS {Mark}\n{view.Select}";

    public string DropText(string view) => $"DROP VIEW {Reference(view)}";

    public static bool IsOurs(string text) => text.Contains(Mark, StringComparison.Ordinal);

    /// <summary>The text of every view in our place, by its name; case does not tell names apart.</summary>
    /// <exception cref="UnauthorizedAccessException">The database does not show the texts to this user.</exception>
    public async Task<Dictionary<string, string>> ReadAsync(
        DbConnection connection,
        DbTransaction? transaction,
        CancellationToken cancellation
    )
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = FindText;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var views = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await reader.ReadAsync(cancellation))
        {
            if (NameOf(reader.GetString(0)) is not { } name)
                continue;
            if (await reader.IsDBNullAsync(1, cancellation))
                throw new UnauthorizedAccessException(
                    $"The database does not show the text of the view {Reference(name)} to this user: grant VIEW DEFINITION on the schema, or let 'csat db migrate' be run by one who may."
                );
            views.Add(name, reader.GetString(1));
        }
        return views;
    }
}
