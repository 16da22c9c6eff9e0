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

    readonly OutdatedFigures _outdated;
    readonly SqliteStatement _insert;
    readonly SqliteStatement _delete;
    readonly SqliteStatement? _changes;

    /// <param name="changes">Two expressions over the table, for the code of a KPI and the first day whose figures a row changes; null where it changes none.</param>
    protected MarkFacts(
        LoadScope scope,
        SourceLayout layout,
        string table,
        string key,
        string? changes,
        params string[] columns
    )
    {
        Scope = scope;
        Members = new(scope);
        SourceSystemKey = LayoutMembers.SourceKey(scope.Context, layout);
        KeyTable = table;
        _outdated = new(scope.Context);
        string[] own = [key, "SourceSystemKey", "Scope", "ExternalId", "LineNumber", "LoadKey"];
        _insert = SqliteStatement.Insert(scope.Connection, table, [.. own, .. columns]);
        _delete = new(scope.Connection, $"DELETE FROM \"{table}\" WHERE \"{key}\" = ?1");
        if (changes is not null)
            _changes = new(
                scope.Connection,
                $"SELECT {changes}, \"LoadKey\" FROM \"{table}\" WHERE \"{key}\" = ?1"
            );
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
        Changed(rowKey);
    }

    public void Delete(long rowKey)
    {
        Changed(rowKey);
        _delete.Bind(1, rowKey).Execute();
    }

    public void Complete() => _outdated.Mark();

    public void Dispose()
    {
        _insert.Dispose();
        _delete.Dispose();
        _changes?.Dispose();
    }

    /// <summary>Binds the columns that were given, from <paramref name="first"/> on.</summary>
    protected abstract void Bind(SqliteStatement insert, int first, ExportRecord row);

    /// <summary>A key under which every file's word on a record stays beside that of others.</summary>
    protected static NaturalKey VersionKeyOf(ExportRecord row, string fileName) =>
        new(
            RecordKey.Joined(row.Key.Scope, fileName),
            RecordKey.Joined(
                RecordKeys.Of(row, fileName).ExternalId,
                row.Describe(RecordKind.UpdatedAt)
            )
        );

    void Changed(long rowKey)
    {
        if (_changes is null)
            return;
        _changes.Bind(1, rowKey);
        if (!_changes.Step())
            return;
        _outdated.Add(_changes.Text(0)!, _changes.Int64(1), _changes.Int64(2));
        _changes.Reset();
    }
}
