using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Customers;

/// <summary>Describes the customers of every source as the newest records of their persons do, touching only what differs.</summary>
sealed class CustomerWriter(BulkPath rows) : IDisposable
{
    readonly IRowWrite _update = rows.Update(
        "DimCustomer",
        ["CustomerKey"],
        "CustomerDurableKey",
        "Segment",
        "Region",
        "Industry",
        "Language",
        "AccountKey",
        "IsDeleted",
        "IsInferred"
    );

    public void Write(ResolvedCustomers resolved, CustomerChanges changes)
    {
        var stored = Stored(resolved.Members.Count);
        foreach (var person in resolved.Persons)
        {
            var durable = resolved.Members[person.Places[0]].Key;
            var newest = person.History.Versions[^1];
            var wanted = new Described(
                durable,
                newest.Segment,
                newest.Region,
                newest.Industry,
                newest.Language,
                newest.AccountKey,
                person.History.IsDeleted,
                !person.IsDescribed
            );
            foreach (var place in person.Places)
            {
                var member = resolved.Members[place];
                // One who was never resolved, and is known nowhere else, counted for themselves before, too.
                var before = member.DurableKey == 0 ? member.Key : member.DurableKey;
                if (before != durable)
                    changes.Add(member.Key);
                if (wanted != stored[place])
                    Write(member.Key, wanted);
            }
        }
    }

    /// <summary>By key, as the members of the evidence are.</summary>
    List<Described> Stored(int count)
    {
        var stored = new List<Described>(count);
        using var row = rows.Query(
            """
            SELECT "CustomerDurableKey", "Segment", "Region", "Industry", "Language", "AccountKey", "IsDeleted", "IsInferred"
            FROM "DimCustomer" WHERE "CustomerKey" > 0 ORDER BY "CustomerKey"
            """
        );
        while (row.Step())
            stored.Add(
                new(
                    row.Int64(0),
                    row.Text(1),
                    row.Text(2),
                    row.Text(3),
                    row.Text(4),
                    row.Int64(5),
                    row.Flag(6),
                    row.Flag(7)
                )
            );
        return stored;
    }

    void Write(long key, Described customer) =>
        _update
            .Bind(1, key)
            .Bind(2, customer.DurableKey)
            .Bind(3, customer.Segment)
            .Bind(4, customer.Region)
            .Bind(5, customer.Industry)
            .Bind(6, customer.Language)
            .Bind(7, customer.AccountKey)
            .Bind(8, customer.IsDeleted ? 1L : 0L)
            .Bind(9, customer.IsInferred ? 1L : 0L)
            .Execute();

    public void Dispose() => _update.Dispose();

    readonly record struct Described(
        long DurableKey,
        string? Segment,
        string? Region,
        string? Industry,
        string? Language,
        long AccountKey,
        bool IsDeleted,
        bool IsInferred
    );
}
