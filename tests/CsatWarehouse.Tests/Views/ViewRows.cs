using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Views;

/// <summary>What a report tool gets from a query: column names in order, and rows with null for NULL.</summary>
sealed record ViewRows(IReadOnlyList<string> Columns, IReadOnlyList<object?[]> Rows)
{
    public static async Task<ViewRows> OfAsync(WarehouseContext context, string sql)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = InOurPlace(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<object?[]>();
        while (await reader.ReadAsync())
            rows.Add([.. columns.Select((_, i) => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        return new(columns, rows);
    }

    /// <summary>What is a prefix on SQLite is a schema on SQL Server.</summary>
    public static string InOurPlace(string sql) =>
        TestEngine.IsSqlServer
            ? sql.Replace("\"rpt_", "\"rpt\".\"", StringComparison.Ordinal)
            : sql;

    public static Task<ViewRows> OfViewAsync(WarehouseContext context, string view) =>
        OfAsync(
            context,
            $"SELECT * FROM \"rpt_{view.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        );

    public static async Task<List<string>> NamesAsync(WarehouseContext context) =>
        [
            .. (
                await OfAsync(
                    context,
                    TestEngine.IsSqlServer
                        ? "SELECT CONCAT('rpt_', v.name) FROM sys.views v JOIN sys.schemas s ON s.schema_id = v.schema_id WHERE s.name = 'rpt'"
                        : "SELECT name FROM sqlite_schema WHERE type = 'view'"
                )
            ).Rows.Select(r => (string)r[0]!),
        ];

    public IEnumerable<object?> Column(string name)
    {
        var index = Columns.ToList().IndexOf(name);
        Assert.True(index >= 0, $"There is no column '{name}'.");
        return Rows.Select(r => r[index]);
    }

    public double Single() => Convert.ToDouble(Rows.Single()[0], CultureInfo.InvariantCulture);
}
