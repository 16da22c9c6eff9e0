using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Loading;

/// <summary>Keeps the rows of one load that could not be used, numbered in the order of the file.</summary>
sealed class RejectWriter(SqliteConnection connection, long loadKey) : IDisposable
{
    readonly SqliteStatement _insert = SqliteStatement.Insert(
        connection,
        "Reject",
        "LoadKey",
        "RejectNumber",
        "LineNumber",
        "ColumnName",
        "Code",
        "Reason",
        "RawRow"
    );
    long _written;

    public void Write(RejectedRow reject) =>
        _insert
            .Bind(1, loadKey)
            .Bind(2, ++_written)
            .Bind(3, reject.Line)
            .Bind(4, reject.Column)
            .Bind(5, reject.Code)
            .Bind(6, reject.Reason)
            .Bind(7, reject.RawRow)
            .Execute();

    public void Dispose() => _insert.Dispose();
}
