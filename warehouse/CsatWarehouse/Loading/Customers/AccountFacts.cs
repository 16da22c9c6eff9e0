using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Customers;

/// <summary>Keeps what files say of accounts. What follows from it is found out when all files are in: see <see cref="CustomerResolution"/>.</summary>
sealed class AccountFacts : IRowFacts<ExportRecord>
{
    readonly AccountMembers _accounts;
    readonly IRowWrite _record;
    readonly IRowWrite _delete;

    public AccountFacts(LoadScope scope, SourceLayout layout)
    {
        SourceSystemKey = LayoutMembers.SourceKey(scope.Context, layout);
        _accounts = new(scope, SourceSystemKey);
        _record = scope.Rows.Insert(
            "AccountRecord",
            "AccountRecordKey",
            "AccountKey",
            "ValidFromDateKey",
            "UpdatedAt",
            "Name",
            "ExternalCode",
            "Segment",
            "Region",
            "Country",
            "Industry",
            "ParentAccountKey",
            "MergedIntoAccountKey",
            "IsDeleted",
            "LoadKey"
        );
        _delete = scope.Rows.Delete("AccountRecord", "AccountRecordKey");
    }

    public long SourceSystemKey { get; }

    public string KeyTable => "AccountRecord";

    /// <summary>None: the resolution marks the months that it changes.</summary>
    public IReadOnlySet<long> TouchedMonths { get; } = new HashSet<long>();

    public NaturalKey KeyOf(ExportRecord row, string fileName) => EvidenceKey.Of(row, fileName);

    public DateTime? UpdatedAtOf(ExportRecord row) => row.UpdatedAtUtc;

    /// <summary>A deleted account was one before: the record says so, and is kept.</summary>
    public bool IsDeleted(ExportRecord row) => false;

    public void Write(long rowKey, long loadKey, NaturalKey key, ExportRecord row) =>
        _record
            .Bind(1, rowKey)
            .Bind(2, _accounts.KeyOf(row.Key.Id))
            .Bind(3, EvidenceKey.FirstDayOf(row))
            .Bind(4, row.UpdatedAtUtc)
            .Bind(5, row.Text("name"))
            .Bind(6, row.Text("externalId"))
            .Bind(7, row.Text("segment"))
            .Bind(8, row.Text("region"))
            .Bind(9, row.Text("country"))
            .Bind(10, row.Text("industry"))
            .Bind(11, _accounts.KeyOf(row.Text("parent")))
            .Bind(12, _accounts.KeyOf(row.Text("mergedInto")))
            .Bind(13, row.IsDeleted ? 1L : 0L)
            .Bind(14, loadKey)
            .Execute();

    public void Delete(long rowKey) => _delete.Bind(1, rowKey).Execute();

    public void Complete() { }

    public void Dispose()
    {
        foreach (var part in (IDisposable[])[_accounts, _record, _delete])
            part.Dispose();
    }
}
