using System.Text.Json.Serialization;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>Where a date or an instant comes from: one column, or year, month and day apart.</summary>
public sealed record DateMapping
{
    /// <summary>Alternatives: the first that the file has is taken. Empty where the date is made from parts.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>
    /// .NET's custom date formats, tried in turn; nothing else is read, so that 03/04 never changes its meaning.
    /// Empty: ISO 8601.
    /// </summary>
    public IReadOnlyList<string> Formats { get; init; } = [];
    public DateParts? Parts { get; init; }

    // Left out of the hash where absent, so that profiles from before they existed keep theirs.

    /// <summary>The column of the time of day, with alternatives, where <see cref="Columns"/> hold the day alone; else null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? TimeColumns { get; init; }

    /// <summary>Where the column holds numbers that count from 1970; null for text.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EpochUnit? Epoch { get; init; }

    /// <summary>True: only the day counts, and a time of day beside it is passed over. False: an instant.</summary>
    public bool DateOnly { get; init; }

    public bool Optional { get; init; }
}

/// <summary>Year, month and day, each a number that holds for every row, or a column.</summary>
public sealed record DateParts(DatePart Year, DatePart Month, DatePart Day);

/// <param name="Constant">Null where a column holds the part.</param>
/// <param name="Columns">Alternatives: the first that the file has is taken. Empty for a constant.</param>
public sealed record DatePart(int? Constant, IReadOnlyList<string> Columns);
