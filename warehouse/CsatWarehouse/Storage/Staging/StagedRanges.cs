namespace CsatWarehouse.Storage.Staging;

/// <summary>Keys and days in a table that queries join.</summary>
sealed class StagedRanges : IKeyRanges
{
    static readonly string[] Columns = [StagedColumns.By, "RangeKey", "FromDateKey", "ToDateKey"];

    readonly StagedPath _path;

    public StagedRanges(StagedPath path, IEnumerable<(long Key, long From, long To)> ranges)
    {
        _path = path;
        var rows = new BufferedRows([typeof(long), typeof(long), typeof(long), typeof(long)]);
        foreach (var (key, from, to) in ranges)
            rows.Add([path.By, key, from, to]);
        if (rows.Count > 0)
            path.Copy(Name, Columns, rows);
    }

    static string Name => StagedOperation.TwinOf("KeyRange");

    public string Table =>
        FormattableString.Invariant(
            $"(SELECT r.\"RangeKey\", r.\"FromDateKey\", r.\"ToDateKey\" FROM {Name} r WHERE r.\"{StagedColumns.By}\" = {_path.By})"
        );

    /// <summary>A transaction that failed has taken the list away by itself.</summary>
    public void Dispose()
    {
        if (_path.IsUsable)
            _path.Execute($"DELETE FROM {Name} WHERE \"{StagedColumns.By}\" = @p1", _path.By);
    }
}
