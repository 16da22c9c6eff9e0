namespace CsatWarehouse.Storage.Staging;

/// <summary>A query that is sent when its first row is asked for.</summary>
sealed class StagedQuery(StagedPath path, string sql) : BufferedRead([])
{
    readonly List<object> _parameters = [];
    bool _isOpen;

    public override IRowRead Bind(int index, long value) => Set(index, value);

    public override IRowRead Bind(int index, string? value) => Set(index, value ?? "");

    public override bool Step()
    {
        if (!_isOpen)
        {
            path.ReadyToRead();
            Rows = path.Read(sql, [.. _parameters]);
            _isOpen = true;
        }
        if (base.Step())
            return true;
        Reset();
        return false;
    }

    public override void Reset()
    {
        base.Reset();
        Rows = [];
        _isOpen = false;
    }

    StagedQuery Set(int index, object value)
    {
        while (_parameters.Count < index)
            _parameters.Add(0L);
        _parameters[index - 1] = value;
        return this;
    }
}
