using System.Globalization;

namespace CsatWarehouse.Exports.Csv;

/// <summary>Names columns by the rule that <see cref="CsvFormat"/> states.</summary>
static class ColumnNames
{
    public static List<string> Of(IReadOnlyList<IReadOnlyList<string>> headers, int nameRow)
    {
        var width = headers.Max(Width);
        var names = Enumerable.Range(0, width).Select(c => Text(headers[nameRow - 1], c)).ToArray();
        if (headers.Count > 1 && nameRow == 1)
            NameGroups(names, headers[1]);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. names.Select((name, column) => Distinct(name, column, taken))];
    }

    /// <summary>Columns up to the last that is not blank.</summary>
    static int Width(IReadOnlyList<string> row)
    {
        var width = row.Count;
        while (width > 0 && string.IsNullOrWhiteSpace(row[width - 1]))
            width--;
        return width;
    }

    static string Text(IReadOnlyList<string> row, int column) =>
        column < row.Count ? row[column].Trim() : "";

    static void NameGroups(string[] names, IReadOnlyList<string> choices)
    {
        for (var first = 0; first < names.Length; first++)
        {
            var end = first + 1;
            while (end < names.Length && names[end].Length == 0)
                end++;
            if (names[first].Length == 0 || end == first + 1)
                continue;
            var question = names[first];
            for (var column = first; column < end; column++)
                if (Text(choices, column) is { Length: > 0 } choice)
                    names[column] = $"{question} / {choice}";
            first = end - 1;
        }
    }

    static string Distinct(string name, int column, HashSet<string> taken)
    {
        if (name.Length == 0)
            name = string.Create(CultureInfo.InvariantCulture, $"Column {column + 1}");
        var distinct = name;
        for (var copy = 2; !taken.Add(distinct); copy++)
            distinct = string.Create(CultureInfo.InvariantCulture, $"{name} ({copy})");
        return distinct;
    }
}
