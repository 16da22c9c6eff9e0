using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>Writes comments; each tells its ticket when it was first answered, whichever of the two comes first.</summary>
sealed class TicketCommentFacts : IRowFacts<ExportRecord>
{
    readonly TicketDerivation _tickets;
    readonly IRowWrite _insert;
    readonly IRowRemoval _removal;

    public TicketCommentFacts(LoadScope scope, SourceLayout layout)
    {
        SourceSystemKey = LayoutMembers.SourceKey(scope.Context, layout);
        _tickets = new(scope, SourceSystemKey);
        _insert = scope.Rows.Insert(
            "FactTicketComment",
            "SourceSystemKey",
            "TicketCommentKey",
            "Scope",
            "ExternalId",
            "TicketCode",
            "TicketKey",
            "CommentedAt",
            "CommentedDateKey",
            "AuthorCode",
            "AuthorKind",
            "AgentKey",
            "IsPublic",
            "IsAutoReply",
            "LineNumber",
            "LoadKey"
        );
        _insert
            .Bind(1, SourceSystemKey)
            .Bind(6, SpecialMember.Unknown)
            .Bind(11, SpecialMember.NotApplicable);
        _removal = scope.Rows.Removal(
            "FactTicketComment",
            "TicketCommentKey",
            ["Scope", "TicketCode"],
            comment => _tickets.Touch(new(comment.Text(0)!, comment.Text(1)!))
        );
    }

    public long SourceSystemKey { get; }
    public string KeyTable => "FactTicketComment";
    public IReadOnlySet<long> TouchedMonths => _tickets.Months.All;

    public NaturalKey KeyOf(ExportRecord row, string fileName) => RecordKeys.Of(row, fileName);

    public DateTime? UpdatedAtOf(ExportRecord row) => row.UpdatedAtUtc;

    public bool IsDeleted(ExportRecord row) => row.IsDeleted;

    public void Write(long rowKey, long loadKey, NaturalKey key, ExportRecord row)
    {
        var at = row.Instant("at")!.Value;
        var ticket = row.Text("ticket")!;
        _insert
            .Bind(2, rowKey)
            .Bind(3, key.Scope)
            .Bind(4, key.ExternalId)
            .Bind(5, ticket)
            .Bind(7, at)
            .Bind(8, _tickets.Days.KeyOf(at))
            .Bind(9, row.Text("author"))
            .Bind(10, row.Text("authorKind"))
            .Bind(12, row.Flag("isPublic") is true ? 1L : 0L)
            .Bind(13, row.Flag("isAutoReply") is true ? 1L : 0L)
            .Bind(14, row.Line)
            .Bind(15, loadKey)
            .Execute();
        _tickets.Touch(new(key.Scope, ticket));
    }

    public void Delete(long rowKey) => _removal.Remove(rowKey);

    public void Complete() => _tickets.Complete();

    public void Dispose()
    {
        _tickets.Dispose();
        _insert.Dispose();
        _removal.Dispose();
    }
}
