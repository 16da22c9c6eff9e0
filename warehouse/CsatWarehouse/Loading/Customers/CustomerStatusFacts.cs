using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Customers;

/// <summary>Writes and takes away the months of customers.</summary>
sealed class CustomerStatusFacts : IRowFacts<ExportRecord>
{
    const string Churned = "churned";

    readonly CustomerMembers _customers;
    readonly DateMembers _dates;
    readonly HashSet<long> _touchedMonths = [];
    readonly IRowWrite _insert;
    readonly IRowRemoval _removal;

    public CustomerStatusFacts(LoadScope scope, SourceLayout layout)
    {
        SourceSystemKey = LayoutMembers.SourceKey(scope.Context, layout);
        _customers = CustomerMembers.Of(scope, SourceSystemKey);
        _dates = new(scope.Context, scope.Workspace.FirstMonthOfYear);
        _insert = scope.Rows.Insert(
            "FactCustomerMonth",
            "CustomerMonthKey",
            "SourceSystemKey",
            "Scope",
            "CustomerKey",
            "MonthDateKey",
            "IsActive",
            "IsChurned",
            "Revenue",
            "Currency",
            "ChurnedDateKey",
            "Destination",
            "Reason",
            "LineNumber",
            "LoadKey"
        );
        _removal = scope.Rows.Removal(
            "FactCustomerMonth",
            "CustomerMonthKey",
            ["MonthDateKey"],
            row => _touchedMonths.Add(row.Int64(0))
        );
    }

    public long SourceSystemKey { get; }

    public string KeyTable => "FactCustomerMonth";

    public IReadOnlySet<long> TouchedMonths => _touchedMonths;

    public NaturalKey KeyOf(ExportRecord row, string fileName) => new(row.Key.Scope, row.Key.Id!);

    public DateTime? UpdatedAtOf(ExportRecord row) => row.UpdatedAtUtc;

    public bool IsDeleted(ExportRecord row) => row.IsDeleted;

    public void Write(long rowKey, long loadKey, NaturalKey key, ExportRecord row)
    {
        var month = _dates.KeyOf(row.Date("month")!.Value);
        var isChurned = row.Text("status") == Churned;
        _insert
            .Bind(1, rowKey)
            .Bind(2, SourceSystemKey)
            .Bind(3, key.Scope)
            .Bind(4, _customers.KeyOf(row.Text("customer"), null))
            .Bind(5, month)
            .Bind(6, isChurned ? 0L : 1L)
            .Bind(7, isChurned ? 1L : 0L)
            .Bind(8, row.Number("revenue"))
            .Bind(9, row.Text("currency"))
            .Bind(10, ChurnedDateKey(row, isChurned))
            .Bind(11, row.Text("destination"))
            .Bind(12, row.Text("reason"))
            .Bind(13, row.Line)
            .Bind(14, loadKey)
            .Execute();
        _touchedMonths.Add(month);
    }

    public void Delete(long rowKey) => _removal.Remove(rowKey);

    public void Complete() { }

    long ChurnedDateKey(ExportRecord row, bool isChurned) =>
        !isChurned ? SpecialMember.NotApplicable
        : row.Date("churnedOn") is { } day ? _dates.KeyOf(day)
        : SpecialMember.Unknown;

    public void Dispose()
    {
        foreach (var part in (IDisposable[])[_customers, _insert, _removal])
            part.Dispose();
    }
}
