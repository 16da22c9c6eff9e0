using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Marks;

/// <summary>
/// Records that figures are held against or worked out with. They have no facts of their own in a month; what they change are the
/// figures of the months from their first day on, which are marked by <see cref="OutdatedFigures"/>.
/// </summary>
abstract class MarkFacts : IRowFacts<ExportRecord>
{
    const int OwnColumns = 6;

    /// <summary>What tells which figures a target, baseline or benchmark changes: those of its KPI from its first day on.</summary>
    protected static readonly string[] KpiAndFirstDay = ["KpiCode", "FromDateKey"];

    readonly OutdatedFigures _outdated;
    readonly IRowWrite _insert;
    readonly IRowRemoval _removal;

    /// <param name="changing">The columns that tell which figures a stored row changes; none where it changes none.</param>
    protected MarkFacts(
        LoadScope scope,
        SourceLayout layout,
        string table,
        string key,
        string[] changing,
        params string[] columns
    )
    {
        Scope = scope;
        Members = new(scope);
        SourceSystemKey = LayoutMembers.SourceKey(scope.Context, layout);
        KeyTable = table;
        _outdated = new(scope.Context);
        string[] own = [key, "SourceSystemKey", "Scope", "ExternalId", "LineNumber", "LoadKey"];
        _insert = scope.Rows.Insert(table, [.. own, .. columns]);
        _removal = scope.Rows.Removal(table, key, ["LoadKey", .. changing], Gone);
    }

    public long SourceSystemKey { get; }
    public string KeyTable { get; }
    public IReadOnlySet<long> TouchedMonths { get; } = new HashSet<long>();

    protected LoadScope Scope { get; }
    protected MarkMembers Members { get; }

    public virtual NaturalKey KeyOf(ExportRecord row, string fileName) =>
        RecordKeys.Of(row, fileName);

    public DateTime? UpdatedAtOf(ExportRecord row) => row.UpdatedAtUtc;

    public virtual bool IsDeleted(ExportRecord row) => row.IsDeleted;

    public void Write(long rowKey, long loadKey, NaturalKey key, ExportRecord row)
    {
        _insert
            .Bind(1, rowKey)
            .Bind(2, SourceSystemKey)
            .Bind(3, key.Scope)
            .Bind(4, key.ExternalId)
            .Bind(5, row.Line)
            .Bind(6, loadKey);
        Bind(_insert, OwnColumns + 1, row);
        _insert.Execute();
        if (Changes(row) is { } change)
            _outdated.Add(change.Kpi, change.FromDateKey, loadKey);
    }

    public void Delete(long rowKey) => _removal.Remove(rowKey);

    public void Complete() => _outdated.Mark();

    public void Dispose()
    {
        _insert.Dispose();
        _removal.Dispose();
    }

    /// <summary>Binds the columns that were given, from <paramref name="first"/> on.</summary>
    protected abstract void Bind(IRowWrite insert, int first, ExportRecord row);

    /// <summary>The code of the KPI, and the first day whose figures the row changes; null where it changes none.</summary>
    protected virtual (string Kpi, long FromDateKey)? Changes(ExportRecord row) =>
        (row.Text("kpi")!, Members.DateKey(row.Date("from")));

    /// <summary>As <see cref="Changes(ExportRecord)"/>, of a stored row.</summary>
    /// <param name="first">The first of the columns that tell so.</param>
    protected virtual (string Kpi, long FromDateKey)? Changes(IRowRead row, int first) =>
        (row.Text(first)!, row.Int64(first + 1));

    /// <summary>A key under which every file's word on a record stays beside that of others.</summary>
    protected static NaturalKey VersionKeyOf(ExportRecord row, string fileName) =>
        new(
            RecordKey.Joined(row.Key.Scope, fileName),
            RecordKey.Joined(
                RecordKeys.Of(row, fileName).ExternalId,
                row.Describe(RecordKind.UpdatedAt)
            )
        );

    void Gone(IRowRead row)
    {
        if (Changes(row, 1) is { } change)
            _outdated.Add(change.Kpi, change.FromDateKey, row.Int64(0));
    }
}
