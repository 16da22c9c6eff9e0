using System.Globalization;

namespace CsatWarehouse.Storage.Staging;

/// <summary>Rows that were read whole: a connection has one open reader at a time, and whoever goes through rows may ask for others.</summary>
class BufferedRead(List<object?[]> rows) : IRowRead
{
    int _row = -1;

    protected List<object?[]> Rows { get; set; } = rows;

    public virtual IRowRead Bind(int index, long value) => throw Bound();

    public virtual IRowRead Bind(int index, string? value) => throw Bound();

    public virtual bool Step()
    {
        if (++_row < Rows.Count)
            return true;
        _row = -1;
        return false;
    }

    public virtual void Reset() => _row = -1;

    public long Int64(int column) =>
        Value(column) is { } value ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : 0;

    public double Double(int column) =>
        Value(column) is { } value ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : 0;

    public bool Flag(int column) =>
        Value(column) is { } value && Convert.ToBoolean(value, CultureInfo.InvariantCulture);

    public bool IsNull(int column) => Value(column) is null;

    public string? Text(int column) => (string?)Value(column);

    public DateTime? Instant(int column) =>
        Value(column) switch
        {
            DateTime value => DateTime.SpecifyKind(value, DateTimeKind.Utc),
            string text => InstantText.Read(text),
            _ => null,
        };

    public virtual void Dispose() { }

    object? Value(int column) => Rows[_row][column];

    static InvalidOperationException Bound() => new("These rows have no parameters.");
}
