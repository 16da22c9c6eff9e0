namespace CsatWarehouse.Storage.Staging;

/// <summary>Rows in memory on their way to one table, one value a column: null, or of exactly the column's type.</summary>
sealed class BufferedRows(Type[] types)
{
    readonly List<object?[]> _rows = [];

    public IReadOnlyList<Type> Types => types;
    public int Count => _rows.Count;
    public object?[] this[int row] => _rows[row];

    /// <param name="values">Copied.</param>
    public void Add(ReadOnlySpan<object?> values) => _rows.Add(values.ToArray());

    public void Clear() => _rows.Clear();
}
