using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>Which ticket of a source went into which, by the rows of <c>TicketMerge</c>.</summary>
sealed class TicketMerges : IDisposable
{
    readonly SqliteStatement _insert;
    readonly SqliteStatement _saidBy;
    readonly SqliteStatement _delete;
    readonly SqliteStatement _into;
    readonly SqliteStatement _from;

    public TicketMerges(SqliteConnection connection, long sourceSystemKey)
    {
        _insert = SqliteStatement.Insert(
            connection,
            "TicketMerge",
            "SourceSystemKey",
            "Scope",
            "TicketKey",
            "TicketCode",
            "IntoCode"
        );
        _saidBy = new(
            connection,
            "SELECT \"TicketCode\" FROM \"TicketMerge\" WHERE \"TicketKey\" = ?1"
        );
        _delete = new(connection, "DELETE FROM \"TicketMerge\" WHERE \"TicketKey\" = ?1");
        // A ticket's own word goes before that of others.
        _into = new(
            connection,
            "SELECT m.\"IntoCode\" FROM \"TicketMerge\" m LEFT JOIN \"FactTicket\" t ON t.\"TicketKey\" = m.\"TicketKey\""
                + " WHERE m.\"SourceSystemKey\" = ?1 AND m.\"Scope\" = ?2 AND m.\"TicketCode\" = ?3"
                + " ORDER BY CASE WHEN t.\"ExternalId\" = m.\"TicketCode\" THEN 0 ELSE 1 END, m.\"IntoCode\""
        );
        _from = new(
            connection,
            "SELECT DISTINCT \"TicketCode\" FROM \"TicketMerge\" WHERE \"SourceSystemKey\" = ?1 AND \"Scope\" = ?2 AND \"IntoCode\" = ?3 ORDER BY \"TicketCode\""
        );
        foreach (var statement in (SqliteStatement[])[_insert, _into, _from])
            statement.Bind(1, sourceSystemKey);
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

    /// <summary>Takes back what a ticket said; gives the tickets of which it said that they went.</summary>
    public List<string> Remove(long sayingKey)
    {
        _saidBy.Bind(1, sayingKey);
        var codes = Read(_saidBy);
        _delete.Bind(1, sayingKey).Execute();
        return codes;
    }

    /// <summary>The tickets that went into this one, without those that went into them.</summary>
    public List<string> From(TicketId ticket)
    {
        _from.Bind(2, ticket.Scope).Bind(3, ticket.Code);
        return Read(_from);
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
        _into.Bind(2, ticket.Scope).Bind(3, ticket.Code);
        if (!_into.Step())
            return null;
        var into = _into.Text(0);
        _into.Reset();
        return into;
    }

    static List<string> Read(SqliteStatement statement)
    {
        var codes = new List<string>();
        while (statement.Step())
            codes.Add(statement.Text(0)!);
        return codes;
    }

    public void Dispose()
    {
        foreach (var statement in (SqliteStatement[])[_insert, _saidBy, _delete, _into, _from])
            statement.Dispose();
    }
}
