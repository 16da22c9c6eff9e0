using System.Globalization;
using CsatWarehouse.Exports.Persons;

namespace CsatWarehouse.Exports.Records;

/// <summary>
/// One record, typed. Null is a blank cell or a field that the profile does not name. A reader fills the same instance again
/// for each row: copy what must outlive it.
/// </summary>
public sealed class ExportRecord : IPersonalRow
{
    readonly RecordValue[] _values;

    internal ExportRecord(RecordKind kind)
    {
        Kind = kind;
        _values = new RecordValue[kind.Fields.Count];
    }

    public RecordKind Kind { get; }
    public RecordKey Key { get; internal set; }

    /// <summary>The line of the file on which the row begins, from 1.</summary>
    public long Line { get; internal set; }

    /// <summary>The row's number among the data rows, from 1, whatever their outcome.</summary>
    public long Ordinal { get; internal set; }

    public DateTime? UpdatedAtUtc => Instant(RecordKind.UpdatedAt);

    /// <summary>Whether the source says that the record is gone.</summary>
    public bool IsDeleted => Flag(RecordKind.Deleted) ?? false;

    /// <inheritdoc/>
    /// <remarks>An author who is an agent or a bot is no customer.</remarks>
    public string? CustomerId =>
        Kind.CustomerPlace < 0 || IsByStaff ? null : _values[Kind.CustomerPlace].Text;

    /// <inheritdoc/>
    public string? CustomerEmail => Kind.AddressPlace < 0 ? null : _values[Kind.AddressPlace].Text;

    bool IsByStaff =>
        Kind.Kind == Profiles.SourceKind.TicketComment && Text("authorKind") is "agent" or "bot";

    /// <summary>By place in the kind's fields, for loops over many rows; see <see cref="RecordKind.IndexOf"/>.</summary>
    internal ref RecordValue this[int place] => ref _values[place];

    internal void Clear() => Array.Clear(_values);

    /// <summary>A record that stays as it is when the reader goes on.</summary>
    public ExportRecord Copy()
    {
        var copy = new ExportRecord(Kind)
        {
            Key = Key,
            Line = Line,
            Ordinal = Ordinal,
        };
        _values.CopyTo(copy._values.AsSpan());
        return copy;
    }

    /// <exception cref="ArgumentException">The kind has no such field, or it is no text.</exception>
    public string? Text(string field) => Value(field, FieldType.Text).Text;

    /// <summary>In UTC.</summary>
    /// <exception cref="ArgumentException">The kind has no such field, or it is no instant.</exception>
    public DateTime? Instant(string field) =>
        Value(field, FieldType.Instant) is { IsPresent: true } value ? value.Instant : null;

    /// <summary>A day; of a month its first.</summary>
    /// <exception cref="ArgumentException">The kind has no such field, or it is neither a date nor a month.</exception>
    public DateOnly? Date(string field) =>
        Value(field, FieldType.Date, FieldType.Month) is { IsPresent: true } value
            ? value.Day
            : null;

    /// <summary>A time of day in minutes since midnight, 0 to 1440.</summary>
    /// <exception cref="ArgumentException">The kind has no such field, or it is no time.</exception>
    public int? Minutes(string field) =>
        Value(field, FieldType.Time) is { IsPresent: true } value ? (int)value.Number : null;

    /// <exception cref="ArgumentException">The kind has no such field, or it is no number.</exception>
    public double? Number(string field) =>
        Value(field, FieldType.Number) is { IsPresent: true } value ? value.Number : null;

    /// <exception cref="ArgumentException">The kind has no such field, or it is no flag.</exception>
    public bool? Flag(string field) =>
        Value(field, FieldType.Flag) is { IsPresent: true } value ? value.Number != 0 : null;

    /// <summary>Empty for a blank cell, too.</summary>
    /// <exception cref="ArgumentException">The kind has no such field, or it is no list.</exception>
    public IReadOnlyList<string> List(string field) => Value(field, FieldType.List).Items ?? [];

    /// <summary>
    /// Any field in words that do not depend on the machine: ISO 8601 for dates and instants, <c>2026-03</c>, <c>09:30</c>,
    /// true, a list's items joined by <c>; </c>. Null where there is no value.
    /// </summary>
    /// <exception cref="ArgumentException">The kind has no such field.</exception>
    public string? Describe(string field) => Describe(Kind.IndexOf(field));

    internal string? Describe(int place)
    {
        ref readonly var value = ref _values[place];
        if (!value.IsPresent)
            return null;
        return Kind.Fields[place].Type switch
        {
            FieldType.Text => value.Text,
            FieldType.Instant => value.Instant.ToString(
                "yyyy-MM-ddTHH:mm:ss.FFFFFFFZ",
                CultureInfo.InvariantCulture
            ),
            FieldType.Date => value.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            FieldType.Month => value.Day.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            FieldType.Time => string.Create(
                CultureInfo.InvariantCulture,
                $"{(int)value.Number / 60:00}:{(int)value.Number % 60:00}"
            ),
            FieldType.Number => value.Number.ToString(CultureInfo.InvariantCulture),
            FieldType.Flag => value.Number != 0 ? "true" : "false",
            _ => string.Join("; ", value.Items!),
        };
    }

    /// <inheritdoc/>
    public void Anonymise(string customer)
    {
        var key = KeyOfFields();
        for (var place = 0; place < _values.Length; place++)
            if (Kind.Fields[place].Personal is PersonalData.Address or PersonalData.Content)
                _values[place] = default;
        _values[Kind.CustomerPlace] = RecordValue.OfText(customer);
        // Where the customer is the record, or a part of what tells it from others, the key has the id, too.
        if (Kind.HasOwnId && Kind.IndexOf(RecordKind.Id) == Kind.CustomerPlace)
            Key = Key with { Id = customer };
        else if (!Kind.HasOwnId && Key.Id == key)
            Key = Key with { Id = KeyOfFields() };
    }

    /// <inheritdoc/>
    public void ReplaceCustomer(Func<string, string?> replacement)
    {
        for (var place = 0; place < _values.Length; place++)
            if (
                place != Kind.CustomerPlace
                && Kind.Fields[place].Personal == PersonalData.Customer
                && _values[place].Text is { } id
                && replacement(id) is { } other
            )
                _values[place] = RecordValue.OfText(other);
    }

    string KeyOfFields() => RecordKey.Joined([.. Kind.Key.Select(Describe)]);

    /// <summary>Whether another reading of the same row gives the same record.</summary>
    internal bool SaysTheSameAs(ExportRecord other)
    {
        if (Kind != other.Kind || (Line, Ordinal, Key) != (other.Line, other.Ordinal, other.Key))
            return false;
        for (var place = 0; place < _values.Length; place++)
            if (!_values[place].SaysTheSameAs(other._values[place]))
                return false;
        return true;
    }

    ref readonly RecordValue Value(string field, FieldType type, FieldType? orType = null)
    {
        var place = Kind.IndexOf(field);
        var own = Kind.Fields[place].Type;
        if (own != type && own != orType)
            throw new ArgumentException(
                $"field '{field}' of a {Kind} is of type {own}, not {type}",
                nameof(field)
            );
        return ref _values[place];
    }
}
