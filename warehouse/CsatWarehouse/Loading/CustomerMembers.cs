using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading;

/// <summary>The customers of one source; one that is new gets an inferred member with a key of its own.</summary>
sealed class CustomerMembers : IDisposable
{
    const int KeysAtOnce = 1000;

    readonly Dictionary<string, long> _known;
    readonly KeyRange _keys;
    readonly SqliteStatement _insert;

    public CustomerMembers(WarehouseContext context, long sourceSystemKey)
    {
        _keys = new(context, "DimCustomer", KeysAtOnce);
        _known = context
            .Customers.Where(c => c.SourceSystemKey == sourceSystemKey)
            .ToDictionary(c => c.ExternalId, c => c.CustomerKey, StringComparer.Ordinal);
        _insert = SqliteStatement.Insert(
            (SqliteConnection)context.Database.GetDbConnection(),
            "DimCustomer",
            "SourceSystemKey",
            "IsInferred",
            "CustomerKey",
            "ExternalId"
        );
        _insert.Bind(1, sourceSystemKey).Bind(2, 1);
    }

    /// <summary>-1 where neither says who it is. An id goes before an address, which is kept as its hash.</summary>
    public long KeyOf(string? id, string? mail)
    {
        id ??= mail is { Length: > 0 } ? HashOf(mail) : null;
        if (id is null)
            return SpecialMember.NotApplicable;
        ref var key = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, id, out var isKnown);
        if (!isKnown)
        {
            key = _keys.Next();
            _insert.Bind(3, key).Bind(4, id).Execute();
        }
        return key;
    }

    static string HashOf(string mail) =>
        "mail:"
        + Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(mail.Trim().ToLowerInvariant()))
        );

    public void Dispose() => _insert.Dispose();
}
