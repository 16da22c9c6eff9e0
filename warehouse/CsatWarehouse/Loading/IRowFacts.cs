namespace CsatWarehouse.Loading;

/// <summary>What becomes of the rows of one kind of export: how a row is known, and which facts are written for it.</summary>
interface IRowFacts<in TRow> : IDisposable
{
    long SourceSystemKey { get; }

    /// <summary>The table whose surrogate keys the rows get.</summary>
    string KeyTable { get; }

    /// <summary>The months in which facts came or went, as <c>MonthDateKey</c>.</summary>
    IReadOnlySet<long> TouchedMonths { get; }

    /// <summary>Without an id of the source, a row is known by its file and its place in it.</summary>
    NaturalKey KeyOf(TRow row, string fileName);

    /// <summary>When the source says that the record was last changed.</summary>
    DateTime? UpdatedAtOf(TRow row);

    /// <summary>Whether the source says that the record is gone: the row then wins or loses as any other, and is no fact.</summary>
    bool IsDeleted(TRow row);

    void Write(long rowKey, long loadKey, NaturalKey key, TRow row);

    /// <summary>Deletes what <see cref="Write"/> wrote for a row; nothing where there is none.</summary>
    void Delete(long rowKey);

    /// <summary>Writes what is still in memory, and works out what follows from all rows together; before the transaction ends.</summary>
    void Complete();
}
