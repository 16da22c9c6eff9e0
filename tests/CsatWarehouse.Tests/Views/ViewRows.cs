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
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToList();
        var rows = new List<object?[]>();
        while (await reader.ReadAsync())
            rows.Add([.. columns.Select((_, i) => reader.IsDBNull(i) ? null : reader.GetValue(i))]);
        return new(columns, rows);
    }

    public static Task<ViewRows> OfViewAsync(WarehouseContext context, string view) =>
        OfAsync(
            context,
            $"SELECT * FROM \"rpt_{view.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        );

    public static async Task<List<string>> NamesAsync(WarehouseContext context) =>
        [
            .. (
                await OfAsync(context, "SELECT name FROM sqlite_schema WHERE type = 'view'")
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
