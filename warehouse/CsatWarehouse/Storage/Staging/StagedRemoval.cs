namespace CsatWarehouse.Storage.Staging;

/// <summary>Gathers the keys of rows that go, and tells of those rows when all are known.</summary>
sealed class StagedRemoval(StagedWrite[] deletions, string[] columns, Action<IRowRead> gone)
    : IRowRemoval
{
    public StagedOperation Operation => deletions[0].Operation;

    public string FindSql(StagingEngine staging) => Operation.FindSql(staging, columns);

    public void Remove(long key)
    {
        foreach (var deletion in deletions)
            deletion.Bind(1, key).Execute();
    }

    public void Tell(List<object?[]> rows)
    {
        var row = new BufferedRead(rows);
        while (row.Step())
            gone(row);
    }

    /// <summary>Nothing is held: keys wait in the path.</summary>
    public void Dispose() { }
}
