using System.Data.Common;
using CsatWarehouse.Storage;
using CsatWarehouse.Storage.SqlServer;
using CsatWarehouse.Storage.Staging;

namespace CsatWarehouse.Tests.Fixtures.TransactSql;

/// <summary>Reads the rows as a bulk copy does, and sees that each value has the type of its column.</summary>
sealed class EmulatedBulkCopy : IBulkCopy
{
    public static EmulatedBulkCopy Instance { get; } = new();

    public void Write(
        DbConnection connection,
        DbTransaction transaction,
        string table,
        IReadOnlyList<string> columns,
        BufferedRows rows
    )
    {
        var name = table.Replace("\".\"", "_", StringComparison.Ordinal);
        using var reader = new BufferedRowsReader(columns, rows);
        using var insert = new SqliteStatement(
            ((EmulatedConnection)connection).Inner,
            $"INSERT INTO {name} ({string.Join(", ", columns.Select(c => $"\"{c}\""))}) VALUES ({string.Join(", ", columns.Select((_, i) => FormattableString.Invariant($"@p{i + 1}")))})"
        );
        while (reader.Read())
        {
            for (var i = 0; i < columns.Count; i++)
                Bind(insert, i + 1, reader.GetValue(i), rows.Types[i]);
            insert.Execute();
        }
    }

    static void Bind(SqliteStatement insert, int index, object value, Type type)
    {
        if (value is not DBNull)
            Assert.IsType(type, value);
        _ = value switch
        {
            DBNull => insert.Bind(index, (string?)null),
            bool flag => insert.Bind(index, flag ? 1L : 0L),
            int number => insert.Bind(index, (long)number),
            long number => insert.Bind(index, number),
            double number => insert.Bind(index, (double?)number),
            DateTime instant => insert.Bind(index, (DateTime?)instant),
            _ => insert.Bind(index, (string)value),
        };
    }
}
