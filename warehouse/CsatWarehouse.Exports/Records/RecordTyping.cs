using System.Globalization;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;
using NodaTime;

namespace CsatWarehouse.Exports.Records;

/// <summary>A layout of records bound to the columns of one file: types one record at a time.</summary>
sealed class RecordTyping
{
    readonly RecordKind _kind;
    readonly RowFilters _where;
    readonly RecordCell[] _cells;
    readonly RecordKeyCells _key;
    readonly (int Place, RecordValue Value)[] _defaults;
    readonly (int Place, RecordCell Cell)[] _required;
    readonly RuleCheck[] _rules;

    /// <exception cref="ExportUnreadableException">The file lacks a column that is not optional.</exception>
    public RecordTyping(SourceLayout layout, DateTimeZone reportingZone, ColumnBinder columns)
    {
        var map = layout.Records;
        _kind = map.Kind;
        _where = new(layout.Where, columns);
        _key = new(map, columns);
        _cells =
        [
            .. map.Fields.Select(mapping =>
                RecordCell.Of(mapping, _kind, layout.Format, reportingZone, columns)
            ),
        ];
        _defaults =
        [
            .. _kind
                .Fields.Where(f => f.Default is not null)
                .Select(f =>
                {
                    ValueParsing.Of(f, CultureInfo.InvariantCulture)(f.Default!, out var value);
                    return (_kind.IndexOf(f.Name), value);
                }),
        ];
        _required =
        [
            .. _kind
                .Fields.Where(f => f.IsRequired && f.Name != RecordKind.Id)
                .Select(f => (_kind.IndexOf(f.Name), CellOf(f))),
        ];
        _rules = [.. _kind.Rules.Select(rule => new RuleCheck(rule, _kind))];
        columns.ThrowIfMissing();
    }

    public ClockChanges ClockChanges =>
        _cells.Aggregate(default(ClockChanges), (sum, cell) => sum + cell.ClockChanges);

    public bool Takes(RecordReader record) => _where.Take(record);

    /// <summary>Null where the row is filled; else the first fault in the row, which then must not be used.</summary>
    public CellFault? Fill(ExportRecord row, RecordReader record)
    {
        row.Clear();
        row.Line = record.Line;
        row.Ordinal = record.Ordinal;
        foreach (var (place, value) in _defaults)
            row[place] = value;
        foreach (var cell in _cells)
            if (cell.Read(record, row) is { } fault)
                return fault;
        foreach (var (place, cell) in _required)
            if (!row[place].IsPresent)
                return new(
                    cell.Column,
                    RejectCodes.MissingValue,
                    $"{cell.Field.Name} is blank, and a {_kind} needs it; mend the row, or leave such rows out with 'where'"
                );
        foreach (var rule in _rules)
            if (!rule.Holds(row))
                return new(ColumnOf(rule.Rule.Second), RejectCodes.Contradiction, rule.Fault(row));
        return _key.Fill(row, record);
    }

    /// <summary>How each mapped cell reads by itself, whatever is the matter with the others.</summary>
    public void Explain(RecordReader record, List<CellReading> readings)
    {
        _key.Explain(record, readings);
        foreach (var cell in _cells)
            readings.Add(cell.Explain(record, new(_kind)));
    }

    RecordCell CellOf(RecordField field) =>
        _cells.First(cell => cell.Field == field || cell.Field.Name == field.DayOf);

    string ColumnOf(string field) =>
        Array.Find(_cells, cell => cell.Field.Name == field)?.Column ?? "";
}
