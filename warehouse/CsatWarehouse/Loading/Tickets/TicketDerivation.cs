using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>
/// Works out anew what follows for the tickets that a load touched, from all that the warehouse has of them by then. Files can
/// so come in any order.
/// </summary>
sealed class TicketDerivation : IDisposable
{
    /// <summary>How many tickets are read at once, and so are in memory together.</summary>
    const int TicketsAtOnce = 5000;

    readonly HashSet<TicketId> _touched = [];
    readonly TicketRows _rows;
    readonly TicketMerges _merges;
    bool _isAlone;

    public TicketDerivation(LoadScope scope, long sourceSystemKey)
    {
        SourceSystemKey = sourceSystemKey;
        Days = new(scope.Workspace.TimeZone, new(scope.Context, scope.Workspace.FirstMonthOfYear));
        Agents = new(scope.Context, sourceSystemKey, new(scope.Context, sourceSystemKey));
        _rows = new(scope.Rows, sourceSystemKey);
        _merges = new(scope.Rows, sourceSystemKey, Touch);
        _isAlone = IsAlone(scope.Context, sourceSystemKey);
    }

    public long SourceSystemKey { get; }
    public LocalDays Days { get; }
    public AgentMembers Agents { get; }
    public TicketMonths Months { get; } = new();

    /// <summary>Asks for a ticket to be worked out anew, be it there or not.</summary>
    public void Touch(TicketId ticket) => _touched.Add(ticket);

    /// <summary>A ticket's own row came or went. Where the source has nothing but tickets, nothing follows from it.</summary>
    public void TouchRow(TicketId ticket)
    {
        if (!_isAlone)
            Touch(ticket);
    }

    /// <summary>Keeps that a ticket went into another.</summary>
    /// <param name="sayingKey">The ticket that says so.</param>
    public void Merge(long sayingKey, TicketId ticket, string into)
    {
        _isAlone = false;
        _merges.Add(sayingKey, ticket, into);
        Touch(ticket);
    }

    /// <summary>Takes back what a ticket said of merges.</summary>
    public void Unmerge(long sayingKey)
    {
        if (!_isAlone)
            _merges.Remove(sayingKey);
    }

    public void Complete()
    {
        TouchMerged();
        foreach (var tickets in _touched.Order().Chunk(TicketsAtOnce))
        {
            _rows.Fetch(tickets);
            _merges.Fetch(tickets);
            foreach (var ticket in tickets)
                WorkOut(ticket);
        }
        _touched.Clear();
    }

    /// <summary>Tickets that went into those that were touched point to where these went themselves.</summary>
    void TouchMerged()
    {
        for (var added = _touched.ToList(); added.Count > 0; )
        {
            var next = new List<TicketId>();
            foreach (var tickets in added.Chunk(TicketsAtOnce))
            {
                _merges.Fetch(tickets);
                foreach (var ticket in tickets)
                    next.AddRange(_merges.From(ticket).Select(code => ticket with { Code = code }));
            }
            added = next.FindAll(_touched.Add);
        }
    }

    void WorkOut(TicketId id)
    {
        var ticket = _rows.Find(id);
        var key = ticket?.Key ?? SpecialMember.Unknown;
        var comments = _rows.Comments(id);
        DateTime? replied = null;
        foreach (var comment in comments)
        {
            var agent = AuthorOf(comment, id, ticket);
            _rows.Update(comment, key, agent?.AgentKey ?? SpecialMember.NotApplicable);
            if (comment.IsReply(agent, ticket?.Requester))
                replied ??= comment.At;
        }
        _rows.LinkTags(id, key);
        var log = _rows.Statuses(id, key, out var isOther);
        if (ticket is not null)
        {
            var winner = _merges.WinnerOf(id);
            var isOwn = winner == id.Code;
            var resolution = isOwn ? Resolution.Of(log, ticket.StatedEnd) : Resolution.None;
            var (agentKey, teamKey) = AssignedTo(id, ticket);
            var state = new TicketState(
                comments.Count > 0 ? replied : ticket.StatedFirstReplyAt,
                resolution,
                Days.KeyOf(resolution.SolvedAt),
                isOwn
                    ? SpecialMember.NotApplicable
                    : _rows.Find(id with { Code = winner })?.Key ?? SpecialMember.Unknown,
                agentKey,
                teamKey
            );
            if (state != ticket.State)
            {
                isOther = true;
                Months.Add(ticket.CreatedDateKey);
                Months.Add(ticket.State.SolvedDateKey);
                Months.Add(state.SolvedDateKey);
                _rows.Update(ticket, state);
            }
        }
        // Each solving in the log counts in its own month.
        if (isOther)
            foreach (var entry in log.Where(entry => entry.IsResolved))
                Months.Add(Days.KeyOf(entry.At));
    }

    /// <summary>Null where no agent wrote it.</summary>
    DimAgent? AuthorOf(TicketComment comment, TicketId id, StoredTicket? ticket)
    {
        if (comment is not { Author: { } author, AuthorKind: not TicketComment.Customer })
            return null;
        // An unknown author is a customer, unless the comment or the assignment says otherwise.
        return
            comment.AuthorKind is not null
            || author == ticket?.Agent
            || Agents.IsDescribed(id.Scope, author)
            ? Agents.At(id.Scope, author, comment.At)
            : null;
    }

    (long AgentKey, long TeamKey) AssignedTo(TicketId id, StoredTicket ticket)
    {
        // Without an agent the ticket's own row has said all, by 0 or -1.
        if (ticket.Agent is not { } code)
            return (ticket.State.AgentKey, ticket.State.TeamKey);
        var agent = Agents.At(id.Scope, code, ticket.CreatedAt);
        return (agent.AgentKey, ticket.Team is null ? agent.TeamKey : ticket.State.TeamKey);
    }

    static bool IsAlone(WarehouseContext context, long sourceSystemKey) =>
        !context.TicketComments.Any(c => c.SourceSystemKey == sourceSystemKey)
        && !context.TicketStatuses.Any(s => s.SourceSystemKey == sourceSystemKey)
        && !context.TicketTags.Any(t =>
            t.SourceSystemKey == sourceSystemKey && t.SayingTicketKey == SpecialMember.NotApplicable
        )
        && !context.TicketMerges.Any(m => m.SourceSystemKey == sourceSystemKey);

    public void Dispose()
    {
        _rows.Dispose();
        _merges.Dispose();
    }
}
