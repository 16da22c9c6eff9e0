using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Exports.Surveys;

/// <summary>Finds the columns that a layout names among those that a file has.</summary>
sealed class ColumnBinder(string fileName, SourceLayout layout, IReadOnlyList<string> columns)
{
    public const int Absent = -1;

    /// <summary>The file lacks a column that the profile needs.</summary>
    public const string MissingColumn = "missing-column";

    readonly bool[] _used = new bool[columns.Count];
    readonly List<string> _missing = [];

    public IReadOnlyList<string> Used => [.. columns.Where((_, i) => _used[i])];
    public IReadOnlyList<string> Unused => [.. columns.Where((_, i) => !_used[i])];

    /// <summary>The place of the first alternative that the file has; <see cref="Absent"/> where it has none.</summary>
    public int Find(IReadOnlyList<string> alternatives, bool optional)
    {
        foreach (var name in alternatives)
            for (var i = 0; i < columns.Count; i++)
                if (columns[i] == name)
                {
                    _used[i] = true;
                    return i;
                }
        if (!optional && alternatives.Count > 0)
            _missing.Add(Describe(alternatives));
        return Absent;
    }

    public string NameOf(int column) => columns[column];

    /// <exception cref="ExportUnreadableException">A column that is not optional was not found; all of them are named.</exception>
    public void ThrowIfMissing()
    {
        if (_missing.Count == 0)
            return;
        var variant = layout.Variant is null ? "" : $" (variant '{layout.Variant}')";
        throw new ExportUnreadableException(
            MissingColumn,
            $"'{fileName}' has no column {string.Join("; no column ", _missing)}. The profile of source '{layout.Source}'{variant} "
                + "needs it: name the file's own column there, or mark the field as optional"
        );
    }

    string Describe(IReadOnlyList<string> alternatives)
    {
        var names = string.Join(" or ", alternatives.Select(a => $"'{a}'"));
        var nearest = alternatives
            .Select(a => NearestName.Among(columns, a))
            .FirstOrDefault(n => n is not null);
        return nearest is null ? names : $"{names}, the nearest is '{nearest}'";
    }
}
