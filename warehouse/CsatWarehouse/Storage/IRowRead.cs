namespace CsatWarehouse.Storage;

/// <summary>The rows of a query, one after another; columns are numbered from 0.</summary>
interface IRowRead : IDisposable
{
    /// <summary>The value of <c>@p1</c>, <c>@p2</c> and so on.</summary>
    IRowRead Bind(int index, long value);
    IRowRead Bind(int index, string? value);

    /// <summary>Goes on to the next row; false at the end, after which the query can be asked again.</summary>
    bool Step();

    /// <summary>Leaves the rows that are left, so that the query can be asked again.</summary>
    void Reset();

    long Int64(int column);
    double Double(int column);
    bool Flag(int column);
    bool IsNull(int column);
    string? Text(int column);

    /// <summary>In UTC.</summary>
    DateTime? Instant(int column);
}
