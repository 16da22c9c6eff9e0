namespace CsatWarehouse.Exports.Records;

/// <summary>The value of one field; which member counts is the field's type. Minutes and flags are numbers.</summary>
readonly record struct RecordValue(
    bool IsPresent,
    string? Text = null,
    double Number = 0,
    DateTime Instant = default,
    DateOnly Day = default,
    IReadOnlyList<string>? Items = null
)
{
    /// <summary>The order of two values of one field that is an instant, a date, a month, a time or a number.</summary>
    // Only one of the three differs from its default.
    public static int Compare(RecordValue a, RecordValue b) =>
        (a.Day, a.Instant, a.Number).CompareTo((b.Day, b.Instant, b.Number));

    /// <summary>Equal, items of a list by what they say.</summary>
    public bool SaysTheSameAs(RecordValue other) =>
        this with { Items = null } == other with { Items = null }
        && (Items ?? []).SequenceEqual(other.Items ?? []);

    public static RecordValue OfText(string text) => new(true, Text: text);

    public static RecordValue OfNumber(double number) => new(true, Number: number);

    public static RecordValue OfFlag(bool flag) => new(true, Number: flag ? 1 : 0);

    public static RecordValue OfInstant(DateTime utc) => new(true, Instant: utc);

    public static RecordValue OfDay(DateOnly day) => new(true, Day: day);

    public static RecordValue OfItems(IReadOnlyList<string> items) => new(true, Items: items);
}
