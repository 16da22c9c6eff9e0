using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Voices;

/// <summary>Binds one value after another, in the order in which a row names its columns.</summary>
ref struct ColumnValues(IRowWrite row, int first)
{
    int _next = first;

    public void Add(long value) => row.Bind(_next++, value);

    public void Add(double? value) => row.Bind(_next++, value);

    public void Add(string? value) => row.Bind(_next++, value);

    public void Add(DateTime? value) => row.Bind(_next++, value);

    public void Add(bool? value) => row.Bind(_next++, value is { } flag ? (flag ? 1d : 0d) : null);
}
