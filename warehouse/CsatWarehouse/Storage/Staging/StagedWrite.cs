namespace CsatWarehouse.Storage.Staging;

/// <summary>Rows that one operation of a <see cref="StagedPath"/> is for.</summary>
sealed class StagedWrite(StagedPath path, StagedOperation operation) : IRowWrite
{
    readonly object?[] _values = new object?[operation.Keys.Length + operation.Columns.Length];

    public StagedOperation Operation => operation;

    public IRowWrite Bind(int index, long value) => Set(index, value);

    public IRowWrite Bind(int index, long? value) => Set(index, value);

    public IRowWrite Bind(int index, double? value) => Set(index, value);

    public IRowWrite Bind(int index, string? value) => Set(index, value);

    public IRowWrite Bind(int index, DateTime? value) => Set(index, value);

    public void Execute() => path.Add(operation, _values);

    /// <summary>Nothing is held: rows wait in the path.</summary>
    public void Dispose() { }

    StagedWrite Set(int index, object? value)
    {
        _values[index - 1] = value;
        return this;
    }
}
