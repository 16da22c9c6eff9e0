using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Customers;

/// <summary>The accounts of one source; one that is new gets an inferred member with a key of its own.</summary>
sealed class AccountMembers : IDisposable
{
    const int KeysAtOnce = 100;

    readonly Dictionary<string, long> _known;
    readonly KeyRange _keys;
    readonly IRowWrite _insert;

    public AccountMembers(LoadScope scope, long sourceSystemKey)
    {
        var context = scope.Context;
        _keys = new(context, "DimAccount", KeysAtOnce);
        _known = context
            .Accounts.Where(a => a.SourceSystemKey == sourceSystemKey && a.AccountKey > 0)
            .ToDictionary(a => a.ExternalId, a => a.AccountKey, StringComparer.Ordinal);
        _insert = scope.Members.Insert(
            "DimAccount",
            "SourceSystemKey",
            "AccountDurableKey",
            "ParentAccountKey",
            "IsDeleted",
            "IsInferred",
            "AccountKey",
            "ExternalId",
            "Name"
        );
        _insert
            .Bind(1, sourceSystemKey)
            .Bind(2, SpecialMember.Unknown)
            .Bind(3, SpecialMember.NotApplicable)
            .Bind(4, 0L)
            .Bind(5, 1L);
    }

    /// <summary>-1 where the id is blank.</summary>
    public long KeyOf(string? id)
    {
        if (id is not { Length: > 0 })
            return SpecialMember.NotApplicable;
        if (!_known.TryGetValue(id, out var key))
        {
            _known.Add(id, key = _keys.Next());
            _insert.Bind(6, key).Bind(7, id).Bind(8, id).Execute();
        }
        return key;
    }

    public void Dispose() => _insert.Dispose();
}
