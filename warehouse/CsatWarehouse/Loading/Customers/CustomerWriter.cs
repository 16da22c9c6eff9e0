using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Loading.Customers;

/// <summary>Describes the customers of every source as the newest records of their persons do.</summary>
sealed class CustomerWriter(SqliteConnection connection) : IDisposable
{
    readonly SqliteStatement _update = new(
        connection,
        """
        UPDATE "DimCustomer" SET "CustomerDurableKey" = ?2, "Segment" = ?3, "Region" = ?4, "Industry" = ?5, "Language" = ?6,
          "AccountKey" = ?7, "IsDeleted" = ?8, "IsInferred" = ?9
        WHERE "CustomerKey" = ?1 AND NOT ("CustomerDurableKey" = ?2 AND "Segment" IS ?3 AND "Region" IS ?4
          AND "Industry" IS ?5 AND "Language" IS ?6 AND "AccountKey" = ?7 AND "IsDeleted" = ?8 AND "IsInferred" = ?9)
        """
    );

    public void Write(ResolvedCustomers resolved, CustomerChanges changes)
    {
        foreach (var person in resolved.Persons)
        {
            var durable = resolved.Members[person.Places[0]].Key;
            var newest = person.History.Versions[^1];
            foreach (var place in person.Places)
            {
                var member = resolved.Members[place];
                // One who was never resolved, and is known nowhere else, counted for themselves before, too.
                var before = member.DurableKey == 0 ? member.Key : member.DurableKey;
                if (before != durable)
                    changes.Add(member.Key);
                _update
                    .Bind(1, member.Key)
                    .Bind(2, durable)
                    .Bind(3, newest.Segment)
                    .Bind(4, newest.Region)
                    .Bind(5, newest.Industry)
                    .Bind(6, newest.Language)
                    .Bind(7, newest.AccountKey)
                    .Bind(8, person.History.IsDeleted ? 1L : 0L)
                    .Bind(9, person.IsDescribed ? 0L : 1L)
                    .Execute();
            }
        }
    }

    public void Dispose() => _update.Dispose();
}
