using System.Data.Common;
using CsatWarehouse.Storage.Staging;

namespace CsatWarehouse.Storage.SqlServer;

/// <summary>Copies rows into a table, as a part of the transaction.</summary>
interface IBulkCopy
{
    /// <param name="table">With its schema, as SQL writes it.</param>
    void Write(
        DbConnection connection,
        DbTransaction transaction,
        string table,
        IReadOnlyList<string> columns,
        BufferedRows rows
    );
}
