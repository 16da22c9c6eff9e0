using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Loading.Customers;

/// <summary>Describes the accounts as their newest records do.</summary>
sealed class AccountWriter(SqliteConnection connection) : IDisposable
{
    // IS and not =: an attribute may be NULL before and after.
    readonly SqliteStatement _update = new(
        connection,
        """
        UPDATE "DimAccount" SET "AccountDurableKey" = ?2, "Name" = ?3, "Segment" = ?4, "Region" = ?5, "Country" = ?6,
          "Industry" = ?7, "ParentAccountKey" = ?8, "IsDeleted" = ?9, "IsInferred" = ?10
        WHERE "AccountKey" = ?1 AND NOT ("AccountDurableKey" = ?2 AND "Name" = ?3 AND "Segment" IS ?4 AND "Region" IS ?5
          AND "Country" IS ?6 AND "Industry" IS ?7 AND "ParentAccountKey" = ?8 AND "IsDeleted" = ?9 AND "IsInferred" = ?10)
        """
    );

    public void Write(ResolvedCustomers resolved)
    {
        foreach (var (place, account) in resolved.Accounts.Index())
        {
            var history = resolved.AccountHistories.Of(place);
            _update
                .Bind(1, account.Key)
                .Bind(2, history.DurableKey)
                .Bind(3, history.Now(a => a.Name) ?? account.ExternalId)
                .Bind(4, history.Now(a => a.Segment))
                .Bind(5, history.Now(a => a.Region))
                .Bind(6, history.Now(a => a.Country))
                .Bind(7, history.Now(a => a.Industry))
                .Bind(
                    8,
                    history.Now<long?>(a => a.Parent > 0 ? a.Parent : null)
                        ?? SpecialMember.NotApplicable
                )
                .Bind(9, history.IsDeleted ? 1L : 0L)
                .Bind(10, history.IsDescribed ? 0L : 1L)
                .Execute();
        }
    }

    public void Dispose() => _update.Dispose();
}
