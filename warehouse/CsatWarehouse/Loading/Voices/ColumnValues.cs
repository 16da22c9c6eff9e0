using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Voices;

/// <summary>Binds one value after another, in the order in which a statement names its columns.</summary>
ref struct ColumnValues(SqliteStatement statement, int first)
{
    int _next = first;

    public void Add(long value) => statement.Bind(_next++, value);

    public void Add(double? value) => statement.Bind(_next++, value);

    public void Add(string? value) => statement.Bind(_next++, value);

    public void Add(DateTime? value) => statement.Bind(_next++, value);

    public void Add(bool? value) =>
        statement.Bind(_next++, value is { } flag ? (flag ? 1d : 0d) : null);
}
