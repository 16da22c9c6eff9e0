using CsvHelper;

namespace CsatWarehouse.Samples.Writing;

/// <summary>The columns of one kind of export file, in the vendor's order. <typeparamref name="T"/> is what one row is made of.</summary>
sealed class Layout<T>
{
    readonly List<Heading> _headings = [];
    readonly List<Action<CsvWriter, T>> _cells = [];

    /// <summary>A column that the vendor's export has and this company leaves empty.</summary>
    public Layout<T> Blank(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            Text(name, _ => null);
        return this;
    }

    /// <summary>A column with the same text in every row.</summary>
    public Layout<T> Constant(string name, string value) => Text(name, _ => value);

    public Layout<T> Text(Heading heading, Func<T, string?> value) =>
        Add(heading, (csv, row) => csv.WriteField(value(row)));

    public Layout<T> Number(Heading heading, Func<T, long?> value) =>
        Add(heading, (csv, row) => csv.WriteField(value(row)));

    /// <summary>With two decimals, whatever the culture.</summary>
    public Layout<T> Amount(Heading heading, Func<T, decimal?> value) =>
        Add(heading, (csv, row) => csv.WriteField(value(row), "0.00"));

    /// <summary>TRUE or FALSE.</summary>
    public Layout<T> Flag(Heading heading, Func<T, bool> value) =>
        Add(heading, (csv, row) => csv.WriteField(value(row)));

    public Layout<T> Date(Heading heading, Func<T, DateOnly?> value) =>
        Add(heading, (csv, row) => csv.WriteField(value(row), "yyyy-MM-dd"));

    /// <summary>As <c>2026-10-31 17:05:00</c>, in whatever zone the value is.</summary>
    public Layout<T> Instant(
        Heading heading,
        Func<T, DateTime?> value,
        string format = "yyyy-MM-dd HH:mm:ss"
    ) => Add(heading, (csv, row) => csv.WriteField(value(row), format));

    internal void WriteHeader(CsvWriter csv)
    {
        for (var line = 0; line < _headings.Max(h => h.Lines.Length); line++)
        {
            foreach (var heading in _headings)
                csv.WriteField(line < heading.Lines.Length ? heading.Lines[line] : "");
            csv.EndRecord();
        }
    }

    internal void Write(CsvWriter csv, T row)
    {
        foreach (var cell in _cells)
            cell(csv, row);
        csv.EndRecord();
    }

    Layout<T> Add(Heading heading, Action<CsvWriter, T> cell)
    {
        _headings.Add(heading);
        _cells.Add(cell);
        return this;
    }
}

/// <summary>What stands above a column, from the first header row down.</summary>
readonly record struct Heading(params string[] Lines)
{
    public static implicit operator Heading(string name) => new([name]);
}
