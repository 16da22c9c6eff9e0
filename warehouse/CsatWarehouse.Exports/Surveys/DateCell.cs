using System.Globalization;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using NodaTime;

namespace CsatWarehouse.Exports.Surveys;

/// <summary>Reads a date mapping from the current record.</summary>
sealed class DateCell
{
    static readonly DateOnly Earliest = new(1900, 1, 1);
    static readonly DateOnly Latest = new(2199, 12, 31);

    static readonly Instant First = NodaTime.Instant.FromUtc(1899, 12, 31, 0, 0);
    static readonly Instant Last = NodaTime.Instant.FromUtc(2200, 1, 1, 0, 0);

    readonly DateMapping _mapping;
    readonly DateFormats _formats;
    readonly DateTimeZone _reportingZone;
    readonly int _column = ColumnBinder.Absent;
    readonly int _timeColumn = ColumnBinder.Absent;
    readonly int[] _parts = [];

    DateCell(
        DateMapping mapping,
        SourceFormat format,
        DateTimeZone reportingZone,
        ColumnBinder columns
    )
    {
        (_mapping, _reportingZone) = (mapping, reportingZone);
        _formats = new(mapping.Formats, format.CultureInfo(), format.Zone(reportingZone));
        if (mapping.Parts is { } parts)
        {
            _parts = [.. Parts(parts).Select(part => columns.Find(part.Columns, mapping.Optional))];
            Column = string.Join(
                ", ",
                _parts.Where(p => p != ColumnBinder.Absent).Select(columns.NameOf)
            );
        }
        else
        {
            _column = columns.Find(mapping.Columns, mapping.Optional);
            if (mapping.TimeColumns is { } times)
                _timeColumn = columns.Find(times, mapping.Optional);
            Column = _column == ColumnBinder.Absent ? "" : columns.NameOf(_column);
        }
    }

    /// <summary>The name of the column, or of the columns of the parts.</summary>
    public string Column { get; }

    /// <summary>Local times so far that the clocks skip or show twice.</summary>
    public ClockChanges ClockChanges => _formats.ClockChanges;

    public static DateCell? Of(
        DateMapping? mapping,
        SourceFormat format,
        DateTimeZone reportingZone,
        ColumnBinder columns
    ) => mapping is null ? null : new(mapping, format, reportingZone, columns);

    /// <summary>The day in the reporting zone and, where the source knows it, the instant in UTC; both null for a blank cell.</summary>
    public CellFault? Read(RecordReader record, out DateOnly? day, out DateTime? instantUtc)
    {
        (day, instantUtc) = (null, null);
        if (_mapping.Parts is { } parts)
            return FromParts(record, parts, out day);
        if (_column == ColumnBinder.Absent)
            return null;
        var text = record.Field(_column).Trim();
        if (text.IsEmpty)
            return null;
        if (_timeColumn != ColumnBinder.Absent)
            text = $"{text} {record.Field(_timeColumn).Trim()}";
        if (_mapping is { DateOnly: true, Epoch: null })
            day = _formats.Day(text);
        else if (Instant(text) is { } instant && IsWithinLimits(instant))
        {
            day = instant.InZone(_reportingZone).Date.ToDateOnly();
            instantUtc = _mapping.DateOnly ? null : instant.ToDateTimeUtc();
        }
        return Check(text, day);
    }

    public CellReading Explain(string field, RecordReader record)
    {
        var fault = Read(record, out var day, out var instant);
        return new(
            Column.Length == 0 ? null : Column,
            WrittenIn(record),
            field,
            instant?.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFZ", CultureInfo.InvariantCulture)
                ?? day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            fault?.Reason
        );
    }

    string? WrittenIn(RecordReader record)
    {
        int[] columns =
        [
            .. _parts.Append(_column).Append(_timeColumn).Where(c => c != ColumnBinder.Absent),
        ];
        return columns.Length == 0
            ? null
            : string.Join(" ", columns.Select(c => record.Field(c).ToString()));
    }

    Instant? Instant(ReadOnlySpan<char> text) =>
        _mapping.Epoch is { } unit ? EpochTime.Instant(text, unit) : _formats.Instant(text);

    CellFault? FromParts(RecordReader record, DateParts parts, out DateOnly? day)
    {
        day = null;
        Span<int> numbers = stackalloc int[3];
        var written = new string[3];
        var all = Parts(parts);
        for (var i = 0; i < 3; i++)
        {
            var text = _parts[i] == ColumnBinder.Absent ? [] : record.Field(_parts[i]).Trim();
            if (all[i].Constant is { } constant)
                numbers[i] = constant;
            else if (text.IsEmpty)
                return null;
            else if (
                !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])
            )
                numbers[i] = 0;
            written[i] = text.IsEmpty
                ? numbers[i].ToString(CultureInfo.InvariantCulture)
                : text.ToString();
        }
        if (
            numbers[0] is >= 1900 and <= 2199
            && numbers[1] is >= 1 and <= 12
            && numbers[2] >= 1
            && numbers[2] <= DateTime.DaysInMonth(numbers[0], numbers[1])
        )
            day = new(numbers[0], numbers[1], numbers[2]);
        return Check(string.Join('-', written), day);
    }

    CellFault? Check(ReadOnlySpan<char> text, DateOnly? day)
    {
        if (day >= Earliest && day <= Latest)
            return null;
        var expected =
            _mapping.Epoch is { } unit ? $"{Choice<EpochUnit>.NameOf(unit)} since 1970"
            : _mapping.Parts is null ? _formats.Names
            : "year-month-day";
        return new(
            Column,
            RejectCodes.BadDate,
            $"'{text}' is no date in the format {expected} between 1900 and 2199; mend the value, or list its format in the profile"
        );
    }

    // Before it is converted to a day: the ends of NodaTime's calendar reach beyond those of .NET.
    static bool IsWithinLimits(Instant instant) => instant >= First && instant <= Last;

    static DatePart[] Parts(DateParts parts) => [parts.Year, parts.Month, parts.Day];
}
