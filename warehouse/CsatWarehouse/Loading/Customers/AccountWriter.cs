using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Customers;

/// <summary>Describes the accounts as their newest records do, touching only what differs.</summary>
sealed class AccountWriter(BulkPath rows) : IDisposable
{
    readonly IRowWrite _update = rows.Update(
        "DimAccount",
        ["AccountKey"],
        "AccountDurableKey",
        "Name",
        "Segment",
        "Region",
        "Country",
        "Industry",
        "ParentAccountKey",
        "IsDeleted",
        "IsInferred"
    );

    public void Write(ResolvedCustomers resolved)
    {
        var accounts = resolved.Accounts;
        var stored = Stored(accounts.Count);
        for (var place = 0; place < accounts.Count; place++)
        {
            var wanted = Described.Of(
                accounts[place].ExternalId,
                resolved.AccountHistories.Of(place)
            );
            if (wanted != stored[place])
                Write(accounts[place].Key, wanted);
        }
    }

    /// <summary>By key, as the accounts of the evidence are.</summary>
    List<Described> Stored(int count)
    {
        var stored = new List<Described>(count);
        using var row = rows.Query(
            """
            SELECT "AccountDurableKey", "Name", "Segment", "Region", "Country", "Industry", "ParentAccountKey", "IsDeleted", "IsInferred"
            FROM "DimAccount" WHERE "AccountKey" > 0 ORDER BY "AccountKey"
            """
        );
        while (row.Step())
            stored.Add(
                new(
                    row.Int64(0),
                    row.Text(1)!,
                    row.Text(2),
                    row.Text(3),
                    row.Text(4),
                    row.Text(5),
                    row.Int64(6),
                    row.Flag(7),
                    row.Flag(8)
                )
            );
        return stored;
    }

    void Write(long key, Described account) =>
        _update
            .Bind(1, key)
            .Bind(2, account.DurableKey)
            .Bind(3, account.Name)
            .Bind(4, account.Segment)
            .Bind(5, account.Region)
            .Bind(6, account.Country)
            .Bind(7, account.Industry)
            .Bind(8, account.ParentKey)
            .Bind(9, account.IsDeleted ? 1L : 0L)
            .Bind(10, account.IsInferred ? 1L : 0L)
            .Execute();

    public void Dispose() => _update.Dispose();

    readonly record struct Described(
        long DurableKey,
        string Name,
        string? Segment,
        string? Region,
        string? Country,
        string? Industry,
        long ParentKey,
        bool IsDeleted,
        bool IsInferred
    )
    {
        public static Described Of(string id, AccountHistory history) =>
            new(
                history.DurableKey,
                history.Now(a => a.Name) ?? id,
                history.Now(a => a.Segment),
                history.Now(a => a.Region),
                history.Now(a => a.Country),
                history.Now(a => a.Industry),
                history.Now<long?>(a => a.Parent > 0 ? a.Parent : null)
                    ?? SpecialMember.NotApplicable,
                history.IsDeleted,
                !history.IsDescribed
            );
    }
}
