using CsatWarehouse.Erasures;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading;

/// <summary>Keeps the rows of one load that could not be used, numbered in the order of the file.</summary>
/// <param name="erased">Whose text is not kept; null where nobody was erased.</param>
sealed class RejectWriter(BulkPath rows, long loadKey, ErasedPersons? erased) : IDisposable
{
    const int LongestColumn = 400;

    readonly IRowWrite _insert = rows.Insert(
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

    public void Write(RejectedRow reject)
    {
        var kept = erased?.Redact(reject) ?? reject;
        Write(kept.Line, kept.Column, kept.Code, kept.Reason, kept.RawRow);
    }

    /// <summary>Writes a row again as it is stored, under the next number.</summary>
    public void Write(Reject reject) =>
        Write(reject.LineNumber, reject.ColumnName, reject.Code, reject.Reason, reject.RawRow);

    void Write(long line, string? column, string code, string reason, string rawRow) =>
        _insert
            .Bind(1, loadKey)
            .Bind(2, ++_written)
            .Bind(3, line)
            .Bind(4, Cut(column))
            .Bind(5, code)
            .Bind(6, reason)
            .Bind(7, rawRow)
            .Execute();

    /// <summary>A heading may be longer than the column that keeps it.</summary>
    static string? Cut(string? column) =>
        column?.Length > LongestColumn ? column[..LongestColumn] : column;

    public void Dispose() => _insert.Dispose();
}
