using CsatWarehouse.Exports.Persons;

namespace CsatWarehouse.Exports.Records;

/// <summary>One thing that is known of a record.</summary>
/// <param name="Name">As profiles name it: camelCase.</param>
/// <param name="Meaning">One sentence, with the unit.</param>
public sealed record RecordField(string Name, FieldType Type, string Meaning)
{
    /// <summary>Whether a profile must say where it comes from; a row in which it is blank is rejected.</summary>
    public bool IsRequired { get; init; }

    /// <summary>The only texts that are taken; empty where any is.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>What a blank cell counts as, as a file would write it; null where it counts as no value.</summary>
    public string? Default { get; init; }

    /// <summary>What it has of a person.</summary>
    public PersonalData Personal { get; init; }

    /// <summary>
    /// The instant whose day in the reporting time zone this date is where a profile names the instant instead; null for
    /// every other field.
    /// </summary>
    public string? DayOf { get; init; }

    internal RecordField Required => this with { IsRequired = true };

    internal RecordField OfCustomer => this with { Personal = PersonalData.Customer };
    internal RecordField OfAddress => this with { Personal = PersonalData.Address };
    internal RecordField OfPerson => this with { Personal = PersonalData.Content };

    internal static RecordField Text(string name, string meaning) =>
        new(name, FieldType.Text, meaning);

    internal static RecordField OneOf(string name, string[] choices, string meaning) =>
        new(name, FieldType.Text, meaning) { Choices = choices };

    internal static RecordField Instant(string name, string meaning) =>
        new(name, FieldType.Instant, meaning);

    internal static RecordField Date(string name, string meaning) =>
        new(name, FieldType.Date, meaning);

    internal static RecordField Month(string name, string meaning) =>
        new(name, FieldType.Month, meaning);

    internal static RecordField Time(string name, string meaning) =>
        new(name, FieldType.Time, meaning);

    internal static RecordField Number(string name, string meaning) =>
        new(name, FieldType.Number, meaning);

    internal static RecordField Flag(string name, string meaning) =>
        new(name, FieldType.Flag, meaning);

    internal static RecordField List(string name, string meaning) =>
        new(name, FieldType.List, meaning);
}
