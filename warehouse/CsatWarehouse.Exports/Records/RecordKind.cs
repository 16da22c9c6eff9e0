using System.Collections.Frozen;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Persons;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Exports.Records;

/// <summary>What the rows of an export that is no survey are: their fields, and what tells them apart.</summary>
public sealed class RecordKind
{
    /// <summary>The name of the field that holds the source's own id, where a kind has one.</summary>
    public const string Id = "id";

    /// <summary>The name of the instant by which the newer of two versions of a record is known; every kind has it.</summary>
    public const string UpdatedAt = "updatedAt";

    /// <summary>The name of the flag of a record that is gone; every kind has it.</summary>
    public const string Deleted = "deleted";

    static readonly RecordField[] OfEveryKind =
    [
        RecordField.Instant(
            UpdatedAt,
            "When the source last changed the record; of two versions of one record the later wins."
        ),
        RecordField.Flag(
            Deleted,
            "Whether the source has deleted the record; it then counts no longer, whatever else the row says."
        ),
    ];

    readonly FrozenDictionary<string, int> _places;

    internal RecordKind(
        SourceKind kind,
        string grain,
        string[] key,
        RecordField[] fields,
        params RecordRule[] rules
    )
    {
        (Kind, Grain, Key, Rules) = (kind, grain, key, rules);
        Fields = [.. fields, .. OfEveryKind];
        _places = Fields
            .Select((field, place) => KeyValuePair.Create(field.Name, place))
            .ToFrozenDictionary(StringComparer.Ordinal);
        CustomerPlace = Array.FindIndex(fields, f => f.Personal == PersonalData.Customer);
        AddressPlace = Array.FindIndex(fields, f => f.Personal == PersonalData.Address);
    }

    public SourceKind Kind { get; }

    /// <summary>As profiles name it: <c>ticket-comment</c>.</summary>
    public string Name => Choice<SourceKind>.NameOf(Kind);

    /// <summary>What one row is.</summary>
    public string Grain { get; }

    /// <summary>In the order of pages and templates; those of every kind come last.</summary>
    public IReadOnlyList<RecordField> Fields { get; }

    /// <summary>The fields that form the natural key, within the profile's scope; <see cref="Id"/> alone where the source has ids.</summary>
    public IReadOnlyList<string> Key { get; }

    /// <summary>Whether the key is the source's own id.</summary>
    public bool HasOwnId => Key is [Id];

    public IReadOnlyList<RecordRule> Rules { get; }

    /// <summary>The place of the field with the customer whose record it is; -1 where no customer has such records.</summary>
    internal int CustomerPlace { get; }

    /// <summary>The place of the field with that customer's e-mail address; -1 where there is none.</summary>
    internal int AddressPlace { get; }

    /// <summary>The field's place in <see cref="Fields"/>.</summary>
    /// <exception cref="ArgumentException">The kind has no such field.</exception>
    public int IndexOf(string field) =>
        _places.TryGetValue(field, out var place)
            ? place
            : throw new ArgumentException(
                $"a {Name} has no field '{field}'{NearestName.Hint([.. Fields.Select(f => f.Name)], field)}",
                nameof(field)
            );

    /// <exception cref="ArgumentException">The kind has no such field.</exception>
    public RecordField Field(string name) => Fields[IndexOf(name)];

    public override string ToString() => Name;
}
