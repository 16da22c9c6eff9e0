using System.Data.Common;
using CsatWarehouse.Storage.Staging;
using Microsoft.Data.SqlClient;

namespace CsatWarehouse.Storage.SqlServer;

/// <summary>The client's own bulk copy: rows leave in one stream, without a statement for each.</summary>
sealed class SqlServerBulkCopy : IBulkCopy
{
    public static SqlServerBulkCopy Instance { get; } = new();

    public void Write(
        DbConnection connection,
        DbTransaction transaction,
        string table,
        IReadOnlyList<string> columns,
        BufferedRows rows
    )
    {
        using var copy = new SqlBulkCopy(
            (SqlConnection)connection,
            SqlBulkCopyOptions.Default,
            (SqlTransaction)transaction
        )
        {
            DestinationTableName = table,
            BulkCopyTimeout = 0,
            EnableStreaming = true,
        };
        foreach (var column in columns)
            copy.ColumnMappings.Add(column, column);
        using var reader = new BufferedRowsReader(columns, rows);
        copy.WriteToServer(reader);
    }
}
