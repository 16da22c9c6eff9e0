using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;
using NodaTime;

namespace CsatWarehouse.Loading.Customers;

/// <summary>One record of a customer: what it says, and by what it knows them.</summary>
sealed record CustomerEvidenceRow(
    Statement<CustomerStatement> Statement,
    string? ExternalCode,
    string? EmailHash,
    string? PhoneHash,
    long MergedInto
);

/// <summary>Everything that is known of customers: who is named where, and what records say of them.</summary>
sealed class CustomerEvidence
{
    readonly BulkPath _rows;
    readonly DateTimeZone _zone;

    public CustomerEvidence(BulkPath rows, DateTimeZone zone, AccountEvidence accounts)
    {
        (_rows, _zone) = (rows, zone);
        Members = MemberRows.Read(rows, "DimCustomer", "CustomerKey", "CustomerDurableKey");
        Records = ReadRecords(MemberRows.Places(accounts.Members))
            .ToLookup(r => r.Place, r => r.Row);
    }

    /// <summary>By key.</summary>
    public IReadOnlyList<MemberRow> Members { get; }

    /// <summary>By the customer's place.</summary>
    public ILookup<int, CustomerEvidenceRow> Records { get; }

    IEnumerable<(int Place, CustomerEvidenceRow Row)> ReadRecords(Dictionary<long, int> accounts)
    {
        var places = MemberRows.Places(Members);
        using var records = _rows.Query(
            """
            SELECT r."CustomerKey", r."ValidFromDateKey", r."UpdatedAt", l."AsOfAt", l."FileName",
              r."Segment", r."Region", r."Language", r."AccountKey", r."IsDeleted",
              r."ExternalCode", r."EmailHash", r."PhoneHash", r."MergedIntoCustomerKey"
            FROM "CustomerRecord" r JOIN "Load" l ON l."LoadKey" = r."LoadKey"
            """
        );
        while (records.Step())
            yield return (
                places[records.Int64(0)],
                new(
                    records.StatementOf(
                        _zone,
                        new CustomerStatement(
                            records.Text(5),
                            records.Text(6),
                            records.Text(7),
                            accounts.TryGetValue(records.Int64(8), out var account)
                                ? account
                                : null,
                            records.Flag(9)
                        )
                    ),
                    records.Text(10),
                    records.Text(11),
                    records.Text(12),
                    records.Int64(13)
                )
            );
    }
}

static class RecordColumns
{
    /// <summary>A statement from the columns 1 to 4: its first day, its last change, and the as-of and name of its file.</summary>
    public static Statement<T> StatementOf<T>(this IRowRead record, DateTimeZone zone, T said)
    {
        var asOf = record.Instant(3)!.Value;
        var known = record.Instant(2) ?? asOf;
        var day = record.IsNull(1)
            ? Calendar.DateKey(Instant.FromDateTimeUtc(known).InZone(zone).Date.ToDateOnly())
            : record.Int64(1);
        return new(day, known, asOf, record.Text(4)!, said);
    }
}
