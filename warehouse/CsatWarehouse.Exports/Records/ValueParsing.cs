using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Records;

/// <summary>Makes a value of a text that is not blank; else says by code and in words what is wrong with it.</summary>
delegate ValueFault? ValueParser(string text, out RecordValue value);

/// <param name="Reason">What follows the field's name and text.</param>
sealed record ValueFault(string Code, string Reason);

/// <summary>How the text of each type of field is read.</summary>
static class ValueParsing
{
    static readonly string[] TimeFormats = ["H:mm", "HH:mm", "H:mm:ss", "HH:mm:ss"];

    static readonly FrozenDictionary<string, bool> Flags = new Dictionary<string, bool>
    {
        ["true"] = true,
        ["yes"] = true,
        ["y"] = true,
        ["t"] = true,
        ["1"] = true,
        ["false"] = false,
        ["no"] = false,
        ["n"] = false,
        ["f"] = false,
        ["0"] = false,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <param name="culture">Of numbers; times and flags are written the same everywhere.</param>
    public static ValueParser Of(RecordField field, CultureInfo culture) =>
        field.Type switch
        {
            FieldType.Number => (string text, out RecordValue value) =>
                Number(text, culture, out value),
            FieldType.Flag => Flag,
            FieldType.Time => Time,
            FieldType.List => List(';'),
            _ when field.Choices.Count > 0 => (string text, out RecordValue value) =>
                Choice(text, field.Choices, out value),
            _ => Text,
        };

    public static ValueParser List(char separator) =>
        (string text, out RecordValue value) => List(text, separator, out value);

    static ValueFault? Text(string text, out RecordValue value)
    {
        value = RecordValue.OfText(text);
        return null;
    }

    static ValueFault? Choice(string text, IReadOnlyList<string> choices, out RecordValue value)
    {
        value = default;
        foreach (var choice in choices)
            if (choice.Equals(text, StringComparison.OrdinalIgnoreCase))
            {
                value = RecordValue.OfText(choice);
                return null;
            }
        return new(
            RejectCodes.UnknownValue,
            $"is none of {string.Join(", ", choices)}{Hint(choices, text)}; list it under 'values' in the profile"
        );
    }

    static string Hint(IReadOnlyList<string> choices, string text) =>
        NearestName.Among(choices, text) is { } nearest ? $"; the nearest is '{nearest}'" : "";

    static ValueFault? Number(string text, CultureInfo culture, out RecordValue value)
    {
        value = default;
        const NumberStyles Styles = NumberStyles.Float | NumberStyles.AllowThousands;
        if (!double.TryParse(text, Styles, culture, out var number) || !double.IsFinite(number))
            return new(
                RejectCodes.BadNumber,
                $"is no finite number in the culture '{culture.Name}'; check the file, or the profile's culture, or list it under 'values'"
            );
        value = RecordValue.OfNumber(number);
        return null;
    }

    static ValueFault? Flag(string text, out RecordValue value)
    {
        value = default;
        if (!Flags.TryGetValue(text, out var flag))
            return new(
                RejectCodes.BadFlag,
                "is neither yes nor no; known are true, yes, y, t, 1 and false, no, n, f, 0: list it under 'values' in the profile"
            );
        value = RecordValue.OfFlag(flag);
        return null;
    }

    // TimeOnly knows no 24:00, the end of a day that is open until midnight.
    static ValueFault? Time(string text, out RecordValue value)
    {
        value = RecordValue.OfNumber(24 * 60);
        if (text is "24:00" or "24:00:00")
            return null;
        value = default;
        if (
            !TimeOnly.TryParseExact(
                text,
                TimeFormats,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var time
            )
            || time.Second != 0
        )
            return new(
                RejectCodes.BadTime,
                "is no whole minute of a day from 00:00 to 24:00; write it as in 09:30"
            );
        value = RecordValue.OfNumber((time.Hour * 60) + time.Minute);
        return null;
    }

    static ValueFault? List(string text, char separator, out RecordValue value)
    {
        value = default;
        if (text is not ['[', .., ']'])
        {
            value = RecordValue.OfItems(
                text.Split(
                    separator,
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
            );
            return null;
        }
        try
        {
            using var json = JsonDocument.Parse(text);
            var items = new List<string>();
            foreach (var element in json.RootElement.EnumerateArray())
            {
                if (element.ValueKind is not (JsonValueKind.String or JsonValueKind.Number))
                    return NoList;
                if (element.ToString().Trim() is { Length: > 0 } item)
                    items.Add(item);
            }
            value = RecordValue.OfItems(items);
            return null;
        }
        catch (JsonException)
        {
            return NoList;
        }
    }

    static ValueFault NoList { get; } =
        new(
            RejectCodes.BadList,
            "begins and ends like a JSON array and is none of texts and numbers; mend the value"
        );
}
