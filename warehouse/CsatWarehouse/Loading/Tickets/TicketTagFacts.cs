using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>Writes tags that are records of their own. No figure depends on them, and a ticket that comes later finds its tags.</summary>
sealed class TicketTagFacts : IRowFacts<ExportRecord>
{
    readonly LocalDays _days;
    readonly TicketTags _tags;

    public TicketTagFacts(LoadScope scope, SourceLayout layout)
    {
        SourceSystemKey = LayoutMembers.SourceKey(scope.Context, layout);
        _days = new(scope.Workspace.TimeZone, new(scope.Context, scope.Workspace.FirstMonthOfYear));
        _tags = new(scope, SourceSystemKey);
    }

    public long SourceSystemKey { get; }
    public string KeyTable => "FactTicketTag";
    public IReadOnlySet<long> TouchedMonths { get; } = new HashSet<long>();

    public NaturalKey KeyOf(ExportRecord row, string fileName) => RecordKeys.Of(row, fileName);

    public DateTime? UpdatedAtOf(ExportRecord row) => row.UpdatedAtUtc;

    public bool IsDeleted(ExportRecord row) => row.IsDeleted;

    public void Write(long rowKey, long loadKey, NaturalKey key, ExportRecord row)
    {
        var at = row.Instant("at");
        _tags.Add(rowKey, loadKey, key, row, at, _days.KeyOf(at));
    }

    public void Delete(long rowKey) => _tags.Remove(rowKey);

    public void Complete() => _tags.Link();

    public void Dispose() => _tags.Dispose();
}
