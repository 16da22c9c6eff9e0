using System.Collections.Frozen;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Exports.Surveys;

/// <summary>Reads a field mapping from the current record.</summary>
sealed class TextCell
{
    // Codes repeat and ids do not: beyond this many distinct texts remembering them only costs memory.
    const int RememberAtMost = 4096;

    readonly int _column;
    readonly string? _constant;
    readonly FrozenDictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> _values;
    readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _remembered =
        new Dictionary<string, string>(StringComparer.Ordinal).GetAlternateLookup<
            ReadOnlySpan<char>
        >();

    TextCell(FieldMapping mapping, ColumnBinder columns)
    {
        _constant = mapping.Constant;
        _column = columns.Find(mapping.Columns, mapping.Optional);
        _values = mapping
            .Values.ToFrozenDictionary(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        Column = _column == ColumnBinder.Absent ? "" : columns.NameOf(_column);
    }

    /// <summary>The name of the column; empty for a constant.</summary>
    public string Column { get; }

    public static TextCell? Of(FieldMapping? mapping, ColumnBinder columns) =>
        mapping is null ? null : new(mapping, columns);

    public CellReading Explain(string field, RecordReader record) =>
        new(
            Column.Length == 0 ? null : Column,
            _column == ColumnBinder.Absent ? null : record.Field(_column).ToString(),
            field,
            Read(record),
            null
        );

    /// <summary>The value after the value map, without blanks at its ends; null for a blank cell.</summary>
    public string? Read(RecordReader record)
    {
        if (_column == ColumnBinder.Absent)
            return _constant;
        var text = record.Field(_column).Trim();
        if (_values.TryGetValue(text, out var value))
            return value;
        if (text.IsEmpty)
            return null;
        if (_remembered.TryGetValue(text, out var known))
            return known;
        var own = text.ToString();
        if (_remembered.Dictionary.Count < RememberAtMost)
            _remembered.Dictionary.Add(own, own);
        return own;
    }
}
