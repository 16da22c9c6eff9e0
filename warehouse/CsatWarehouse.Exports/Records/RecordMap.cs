using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Exports.Records;

/// <summary>Where the fields of records of one kind come from.</summary>
public sealed record RecordMap : RowMap
{
    public required RecordKind Kind { get; init; }

    /// <summary>Within what ids count; an empty constant where they never start again.</summary>
    public required FieldMapping Scope { get; init; }

    /// <summary>
    /// The columns that make the id, one or several. Empty where the kind's key fields make it, or where the source has no
    /// ids and a row is known by its place in the file.
    /// </summary>
    public IReadOnlyList<FieldMapping> Id { get; init; } = [];

    /// <summary>The fields that the profile names, in the kind's order; the others are absent from every row.</summary>
    public required IReadOnlyList<RecordFieldMapping> Fields { get; init; }

    /// <summary>Whether the profile says where a field comes from: a blank one is then known to be blank.</summary>
    public bool Names(string field) => Fields.Any(f => f.Field.Name == field);
}

/// <summary>Where one field of a record comes from.</summary>
public abstract record RecordFieldMapping(RecordField Field);

/// <summary>A field that is read as text first: every type but dates, months and instants.</summary>
public sealed record ValueFieldMapping(RecordField Field, FieldMapping From)
    : RecordFieldMapping(Field);

/// <summary>A list, whose items one character divides; a JSON array is taken as it is.</summary>
public sealed record ListFieldMapping(RecordField Field, FieldMapping From, char Separator)
    : RecordFieldMapping(Field);

/// <summary>A date, a month or an instant.</summary>
public sealed record DateFieldMapping(RecordField Field, DateMapping From)
    : RecordFieldMapping(Field);
