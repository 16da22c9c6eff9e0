using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>Which ticket of a source went into which, by the rows of <c>TicketMerge</c>.</summary>
sealed class TicketMerges : IDisposable
{
    readonly IRowWrite _insert;
    readonly IRowRemoval _removal;
    readonly IRowLookup _into;
    readonly IRowLookup _from;

    /// <param name="untold">Told of each ticket that nobody says any more to have gone.</param>
    public TicketMerges(BulkPath rows, long sourceSystemKey, Action<TicketId> untold)
    {
        _insert = rows.Insert(
            "TicketMerge",
            "SourceSystemKey",
            "Scope",
            "TicketKey",
            "TicketCode",
            "IntoCode"
        );
        _insert.Bind(1, sourceSystemKey);
        _removal = rows.Removal(
            "TicketMerge",
            "TicketKey",
            ["Scope", "TicketCode"],
            merge => untold(new(merge.Text(0)!, merge.Text(1)!))
        );
        // A ticket's own word goes before that of others.
        _into = rows.Lookup(
                "m.\"IntoCode\"",
                """
                JOIN "TicketMerge" m ON m."SourceSystemKey" = @p1 AND m."Scope" = k."Scope" AND m."TicketCode" = k."Code"
                LEFT JOIN "FactTicket" t ON t."TicketKey" = m."TicketKey"
                """,
                "CASE WHEN t.\"ExternalId\" = m.\"TicketCode\" THEN 0 ELSE 1 END, m.\"IntoCode\""
            )
            .Bind(1, sourceSystemKey);
        _from = rows.Lookup(
                "m.\"TicketCode\"",
                """JOIN "TicketMerge" m ON m."SourceSystemKey" = @p1 AND m."Scope" = k."Scope" AND m."IntoCode" = k."Code" """,
                "m.\"TicketCode\""
            )
            .Bind(1, sourceSystemKey);
    }

    /// <summary>Keeps that a ticket went into another; one that is said to go into itself did not.</summary>
    /// <param name="sayingKey">The ticket that says so.</param>
    public void Add(long sayingKey, TicketId ticket, string into)
    {
        if (ticket.Code != into)
            _insert
                .Bind(2, ticket.Scope)
                .Bind(3, sayingKey)
                .Bind(4, ticket.Code)
                .Bind(5, into)
                .Execute();
    }

    /// <summary>Takes back what a ticket said.</summary>
    public void Remove(long sayingKey) => _removal.Remove(sayingKey);

    /// <summary>Says which tickets will be asked for.</summary>
    public void Fetch(IReadOnlyCollection<TicketId> tickets)
    {
        var ids = tickets.Select(t => (t.Scope, t.Code)).ToList();
        _into.Fetch(ids);
        _from.Fetch(ids);
    }

    /// <summary>The tickets that went into this one, without those that went into them; one that two say to have gone comes twice.</summary>
    public IEnumerable<string> From(TicketId ticket)
    {
        var found = _from.Of(ticket.Scope, ticket.Code);
        while (found.Step())
            yield return found.Text(0)!;
    }

    /// <summary>
    /// The ticket at the end of the chain; the ticket itself where it is one of its own. Of tickets that went into each other
    /// the least counts, by ordinal comparison.
    /// </summary>
    public string WinnerOf(TicketId ticket)
    {
        var chain = new List<string>();
        var code = ticket.Code;
        while (!chain.Contains(code, StringComparer.Ordinal))
        {
            chain.Add(code);
            if (Into(ticket with { Code = code }) is not { } next)
                return code;
            code = next;
        }
        return chain[chain.IndexOf(code)..].Min(StringComparer.Ordinal)!;
    }

    string? Into(TicketId ticket)
    {
        var found = _into.Of(ticket.Scope, ticket.Code);
        if (!found.Step())
            return null;
        var into = found.Text(0);
        found.Reset();
        return into;
    }

    public void Dispose()
    {
        foreach (var part in (IDisposable[])[_insert, _removal, _into, _from])
            part.Dispose();
    }
}
