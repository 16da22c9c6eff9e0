namespace CsatWarehouse.Storage;

/// <summary>
/// Rows on their way to one table, bound value by value; values are numbered from 1 and stay bound for the rows that follow.
/// Flags are 0 and 1.
/// </summary>
interface IRowWrite : IDisposable
{
    IRowWrite Bind(int index, long value);
    IRowWrite Bind(int index, long? value);
    IRowWrite Bind(int index, double? value);
    IRowWrite Bind(int index, string? value);

    /// <param name="value">In UTC.</param>
    IRowWrite Bind(int index, DateTime? value);

    /// <summary>Gives the row to its path, which writes it at once or by <see cref="BulkPath.Apply"/>.</summary>
    void Execute();
}
