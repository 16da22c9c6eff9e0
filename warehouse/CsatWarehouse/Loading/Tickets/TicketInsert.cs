using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>Writes new rows of <c>FactTicket</c>.</summary>
sealed class TicketInsert : IDisposable
{
    readonly IRowWrite _insert;
    string? _scope;
    long _loadKey;

    public TicketInsert(BulkPath rows, long sourceSystemKey)
    {
        _insert = rows.Insert(
            "FactTicket",
            "SourceSystemKey",
            "TicketKey",
            "Scope",
            "ExternalId",
            "CreatedAt",
            "CreatedDateKey",
            "FirstReplyAt",
            "FirstReplySeconds",
            "FirstSolvedAt",
            "FirstResolutionSeconds",
            "SolvedAt",
            "SolvedDateKey",
            "ResolutionSeconds",
            "ReopenCount",
            "MergedIntoTicketKey",
            "IsClosedWithoutSolve",
            "CustomerKey",
            "AgentKey",
            "TeamKey",
            "ChannelKey",
            "TopicKey",
            "Priority",
            "RequesterCode",
            "AgentCode",
            "TeamCode",
            "StatedFirstReplyAt",
            "StatedSolvedAt",
            "StatedClosedAt",
            "StatedReopenCount",
            "LineNumber",
            "LoadKey"
        );
        _insert.Bind(1, sourceSystemKey).Bind(15, SpecialMember.NotApplicable);
    }

    /// <param name="ticket">Merged into no other yet.</param>
    public void Write(
        StoredTicket ticket,
        NaturalKey key,
        long customerKey,
        long channelKey,
        long topicKey,
        string? priority,
        long line,
        long loadKey
    )
    {
        // Every value that is bound costs as much as a small column: what stays from row to row is bound once.
        if (key.Scope != _scope)
            _insert.Bind(3, _scope = key.Scope);
        if (loadKey != _loadKey)
            _insert.Bind(31, _loadKey = loadKey);
        var state = ticket.State;
        var resolution = state.Resolution;
        _insert
            .Bind(2, ticket.Key)
            .Bind(4, key.ExternalId)
            .Bind(5, ticket.CreatedAt)
            .Bind(6, ticket.CreatedDateKey)
            .Bind(7, state.FirstReplyAt)
            .Bind(8, ticket.SecondsUntil(state.FirstReplyAt))
            .Bind(9, resolution.FirstSolvedAt)
            .Bind(10, ticket.SecondsUntil(resolution.FirstSolvedAt))
            .Bind(11, resolution.SolvedAt)
            .Bind(12, state.SolvedDateKey)
            .Bind(13, ticket.SecondsUntil(resolution.SolvedAt))
            .Bind(14, (long)resolution.ReopenCount)
            .Bind(16, resolution.IsClosedWithoutSolve ? 1L : 0L)
            .Bind(17, customerKey)
            .Bind(18, state.AgentKey)
            .Bind(19, state.TeamKey)
            .Bind(20, channelKey)
            .Bind(21, topicKey)
            .Bind(22, priority)
            .Bind(23, ticket.Requester)
            .Bind(24, ticket.Agent)
            .Bind(25, ticket.Team)
            .Bind(26, ticket.StatedFirstReplyAt)
            .Bind(27, ticket.StatedEnd.SolvedAt)
            .Bind(28, ticket.StatedEnd.ClosedAt)
            .Bind(29, (double?)ticket.StatedEnd.ReopenCount)
            .Bind(30, line)
            .Execute();
    }

    public void Dispose() => _insert.Dispose();
}
