using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>The rows of tables in words that do not depend on the engine.</summary>
static class TableRows
{
    /// <summary>Every row of every table, staged ones included, each with the name of its table; sorted.</summary>
    public static async Task<List<string>> OfAllAsync(WarehouseContext context)
    {
        await context.Database.OpenConnectionAsync();
        var rows = new List<string>();
        foreach (var table in context.Model.GetEntityTypes())
            rows.AddRange(await OfAsync(context, table));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    static async Task<List<string>> OfAsync(WarehouseContext context, IEntityType table)
    {
        var (schema, name) = (table.GetSchema(), table.GetTableName()!);
        var columns = table
            .GetFlattenedProperties()
            .Select(p => (p.GetColumnName(StoreObjectIdentifier.Table(name, schema))!, p.ClrType))
            .OrderBy(c => c.Item1, StringComparer.Ordinal)
            .ToList();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText =
            $"SELECT {string.Join(", ", columns.Select(c => $"\"{c.Item1}\""))} FROM {(schema is null ? "" : $"\"{schema}\".")}\"{name}\"";
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
            rows.Add(
                $"{schema}.{name}: "
                    + string.Join(
                        ", ",
                        columns.Select((c, i) => $"{c.Item1}={Text(reader.GetValue(i), c.ClrType)}")
                    )
            );
        return rows;
    }

    static string Text(object value, Type type) =>
        value is DBNull
            ? "NULL"
            : (Nullable.GetUnderlyingType(type) ?? type) switch
            {
                var t when t == typeof(bool) => Convert.ToBoolean(
                    value,
                    CultureInfo.InvariantCulture
                )
                    ? "1"
                    : "0",
                var t when t == typeof(DateTime) => Instant(value)
                    .ToString("O", CultureInfo.InvariantCulture),
                var t when t == typeof(DateOnly) => Instant(value)
                    .ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                var t when t == typeof(double) => Convert
                    .ToDouble(value, CultureInfo.InvariantCulture)
                    .ToString("R", CultureInfo.InvariantCulture),
                _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
            };

    static DateTime Instant(object value) =>
        value switch
        {
            DateTime instant => DateTime.SpecifyKind(instant, DateTimeKind.Utc),
            DateOnly day => day.ToDateTime(default),
            _ => DateTime.Parse(
                (string)value,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
            ),
        };
}
