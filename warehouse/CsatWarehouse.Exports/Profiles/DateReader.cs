using System.Text.Json;
using CsatWarehouse.Exports.Json;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>How much of a date a field needs.</summary>
enum DatePrecision
{
    Month,
    Day,
    Instant,
}

/// <summary>Reads what a profile says of one month, date or instant.</summary>
static class DateReader
{
    static readonly string[] MonthFormats = ["yyyy-MM", "yyyy-MM-dd"];

    /// <summary>
    /// The column in short, or an object with <c>column</c> and, where ISO 8601 does not tell, <c>formats</c>, <c>time</c> or
    /// <c>epoch</c>; for days and months also <c>year</c>, <c>month</c> and <c>day</c> apart.
    /// </summary>
    /// <param name="dayField">The field for a source that knows only the day, for messages about an instant; null where there is none.</param>
    public static DateMapping? Date(
        StrictObject parent,
        string name,
        DatePrecision precision,
        string? dayField
    )
    {
        if (parent.Value(name) is not { } value)
            return null;
        var usual = precision == DatePrecision.Month ? MonthFormats : [];
        var dateOnly = precision != DatePrecision.Instant;
        if (value.Kind != JsonValueKind.Object)
            return new()
            {
                Columns = value.AsCodes(),
                Formats = usual,
                DateOnly = dateOnly,
            };
        var described = parent.Object(name)!;
        var formats = described.Codes("formats");
        var times = described.Codes("time");
        var date = new DateMapping
        {
            Columns = described.Codes("column"),
            Formats = formats.Count == 0 ? usual : formats,
            Parts = Parts(described, precision),
            DateOnly = dateOnly,
            Optional = described.Flag("optional") ?? false,
            TimeColumns = times.Count == 0 ? null : times,
            Epoch = described.OneOf<EpochUnit>("epoch"),
        };
        if (date.Parts is null == (date.Columns.Count == 0))
            described.Error(
                "a date comes either from a 'column' or from 'year', 'month' and 'day' together"
            );
        if (date.Parts is not null && !dateOnly)
            described.Error(
                $"'{name}' is an instant; year, month and day make a date: {Instead(dayField)}"
            );
        if (date.TimeColumns is not null && dateOnly)
            described.Error("time", $"'{name}' needs no time of day; leave 'time' out");
        if (date.Epoch is not null && (formats.Count > 0 || date.TimeColumns is not null))
            described.Error(
                "epoch",
                "an epoch is one number in one column; leave 'formats' and 'time' out, or 'epoch'"
            );
        foreach (var format in formats)
            Check(described, format, precision, dayField);
        return date;
    }

    static void Check(
        StrictObject described,
        string format,
        DatePrecision precision,
        string? dayField
    )
    {
        foreach (
            var (letter, meaning) in ((char, string)[])
                [('y', "year"), ('M', "month; mm means minutes"), ('d', "day")]
        )
            if (
                !format.Contains(letter, StringComparison.Ordinal)
                && !(letter == 'd' && precision == DatePrecision.Month)
            )
                described.Error(
                    "formats",
                    $"format '{format}' has no {letter}, the {meaning}; write it as in dd.MM.yyyy"
                );
        if (precision == DatePrecision.Instant && format.IndexOfAny(['H', 'h']) < 0)
            described.Error(
                "formats",
                $"format '{format}' has no hour, so it gives no instant; {Instead(dayField)}, or add the time"
            );
    }

    static string Instead(string? dayField) =>
        dayField is null ? "name the column that has the time" : $"use '{dayField}'";

    static DateParts? Parts(StrictObject described, DatePrecision precision)
    {
        var (year, month, day) = (
            Part(described, "year", 1900, 2199),
            Part(described, "month", 1, 12),
            Part(described, "day", 1, 31)
        );
        if (precision == DatePrecision.Month && year is not null)
            day ??= new(1, []);
        return year is null || month is null || day is null ? null : new(year, month, day);
    }

    static DatePart? Part(StrictObject described, string name, int min, int max)
    {
        if (described.Value(name) is not { } value)
            return null;
        return value.Kind == JsonValueKind.Number
            ? new(described.Integer(name, min, max), [])
            : new(null, value.AsCodes());
    }
}
