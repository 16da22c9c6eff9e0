using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Storage.Staging;

/// <summary>The types of a staged table's columns: the bulk path binds numbers and flags alike, and a bulk copy wants each as its column has it.</summary>
sealed class ColumnTypes
{
    readonly Dictionary<string, Type> _types = new(StringComparer.Ordinal);

    ColumnTypes() { }

    /// <exception cref="InvalidOperationException">The table has no twin.</exception>
    public static ColumnTypes OfTwin(WarehouseContext context, string table)
    {
        var twin =
            context.Model.FindEntityType($"{StagedTables.Schema}.{table}")
            ?? throw NotStaged(table);
        var types = new ColumnTypes();
        foreach (var property in twin.GetProperties())
            types._types.Add(
                property.GetColumnName(),
                Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType
            );
        return types;
    }

    /// <summary>Of a twin that takes every value as it comes.</summary>
    /// <exception cref="InvalidOperationException">The table is not one of those that are staged.</exception>
    public static ColumnTypes OfTable(WarehouseContext context, string table)
    {
        if (!StagedTables.Names.Contains(table))
            throw NotStaged(table);
        var types = new ColumnTypes();
        foreach (
            var column in context
                .Model.GetEntityTypes()
                .Single(e => e.GetTableName() == table)
                .GetFlattenedProperties()
                .Select(p => p.GetColumnName())
                .Concat([StagedColumns.By, StagedColumns.As, StagedColumns.Order])
        )
            types._types.Add(column, typeof(object));
        return types;
    }

    public IEnumerable<string> Columns => _types.Keys;

    public Type this[string column] => _types[column];

    /// <summary>The value as the column has it.</summary>
    public static object? Convert(object? value, Type type) =>
        value is null || type == typeof(object) || value.GetType() == type
            ? value
            : System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture);

    static InvalidOperationException NotStaged(string table) =>
        new(
            $"The table {table} is written in bulk and has no twin to stage its rows in: name it in {nameof(StagedTables)}, and add a migration for SQL Server."
        );
}
