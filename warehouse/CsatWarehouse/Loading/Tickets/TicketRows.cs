using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>Reads a ticket with its comments and statuses, and writes what follows from them.</summary>
sealed class TicketRows : IDisposable
{
    readonly IRowLookup _find;
    readonly IRowWrite _update;
    readonly IRowLookup _comments;
    readonly IRowWrite _updateComment;
    readonly IRowLookup _tags;
    readonly IRowWrite _linkTags;
    readonly IRowLookup _statuses;
    readonly IRowWrite _updateStatus;

    public TicketRows(BulkPath rows, long sourceSystemKey)
    {
        _find = rows.Lookup(
            """
            t."TicketKey", t."CreatedAt", t."CreatedDateKey", t."RequesterCode", t."AgentCode", t."TeamCode",
            t."StatedFirstReplyAt", t."StatedSolvedAt", t."StatedClosedAt", t."StatedReopenCount",
            t."FirstReplyAt", t."FirstSolvedAt", t."SolvedAt", t."ReopenCount", t."IsClosedWithoutSolve",
            t."SolvedDateKey", t."MergedIntoTicketKey", t."AgentKey", t."TeamKey"
            """,
            """JOIN "FactTicket" t ON t."SourceSystemKey" = @p1 AND t."Scope" = k."Scope" AND t."ExternalId" = k."Code" """
        );
        _update = rows.Update(
            "FactTicket",
            ["TicketKey"],
            "FirstReplyAt",
            "FirstReplySeconds",
            "FirstSolvedAt",
            "FirstResolutionSeconds",
            "SolvedAt",
            "SolvedDateKey",
            "ResolutionSeconds",
            "ReopenCount",
            "IsClosedWithoutSolve",
            "MergedIntoTicketKey",
            "AgentKey",
            "TeamKey"
        );
        _comments = rows.Lookup(
            """c."TicketCommentKey", c."TicketKey", c."CommentedAt", c."AuthorCode", c."AuthorKind", c."AgentKey", c."IsPublic", c."IsAutoReply" """,
            """JOIN "FactTicketComment" c ON c."SourceSystemKey" = @p1 AND c."Scope" = k."Scope" AND c."TicketCode" = k."Code" """,
            """c."CommentedAt", c."ExternalId" """
        );
        _updateComment = rows.Update(
            "FactTicketComment",
            ["TicketCommentKey"],
            "TicketKey",
            "AgentKey"
        );
        _tags = rows.Lookup(
            "g.\"TicketKey\"",
            """
            JOIN "FactTicketTag" g ON g."SourceSystemKey" = @p1 AND g."Scope" = k."Scope" AND g."TicketCode" = k."Code"
              AND g."SayingTicketKey" = -1
            """
        );
        _linkTags = rows.Update(
            "FactTicketTag",
            ["SourceSystemKey", "Scope", "TicketCode", "SayingTicketKey"],
            "TicketKey"
        );
        _linkTags.Bind(1, sourceSystemKey).Bind(4, SpecialMember.NotApplicable);
        _statuses = rows.Lookup(
            """s."TicketStatusKey", s."TicketKey", s."Status", s."FromAt", s."ToAt" """,
            """JOIN "FactTicketStatus" s ON s."SourceSystemKey" = @p1 AND s."Scope" = k."Scope" AND s."TicketCode" = k."Code" """,
            """s."FromAt", s."ExternalId" """
        );
        _updateStatus = rows.Update("FactTicketStatus", ["TicketStatusKey"], "TicketKey", "ToAt");
        foreach (var lookup in (IRowLookup[])[_find, _comments, _tags, _statuses])
            lookup.Bind(1, sourceSystemKey);
    }

    /// <summary>Says which tickets will be asked for.</summary>
    public void Fetch(IReadOnlyCollection<TicketId> tickets)
    {
        var ids = tickets.Select(t => (t.Scope, t.Code)).ToList();
        foreach (var lookup in (IRowLookup[])[_find, _comments, _tags, _statuses])
            lookup.Fetch(ids);
    }

