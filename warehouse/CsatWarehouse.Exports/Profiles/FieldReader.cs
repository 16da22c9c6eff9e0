using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using CsatWarehouse.Exports.Json;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>Reads what a profile says of one field, one date or one filter.</summary>
static class FieldReader
{
    /// <summary><c>"COLUMN"</c>, <c>["COLUMN", "OLD NAME"]</c>, <c>{"column": ..., "values": ...}</c> or <c>{"constant": "text"}</c>.</summary>
    public static FieldMapping? Field(StrictObject parent, string name)
    {
        if (parent.Value(name) is not { } value)
            return null;
        return value.Kind == JsonValueKind.Object
            ? Field(parent.Object(name)!)
            : new() { Columns = value.AsCodes() };
    }

    public static FieldMapping Field(StrictObject described)
    {
        var constant = described.Text("constant");
        var columns = described.Codes("column");
        if (constant is null == (columns.Count == 0))
            described.Error("give either 'column' or 'constant'");
        return new()
        {
            Columns = columns,
            Constant = constant,
            Values = Values(described),
            Optional = described.Flag("optional") ?? false,
        };
    }

    /// <summary>The date's column in short, or an object with <c>column</c> and <c>formats</c>, or with year, month and day.</summary>
    public static DateMapping? Date(StrictObject parent, string name, bool dateOnly)
    {
        if (parent.Value(name) is not { } value)
            return null;
        if (value.Kind != JsonValueKind.Object)
            return new() { Columns = value.AsCodes(), DateOnly = dateOnly };
        var described = parent.Object(name)!;
        var columns = described.Codes("column");
        var formats = described.Codes("formats");
        var (year, month, day) = (
            Part(described, "year", 1900, 2199),
            Part(described, "month", 1, 12),
            Part(described, "day", 1, 31)
        );
        var parts =
            year is null || month is null || day is null ? null : new DateParts(year, month, day);
        if (parts is null == (columns.Count == 0))
            described.Error(
                "a date comes either from a 'column' or from 'year', 'month' and 'day' together"
            );
        if (parts is not null && !dateOnly)
            described.Error(
                $"'{name}' is an instant; year, month and day make a date: use 'answeredOn'"
            );
        foreach (var format in formats)
        {
            foreach (
                var (letter, meaning) in ((char, string)[])
                    [('y', "year"), ('M', "month; mm means minutes"), ('d', "day")]
            )
                if (!format.Contains(letter, StringComparison.Ordinal))
                    described.Error(
                        "formats",
                        $"format '{format}' has no {letter}, the {meaning}; write it as in dd.MM.yyyy"
                    );
            if (!dateOnly && format.IndexOfAny(['H', 'h']) < 0)
                described.Error(
                    "formats",
                    $"format '{format}' has no hour, so it gives no instant; use 'answeredOn', or add the time"
                );
        }
        return new()
        {
            Columns = columns,
            Formats = formats,
            Parts = parts,
            DateOnly = dateOnly,
            Optional = described.Flag("optional") ?? false,
        };
    }

    /// <summary>One of equals, in, notIn and blank.</summary>
    public static RowFilter Filter(StrictObject described)
    {
        var columns = described.Codes("column");
        if (columns.Count == 0)
            described.Error("'column' is missing; a filter tests one column");
        var tests = new List<(RowTest Test, IReadOnlyList<string> Values)>();
        if (described.Value("equals")?.AsCode() is { } single)
            tests.Add((RowTest.In, [single]));
        if (described.Value("in") is { } listed)
            tests.Add((RowTest.In, listed.AsCodes()));
        if (described.Value("notIn") is { } unlisted)
            tests.Add((RowTest.NotIn, unlisted.AsCodes()));
        if (described.Flag("blank") is { } blank)
            tests.Add((blank ? RowTest.Blank : RowTest.NotBlank, []));
        if (tests.Count == 1)
            return new(columns, tests[0].Test, tests[0].Values);
        described.Error($"{tests.Count} tests; give exactly one of equals, in, notIn, blank");
        return new(columns, RowTest.NotBlank, []);
    }

    static ImmutableSortedDictionary<string, string?> Values(StrictObject described)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string?>(
            StringComparer.Ordinal
        );
        foreach (var (text, value) in described.Map("values"))
            values[text.Trim()] = value.Kind == JsonValueKind.Null ? null : value.AsCode();
        return values.ToImmutable();
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
