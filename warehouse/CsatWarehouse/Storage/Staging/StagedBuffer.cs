namespace CsatWarehouse.Storage.Staging;

/// <summary>Rows of one table, in memory, on their way to its twin.</summary>
sealed class StagedBuffer
{
    const int ControlColumns = 3;

    readonly string[] _columns;
    readonly Type[] _types;
    readonly Dictionary<string, int> _places;
    readonly object?[] _row;

    public StagedBuffer(StagingEngine staging, string table)
    {
        Table = table;
        var types = staging.TypesOf(table);
        _columns =
        [
            StagedColumns.By,
            StagedColumns.As,
            StagedColumns.Order,
            .. types.Columns.Except(
                [StagedColumns.By, StagedColumns.As, StagedColumns.Order],
                StringComparer.Ordinal
            ),
        ];
        _types = [.. _columns.Select(c => types[c])];
        _places = _columns.Index().ToDictionary(c => c.Item, c => c.Index, StringComparer.Ordinal);
        _row = new object?[_columns.Length];
        Rows = new(_types);
    }

    public string Table { get; }

    public IReadOnlyList<string> Columns => _columns;

    public BufferedRows Rows { get; }

    /// <summary>Whether rows of it are in the twin.</summary>
    public bool IsStaged { get; set; }

    public void Add(long by, StagedOperation operation, long order, object?[] values)
    {
        Array.Clear(_row, ControlColumns, _row.Length - ControlColumns);
        (_row[0], _row[1], _row[2]) = (by, operation.Code, order);
        for (var i = 0; i < values.Length; i++)
        {
            var column =
                i < operation.Keys.Length
                    ? operation.Keys[i]
                    : operation.Columns[i - operation.Keys.Length];
            var place = _places[column];
            _row[place] = ColumnTypes.Convert(values[i], _types[place]);
        }
        Rows.Add(_row);
    }
}