    /// <summary>Null where the ticket has not come.</summary>
    public StoredTicket? Find(TicketId id)
    {
        var row = _find.Of(id.Scope, id.Code);
        if (!row.Step())
            return null;
        var found = new StoredTicket(
            row.Int64(0),
            row.Instant(1)!.Value,
            row.Int64(2),
            row.Text(3),
            row.Text(4),
            row.Text(5),
            row.Instant(6),
            new(row.Instant(7), row.Instant(8), row.IsNull(9) ? null : (int)row.Int64(9)),
            new(
                row.Instant(10),
                new(row.Instant(11), row.Instant(12), (int)row.Int64(13), row.Flag(14)),
                row.Int64(15),
                row.Int64(16),
                row.Int64(17),
                row.Int64(18)
            )
        );
        row.Reset();
        return found;
    }

    public void Update(StoredTicket ticket, TicketState state)
    {
        var resolution = state.Resolution;
        _update
            .Bind(1, ticket.Key)
            .Bind(2, state.FirstReplyAt)
            .Bind(3, ticket.SecondsUntil(state.FirstReplyAt))
            .Bind(4, resolution.FirstSolvedAt)
            .Bind(5, ticket.SecondsUntil(resolution.FirstSolvedAt))
            .Bind(6, resolution.SolvedAt)
            .Bind(7, state.SolvedDateKey)
            .Bind(8, ticket.SecondsUntil(resolution.SolvedAt))
            .Bind(9, (long)resolution.ReopenCount)
            .Bind(10, resolution.IsClosedWithoutSolve ? 1L : 0L)
            .Bind(11, state.MergedIntoTicketKey)
            .Bind(12, state.AgentKey)
            .Bind(13, state.TeamKey)
            .Execute();
    }

    /// <summary>In their order in time.</summary>
    public List<TicketComment> Comments(TicketId id)
    {
        var comments = new List<TicketComment>();
        var row = _comments.Of(id.Scope, id.Code);
        while (row.Step())
            comments.Add(
                new(
                    row.Int64(0),
                    row.Int64(1),
                    row.Instant(2)!.Value,
                    row.Text(3),
                    row.Text(4),
                    row.Int64(5),
                    row.Flag(6),
                    row.Flag(7)
                )
            );
        return comments;
    }

    public void Update(TicketComment comment, long ticketKey, long agentKey)
    {
        if (comment.TicketKey != ticketKey || comment.AgentKey != agentKey)
            _updateComment.Bind(1, comment.Key).Bind(2, ticketKey).Bind(3, agentKey).Execute();
    }

    /// <summary>Gives the ticket's tags the key that it has now.</summary>
    public void LinkTags(TicketId id, long ticketKey)
    {
        var isOther = false;
        var tag = _tags.Of(id.Scope, id.Code);
        while (tag.Step())
            isOther |= tag.Int64(0) != ticketKey;
        if (isOther)
            _linkTags.Bind(2, id.Scope).Bind(3, id.Code).Bind(5, ticketKey).Execute();
    }

    /// <summary>Gives each interval its ticket and its end, and the ticket's log in its order in time.</summary>
    /// <param name="isOther">Whether an interval has another ticket or end than before.</param>
    public List<StatusEvent> Statuses(TicketId id, long ticketKey, out bool isOther)
    {
        isOther = false;
        var log = new List<StatusEvent>();
        var rows = new List<(long Key, long TicketKey, DateTime? ToAt)>();
        var row = _statuses.Of(id.Scope, id.Code);
        while (row.Step())
        {
            log.Add(new(row.Text(2)!, row.Instant(3)!.Value));
            rows.Add((row.Int64(0), row.Int64(1), row.Instant(4)));
        }
        for (var i = 0; i < rows.Count; i++)
        {
            DateTime? end = i + 1 < rows.Count ? log[i + 1].At : null;
            if (rows[i].TicketKey == ticketKey && rows[i].ToAt == end)
                continue;
            isOther = true;
            _updateStatus.Bind(1, rows[i].Key).Bind(2, ticketKey).Bind(3, end).Execute();
        }
        return log;
    }

    public void Dispose()
    {
        foreach (
            var part in (IDisposable[])
                [
                    _find,
                    _update,
                    _comments,
                    _updateComment,
                    _tags,
                    _linkTags,
                    _statuses,
                    _updateStatus,
                ]
        )
            part.Dispose();
    }
}
