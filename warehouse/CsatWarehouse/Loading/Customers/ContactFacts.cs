using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Customers;

/// <summary>Keeps what files say of customers. What follows from it is found out when all files are in: see <see cref="CustomerResolution"/>.</summary>
sealed class ContactFacts : IRowFacts<ExportRecord>
{
    readonly CustomerMembers _customers;
    readonly AccountMembers _accounts;
    readonly IRowWrite _record;
    readonly IRowWrite _pii;
    readonly IRowWrite[] _delete;

    public ContactFacts(LoadScope scope, SourceLayout layout)
    {
        SourceSystemKey = LayoutMembers.SourceKey(scope.Context, layout);
        _customers = CustomerMembers.Of(scope, SourceSystemKey);
        _accounts = new(scope, SourceSystemKey);
        _record = scope.Rows.Insert(
            "CustomerRecord",
            "CustomerRecordKey",
            "CustomerKey",
            "ValidFromDateKey",
            "UpdatedAt",
            "ExternalCode",
            "EmailHash",
            "PhoneHash",
            "Segment",
            "Region",
            "Language",
            "AccountKey",
            "MergedIntoCustomerKey",
            "IsDeleted",
            "LoadKey"
        );
        _pii = scope.Rows.Insert(
            "CustomerPii",
            "CustomerRecordKey",
            "CustomerKey",
            "Name",
            "Email",
            "Phone"
        );
        _delete =
        [
            scope.Rows.Delete("CustomerRecord", "CustomerRecordKey"),
            scope.Rows.Delete("CustomerPii", "CustomerRecordKey"),
        ];
    }

    public long SourceSystemKey { get; }

    public string KeyTable => "CustomerRecord";

    /// <summary>None: the resolution marks the months that it changes.</summary>
    public IReadOnlySet<long> TouchedMonths { get; } = new HashSet<long>();

    public NaturalKey KeyOf(ExportRecord row, string fileName) => EvidenceKey.Of(row, fileName);

    public DateTime? UpdatedAtOf(ExportRecord row) => row.UpdatedAtUtc;

    /// <summary>A deleted customer was one before: the record says so, and is kept.</summary>
    public bool IsDeleted(ExportRecord row) => false;

    public void Write(long rowKey, long loadKey, NaturalKey key, ExportRecord row)
    {
        var (name, email, phone) = (row.Text("name"), row.Text("email"), row.Text("phone"));
        var customer = _customers.KeyOf(row.Key.Id, null);
        _record
            .Bind(1, rowKey)
            .Bind(2, customer)
            .Bind(3, EvidenceKey.FirstDayOf(row))
            .Bind(4, row.UpdatedAtUtc)
            .Bind(5, row.Text("externalId"))
            .Bind(6, IdentityHash.OfEmail(email))
            .Bind(7, IdentityHash.OfPhone(phone))
            .Bind(8, row.Text("segment"))
            .Bind(9, row.Text("region"))
            .Bind(10, row.Text("language"))
            .Bind(11, _accounts.KeyOf(row.Text("account")))
            .Bind(12, MergedInto(row))
            .Bind(13, row.IsDeleted ? 1L : 0L)
            .Bind(14, loadKey)
            .Execute();
        if (!row.IsDeleted && (name ?? email ?? phone) is not null)
            _pii.Bind(1, rowKey)
                .Bind(2, customer)
                .Bind(3, name)
                .Bind(4, email)
                .Bind(5, phone)
                .Execute();
    }

    public void Delete(long rowKey)
    {
        foreach (var statement in _delete)
            statement.Bind(1, rowKey).Execute();
    }

    public void Complete() { }

    long MergedInto(ExportRecord row) =>
        row.Text("mergedInto") is { Length: > 0 } id
            ? _customers.KeyOf(id, null)
            : SpecialMember.NotApplicable;

    public void Dispose()
    {
        foreach (var part in (IDisposable[])[_customers, _accounts, _record, _pii, .. _delete])
            part.Dispose();
    }
}
