namespace CsatWarehouse.Storage.Staging;

/// <summary>Rows of many ids, fetched by one join with the list of the ids.</summary>
sealed class StagedLookup(StagedPath path, string columns, string join, string? order) : IRowLookup
{
    readonly string _sql =
        $"SELECT k.\"Place\", {columns} FROM \"stage\".\"SoughtKey\" k {join} WHERE k.\"StagedBy\" = @p3 ORDER BY k.\"Place\"{(order is null ? "" : ", " + order)}";
    readonly object[] _parameters = [0L, "", path.By];
    Dictionary<(string, string), List<object?[]>> _fetched = [];

    public IRowLookup Bind(int index, long value) => Set(index, value);

    public IRowLookup Bind(int index, string value) => Set(index, value);

    public void Fetch(IEnumerable<(string Scope, string Code)> ids) => _fetched = Read(ids);

    public IRowRead Of(string scope, string code) =>
        new BufferedRead(
            _fetched.TryGetValue((scope, code), out var rows)
                ? rows
                : Read([(scope, code)])[(scope, code)]
        );

    public void Dispose() { }

    Dictionary<(string, string), List<object?[]>> Read(IEnumerable<(string, string)> ids)
    {
        path.ReadyToRead();
        var found = new Dictionary<(string, string), List<object?[]>>();
        var inOrder = new List<List<object?[]>>();
        var sought = new SoughtKeys(path);
        foreach (var id in ids)
        {
            if (found.ContainsKey(id))
                continue;
            sought.Add(id);
            inOrder.Add(found[id] = []);
        }
        if (inOrder.Count == 0)
            return found;
        foreach (var row in sought.Ask(_sql, _parameters))
            inOrder[StagedPath.Int32(row[0])].Add(row[1..]);
        return found;
    }

    StagedLookup Set(int index, object value)
    {
        _parameters[index - 1] = value;
        return this;
    }
}
