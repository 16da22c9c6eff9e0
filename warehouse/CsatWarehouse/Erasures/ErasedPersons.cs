using System.Runtime.InteropServices;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Persons;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Loading;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Erasures;

/// <summary>Whom of a source's customers somebody erased. Rows of later files that speak of them are loaded without them, and rejects without their text.</summary>
sealed class ErasedPersons : IErasedIdentities
{
    public const string Erased = "(erased)";

    readonly Dictionary<(string Kind, string Hash), long> _known;
    readonly List<string> _salts;
    readonly Dictionary<string, (long Erasure, string Hash)?> _ids = new(StringComparer.Ordinal);
    readonly Dictionary<string, (long Erasure, string Hash)?> _addresses = new(
        StringComparer.Ordinal
    );

    /// <param name="identities">Of persons who could be in one source.</param>
    public ErasedPersons(IEnumerable<ErasureIdentity> identities, IEnumerable<string> salts)
    {
        _known = identities
            .GroupBy(i => (i.Kind, i.ValueHash))
            .ToDictionary(g => g.Key, g => g.Min(i => i.ErasureKey));
        _salts = [.. salts];
    }

    /// <summary>Null where nobody was erased who could be in the source.</summary>
    public static ErasedPersons? Of(WarehouseContext context, long sourceSystemKey)
    {
        var identities = context
            .ErasureIdentities.Where(i =>
                i.SourceSystemKey == sourceSystemKey || i.SourceSystemKey == SpecialMember.Unknown
            )
            .ToList();
        return identities.Count == 0
            ? null
            : new(identities, context.Erasures.Select(e => e.Salt).Distinct());
    }

    /// <summary>The kind with every row that it gives made anonymous where it has to be.</summary>
    public static ExportKind<TRow> Without<TRow>(ErasedPersons? erased, ExportKind<TRow> kind) =>
        erased is null ? kind : new ErasingKind<TRow>(kind, erased);

    /// <summary>Takes a person out of the row who was erased; false where it names none.</summary>
    public bool Redact(IPersonalRow row)
    {
        row.ReplaceCustomer(id => ReplacementOf(id, null));
        if (ReplacementOf(row.CustomerId, row.CustomerEmail) is not { } replacement)
            return false;
        row.Anonymise(replacement);
        return true;
    }

    /// <inheritdoc/>
    public string? ReplacementOf(string? customerId, string? email)
    {
        if (customerId is not null && Find(_ids, CustomerIdentity.Id, customerId) is { } byId)
            return IdOf(byId);
        if (email is null || Find(_addresses, CustomerIdentity.Email, email) is not { } byAddress)
            return null;
        // Known by the address alone, with an id that is new: the id tells two such customers apart.
        return customerId is null
            ? IdOf(byAddress)
            : ErasedCustomer.IdOf(byAddress.Erasure, HashOf(CustomerIdentity.Id, customerId));
    }

    /// <inheritdoc/>
    public bool AreInCell(string cell) =>
        Find(_addresses, CustomerIdentity.Email, cell.Trim()) is not null
        || Find(CustomerIdentity.Phone, cell.Trim()) is not null;

    /// <inheritdoc/>
    public bool AreInRow(string rawRow) =>
        RawCells
            .Of(rawRow)
            .Any(cell =>
                Find(_ids, CustomerIdentity.Id, cell) is not null
                || AreInCell(cell)
                || Find(ErasureIdentity.Name, cell) is not null
            );

    /// <summary>The reject without its text where a cell of the row names somebody who was erased.</summary>
    public RejectedRow Redact(RejectedRow reject) =>
        AreInRow(reject.RawRow) ? reject with { RawRow = Erased, Reason = Erased } : reject;

    static string IdOf((long Erasure, string Hash) person) =>
        ErasedCustomer.IdOf(person.Erasure, person.Hash);

    /// <summary>Remembers: the same id stands in many rows.</summary>
    (long Erasure, string Hash)? Find(
        Dictionary<string, (long, string)?> remembered,
        string kind,
        string value
    )
    {
        ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(
            remembered,
            value,
            out var isRemembered
        );
        if (!isRemembered)
            found = Find(kind, value);
        return found;
    }

    (long Erasure, string Hash)? Find(string kind, string value)
    {
        if (PersonHash.IdentityOf(kind, value) is not { } identity)
            return null;
        foreach (var salt in _salts)
        {
            var hash = PersonHash.Of(salt, identity);
            if (_known.TryGetValue((kind, hash), out var erasure))
                return (erasure, hash);
        }
        return null;
    }

    string HashOf(string kind, string value) =>
        PersonHash.Of(_salts[0], PersonHash.IdentityOf(kind, value) ?? "");
}
