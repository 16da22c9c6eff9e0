using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>Reads a ticket with its comments and statuses, and writes what follows from them.</summary>
sealed class TicketRows : IDisposable
{
    readonly SqliteStatement _find;
    readonly SqliteStatement _update;
    readonly SqliteStatement _comments;
    readonly SqliteStatement _updateComment;
    readonly SqliteStatement _linkTags;
    readonly SqliteStatement _statuses;
    readonly SqliteStatement _updateStatus;

    public TicketRows(SqliteConnection connection, long sourceSystemKey)
    {
        _find = new(
            connection,
            """
            SELECT "TicketKey", "CreatedAt", "CreatedDateKey", "RequesterCode", "AgentCode", "TeamCode",
              "StatedFirstReplyAt", "StatedSolvedAt", "StatedClosedAt", "StatedReopenCount",
              "FirstReplyAt", "FirstSolvedAt", "SolvedAt", "ReopenCount", "IsClosedWithoutSolve",
              "SolvedDateKey", "MergedIntoTicketKey", "AgentKey", "TeamKey"
            FROM "FactTicket" WHERE "SourceSystemKey" = ?1 AND "Scope" = ?2 AND "ExternalId" = ?3
            """
        );
        _update = new(
            connection,
            """
            UPDATE "FactTicket" SET "FirstReplyAt" = ?2, "FirstReplySeconds" = ?3,
              "FirstSolvedAt" = ?4, "FirstResolutionSeconds" = ?5, "SolvedAt" = ?6, "SolvedDateKey" = ?7,
              "ResolutionSeconds" = ?8, "ReopenCount" = ?9, "IsClosedWithoutSolve" = ?10,
              "MergedIntoTicketKey" = ?11, "AgentKey" = ?12, "TeamKey" = ?13
            WHERE "TicketKey" = ?1
            """
        );
        _comments = new(
            connection,
            """
            SELECT "TicketCommentKey", "TicketKey", "CommentedAt", "AuthorCode", "AuthorKind", "AgentKey", "IsPublic", "IsAutoReply"
            FROM "FactTicketComment" WHERE "SourceSystemKey" = ?1 AND "Scope" = ?2 AND "TicketCode" = ?3
            ORDER BY "CommentedAt", "ExternalId"
            """
        );
        _updateComment = new(
            connection,
            "UPDATE \"FactTicketComment\" SET \"TicketKey\" = ?2, \"AgentKey\" = ?3 WHERE \"TicketCommentKey\" = ?1"
        );
        _linkTags = new(
            connection,
            """
            UPDATE "FactTicketTag" SET "TicketKey" = ?4
            WHERE "SourceSystemKey" = ?1 AND "Scope" = ?2 AND "TicketCode" = ?3 AND "TicketKey" <> ?4 AND "SayingTicketKey" = -1
            """
        );
        _statuses = new(
            connection,
            """
            SELECT "TicketStatusKey", "TicketKey", "Status", "FromAt", "ToAt"
            FROM "FactTicketStatus" WHERE "SourceSystemKey" = ?1 AND "Scope" = ?2 AND "TicketCode" = ?3
            ORDER BY "FromAt", "ExternalId"
            """
        );
        _updateStatus = new(
            connection,
            "UPDATE \"FactTicketStatus\" SET \"TicketKey\" = ?2, \"ToAt\" = ?3 WHERE \"TicketStatusKey\" = ?1"
        );
        foreach (var statement in (SqliteStatement[])[_find, _comments, _linkTags, _statuses])
            statement.Bind(1, sourceSystemKey);
    }

    /// <summary>Null where the ticket has not come.</summary>
    public StoredTicket? Find(TicketId id)
    {
        _find.Bind(2, id.Scope).Bind(3, id.Code);
        if (!_find.Step())
            return null;
        var found = new StoredTicket(
            _find.Int64(0),
            _find.Instant(1)!.Value,
            _find.Int64(2),
            _find.Text(3),
            _find.Text(4),
            _find.Text(5),
            _find.Instant(6),
            new(_find.Instant(7), _find.Instant(8), _find.IsNull(9) ? null : (int)_find.Int64(9)),
            new(
                _find.Instant(10),
                new(
                    _find.Instant(11),
                    _find.Instant(12),
                    (int)_find.Int64(13),
                    _find.Int64(14) != 0
                ),
                _find.Int64(15),
                _find.Int64(16),
                _find.Int64(17),
                _find.Int64(18)
            )
        );
        _find.Reset();
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
        _comments.Bind(2, id.Scope).Bind(3, id.Code);
        while (_comments.Step())
            comments.Add(
                new(
                    _comments.Int64(0),
                    _comments.Int64(1),
                    _comments.Instant(2)!.Value,
                    _comments.Text(3),
                    _comments.Text(4),
                    _comments.Int64(5),
                    _comments.Int64(6) != 0,
                    _comments.Int64(7) != 0
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
    public void LinkTags(TicketId id, long ticketKey) =>
        _linkTags.Bind(2, id.Scope).Bind(3, id.Code).Bind(4, ticketKey).Execute();

    /// <summary>Gives each interval its ticket and its end, and the ticket's log in its order in time.</summary>
    /// <param name="isOther">Whether an interval has another ticket or end than before.</param>
    public List<StatusEvent> Statuses(TicketId id, long ticketKey, out bool isOther)
    {
        isOther = false;
        var log = new List<StatusEvent>();
        var rows = new List<(long Key, long TicketKey, DateTime? ToAt)>();
        _statuses.Bind(2, id.Scope).Bind(3, id.Code);
        while (_statuses.Step())
        {
            log.Add(new(_statuses.Text(2)!, _statuses.Instant(3)!.Value));
            rows.Add((_statuses.Int64(0), _statuses.Int64(1), _statuses.Instant(4)));
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
            var statement in (SqliteStatement[])
                [_find, _update, _comments, _updateComment, _linkTags, _statuses, _updateStatus]
        )
            statement.Dispose();
    }
}
