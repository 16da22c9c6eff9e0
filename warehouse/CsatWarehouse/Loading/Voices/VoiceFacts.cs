using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Voices;

/// <summary>Writes records of which each is one row of one table, with a day of its own.</summary>
abstract class VoiceFacts : IRowFacts<ExportRecord>
{
    /// <summary>The parameters of an insert that are the same in each of these tables.</summary>
    static readonly string[] OfEveryTable =
    [
        "SourceSystemKey",
        "Scope",
        "ExternalId",
        "LineNumber",
        "LoadKey",
    ];

    readonly HashSet<long> _touchedMonths = [];
    readonly IRowWrite _insert;
    readonly IRowRemoval _removal;

    /// <param name="table">Its key is named after it: <c>FactReview</c> has a <c>ReviewKey</c>.</param>
    /// <param name="day">The column of the day.</param>
    /// <param name="told">The columns that <see cref="Gone"/> wants to know of a row.</param>
    /// <param name="columns">The table's own, in the order in which <see cref="Bind"/> gives their values; without key and day.</param>
    protected VoiceFacts(
        LoadScope scope,
        SourceLayout layout,
        string table,
        string day,
        string[] told,
        params string[] columns
    )
    {
        KeyTable = table;
        Members = new(scope, layout);
        var key = table["Fact".Length..] + "Key";
        _insert = scope.Rows.Insert(table, [.. OfEveryTable, key, day, .. columns]);
        _removal = scope.Rows.Removal(
            table,
            key,
            [day, .. told],
            row =>
            {
                Touch(row.Int64(0));
                Gone(row);
            }
        );
        _insert.Bind(1, SourceSystemKey);
    }

    public long SourceSystemKey => Members.SourceSystemKey;
    public string KeyTable { get; }
    public IReadOnlySet<long> TouchedMonths => _touchedMonths;

    protected VoiceMembers Members { get; }

    public NaturalKey KeyOf(ExportRecord row, string fileName) => RecordKeys.Of(row, fileName);

    public DateTime? UpdatedAtOf(ExportRecord row) => row.UpdatedAtUtc;

    public bool IsDeleted(ExportRecord row) => row.IsDeleted;

    public void Write(long rowKey, long loadKey, NaturalKey key, ExportRecord row)
    {
        var day = Day(row);
        _insert
            .Bind(2, key.Scope)
            .Bind(3, key.ExternalId)
            .Bind(4, row.Line)
            .Bind(5, loadKey)
            .Bind(6, rowKey)
            .Bind(7, day);
        Bind(new(_insert, 8), row);
        _insert.Execute();
        Touch(day);
        Written(key, row);
    }

    public void Delete(long rowKey) => _removal.Remove(rowKey);

    public virtual void Complete() { }

    public virtual void Dispose()
    {
        Members.Dispose();
        _insert.Dispose();
        _removal.Dispose();
    }

    /// <summary>The row's day as it is known now; 0 where it is not.</summary>
    protected abstract long Day(ExportRecord row);

    /// <summary>Gives the values of the table's own columns.</summary>
    protected abstract void Bind(ColumnValues values, ExportRecord row);

    /// <summary>Told of each row that has been written.</summary>
    protected virtual void Written(NaturalKey key, ExportRecord row) { }

    /// <summary>Told of each row that goes: its day, and then the columns that were asked for.</summary>
    protected virtual void Gone(IRowRead row) { }

    protected void Touch(long day)
    {
        if (day > SpecialMember.Unknown)
            _touchedMonths.Add(Calendar.MonthOf(day));
    }
}
