using CsatWarehouse.Storage;
using NodaTime;

namespace CsatWarehouse.Loading.Customers;

/// <summary>One record of an account: what it says, and by what it knows it.</summary>
sealed record AccountEvidenceRow(
    Statement<AccountStatement> Statement,
    string? ExternalCode,
    long MergedInto
);

/// <summary>Everything that is known of accounts.</summary>
sealed class AccountEvidence
{
    readonly BulkPath _rows;
    readonly DateTimeZone _zone;

    public AccountEvidence(BulkPath rows, DateTimeZone zone)
    {
        (_rows, _zone) = (rows, zone);
        Members = MemberRows.Read(rows, "DimAccount", "AccountKey", "AccountDurableKey");
        Records = ReadRecords().ToLookup(r => r.Place, r => r.Row);
    }

    /// <summary>By key.</summary>
    public IReadOnlyList<MemberRow> Members { get; }

    /// <summary>By the account's place.</summary>
    public ILookup<int, AccountEvidenceRow> Records { get; }

    IEnumerable<(int Place, AccountEvidenceRow Row)> ReadRecords()
    {
        var places = MemberRows.Places(Members);
        using var records = _rows.Query(
            """
            SELECT r."AccountKey", r."ValidFromDateKey", r."UpdatedAt", l."AsOfAt", l."FileName",
              r."Name", r."Segment", r."Region", r."Country", r."Industry", r."ParentAccountKey", r."IsDeleted",
              r."ExternalCode", r."MergedIntoAccountKey"
            FROM "AccountRecord" r JOIN "Load" l ON l."LoadKey" = r."LoadKey"
            """
        );
        while (records.Step())
            yield return (
                places[records.Int64(0)],
                new(
                    records.StatementOf(
                        _zone,
                        new AccountStatement(
                            records.Text(5),
                            records.Text(6),
                            records.Text(7),
                            records.Text(8),
                            records.Text(9),
                            records.Int64(10),
                            records.Flag(11)
                        )
                    ),
                    records.Text(12),
                    records.Int64(13)
                )
            );
    }
}
