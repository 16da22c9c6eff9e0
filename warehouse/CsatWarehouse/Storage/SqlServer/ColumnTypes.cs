using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Storage.SqlServer;

/// <summary>The types of a staged table's columns: the bulk path binds numbers and flags alike, and a bulk copy wants each as its column has it.</summary>
sealed class ColumnTypes
{
    readonly Dictionary<string, Type> _types = new(StringComparer.Ordinal);

    ColumnTypes() { }

    /// <exception cref="InvalidOperationException">The table has no twin.</exception>
    public static ColumnTypes Of(SqlServerWarehouseContext context, string table)
    {
        var twin =
            context.Model.FindEntityType($"{StagedTables.Schema}.{table}")
            ?? throw new InvalidOperationException(
                $"The table {table} is written in bulk and has no twin to stage its rows in: name it in {nameof(StagedTables)}, and add a migration for SQL Server."
            );
        var types = new ColumnTypes();
        foreach (var property in twin.GetProperties())
            types._types.Add(
                property.GetColumnName(),
                Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType
            );
        return types;
    }

    public IEnumerable<string> Columns => _types.Keys;

    public Type this[string column] => _types[column];

    /// <summary>The value as the column has it.</summary>
    public static object? Convert(object? value, Type type) =>
        value is null || value.GetType() == type
            ? value
            : System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
}
