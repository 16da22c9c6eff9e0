using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>
/// Makes intervals of the events that change a status. Events of other fields are known to the ledger and are no facts, as is a
/// status that was cleared.
/// </summary>
sealed class TicketEventFacts : IRowFacts<ExportRecord>
{
    const string StatusField = "status";

    readonly TicketDerivation _tickets;
    readonly IRowWrite _insert;
    readonly IRowRemoval _removal;

    public TicketEventFacts(LoadScope scope, SourceLayout layout)
    {
        SourceSystemKey = LayoutMembers.SourceKey(scope.Context, layout);
        _tickets = new(scope, SourceSystemKey);
        _insert = scope.Rows.Insert(
            "FactTicketStatus",
            "SourceSystemKey",
            "TicketStatusKey",
            "Scope",
            "ExternalId",
            "TicketCode",
            "TicketKey",
            "Status",
            "FromAt",
            "FromDateKey",
            "LineNumber",
            "LoadKey"
        );
        _insert.Bind(1, SourceSystemKey).Bind(6, SpecialMember.Unknown);
        _removal = scope.Rows.Removal(
            "FactTicketStatus",
            "TicketStatusKey",
            ["Scope", "TicketCode", "FromDateKey"],
            Gone
        );
    }

    public long SourceSystemKey { get; }
    public string KeyTable => "FactTicketStatus";
    public IReadOnlySet<long> TouchedMonths => _tickets.Months.All;

    public NaturalKey KeyOf(ExportRecord row, string fileName) => RecordKeys.Of(row, fileName);

    public DateTime? UpdatedAtOf(ExportRecord row) => row.UpdatedAtUtc;

    public bool IsDeleted(ExportRecord row) => row.IsDeleted;

    public void Write(long rowKey, long loadKey, NaturalKey key, ExportRecord row)
    {
        if (row.Text("field") != StatusField || row.Text("value") is not { } status)
            return;
        var at = row.Instant("at")!.Value;
        var ticket = row.Text("ticket")!;
        var dateKey = _tickets.Days.KeyOf(at);
        _insert
            .Bind(2, rowKey)
            .Bind(3, key.Scope)
            .Bind(4, key.ExternalId)
            .Bind(5, ticket)
            .Bind(7, status.ToLowerInvariant())
            .Bind(8, at)
            .Bind(9, dateKey)
            .Bind(10, row.Line)
            .Bind(11, loadKey)
            .Execute();
        _tickets.Months.Add(dateKey);
        _tickets.Touch(new(key.Scope, ticket));
    }

    public void Delete(long rowKey) => _removal.Remove(rowKey);

    public void Complete() => _tickets.Complete();

    void Gone(IRowRead status)
    {
        _tickets.Touch(new(status.Text(0)!, status.Text(1)!));
        _tickets.Months.Add(status.Int64(2));
    }

    public void Dispose()
    {
        _tickets.Dispose();
        _insert.Dispose();
        _removal.Dispose();
    }
}
