using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;
using NodaTime;

namespace CsatWarehouse.Exports.Records;

/// <summary>Reads one field of the current record.</summary>
abstract class RecordCell(RecordField field, int place)
{
    public RecordField Field { get; } = field;

    /// <summary>The field's place in the kind.</summary>
    protected int Place { get; } = place;

    /// <summary>The name of the column; empty for a constant.</summary>
    public abstract string Column { get; }

    public virtual ClockChanges ClockChanges => default;

    /// <summary>Null where the field is filled, be it with nothing; else why its row is rejected.</summary>
    public abstract CellFault? Read(RecordReader record, ExportRecord row);

    /// <summary>The cell's text and what becomes of it.</summary>
    /// <param name="row">Read into, and of no other use.</param>
    public CellReading Explain(RecordReader record, ExportRecord row)
    {
        var fault = Read(record, row);
        return new(
            Column.Length == 0 ? null : Column,
            Written(record),
            Field.Name,
            fault is null ? row.Describe(Place) : null,
            fault?.Reason
        )
        {
            Personal = Field.Personal,
        };
    }

    /// <summary>Null for a constant.</summary>
    protected abstract string? Written(RecordReader record);

    public static RecordCell Of(
        RecordFieldMapping mapping,
        RecordKind kind,
        SourceFormat format,
        DateTimeZone reportingZone,
        ColumnBinder columns
    )
    {
        var place = kind.IndexOf(mapping.Field.Name);
        return mapping switch
        {
            DateFieldMapping date => new DateRecordCell(
                date,
                place,
                kind,
                DateCell.Of(date.From, format, reportingZone, columns)!
            ),
            ListFieldMapping list => new ValueRecordCell(
                list.Field,
                place,
                TextCell.Of(list.From, columns)!,
                ValueParsing.List(list.Separator)
            ),
            ValueFieldMapping value => new ValueRecordCell(
                value.Field,
                place,
                TextCell.Of(value.From, columns)!,
                ValueParsing.Of(value.Field, format.CultureInfo())
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(mapping)),
        };
    }
}

/// <summary>A field that is text before it is anything else.</summary>
sealed class ValueRecordCell(RecordField field, int place, TextCell text, ValueParser parse)
    : RecordCell(field, place)
{
    readonly int _limit = TextLimits.Of(field.Name);

    public override string Column => text.Column;

    protected override string? Written(RecordReader record) =>
        text.Explain(Field.Name, record).Text;

    public override CellFault? Read(RecordReader record, ExportRecord row)
    {
        if (text.Read(record) is not { Length: > 0 } written)
            return null;
        if (
            Field.Type == FieldType.Text
            && TextLimits.Check(Column, Field.Name, written, _limit) is { } tooLong
        )
            return tooLong;
        return parse(written, out var value) is { } fault
            ? new(Column, fault.Code, $"{Field.Name} '{written}' {fault.Reason}")
            : Set(row, value);
    }

    CellFault? Set(ExportRecord row, RecordValue value)
    {
        row[Place] = value;
        return value.Items is null ? null : Check(value.Items);
    }

    CellFault? Check(IReadOnlyList<string> items)
    {
        foreach (var item in items)
            if (TextLimits.Check(Column, Field.Name, item, _limit) is { } tooLong)
                return tooLong;
        return null;
    }
}

/// <summary>A month, a date or an instant; an instant fills the date that is its day, too.</summary>
sealed class DateRecordCell : RecordCell
{
    readonly DateCell _date;
    readonly int _dayPlace = -1;

    public DateRecordCell(DateFieldMapping mapping, int place, RecordKind kind, DateCell date)
        : base(mapping.Field, place)
    {
        _date = date;
        if (kind.Fields.FirstOrDefault(f => f.DayOf == mapping.Field.Name) is { } day)
            _dayPlace = kind.IndexOf(day.Name);
    }

    public override string Column => _date.Column;

    public override ClockChanges ClockChanges => _date.ClockChanges;

    protected override string? Written(RecordReader record) =>
        _date.Explain(Field.Name, record).Text;

    public override CellFault? Read(RecordReader record, ExportRecord row)
    {
        if (_date.Read(record, out var day, out var instantUtc) is { } fault)
            return fault;
        if (day is not { } found)
            return null;
        row[Place] = Field.Type switch
        {
            FieldType.Instant => RecordValue.OfInstant(instantUtc!.Value),
            FieldType.Month => RecordValue.OfDay(new(found.Year, found.Month, 1)),
            _ => RecordValue.OfDay(found),
        };
        if (_dayPlace >= 0)
            row[_dayPlace] = RecordValue.OfDay(found);
        return null;
    }
}
