namespace CsatWarehouse.Storage;

/// <summary>A list of keys, each with a stretch of days, for queries to join; it is gone when it is disposed of.</summary>
interface IKeyRanges : IDisposable
{
    /// <summary>What stands for the list in SQL: a table with the columns <c>RangeKey</c>, <c>FromDateKey</c> (inclusive) and <c>ToDateKey</c> (exclusive).</summary>
    string Table { get; }
}
