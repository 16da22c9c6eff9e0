using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>Writes rows of <c>FactTicketTag</c>, be they records of their own or labels in a ticket's row.</summary>
sealed class TicketTags : IDisposable
{
    const int KeysAtOnce = 1_000;

    const int TicketsAtOnce = 5_000;

    readonly CodedMembers _tags;
    readonly KeyRange _keys;
    readonly HashSet<TicketId> _tickets = [];
    readonly IRowWrite _insert;
    readonly IRowLookup _ticket;
    readonly IRowWrite _link;
    readonly IRowWrite _delete;
    readonly IRowWrite _deleteOwn;

    public TicketTags(LoadScope scope, long sourceSystemKey)
    {
        _tags = CodedMembers.Tags(scope.Context);
        _keys = new(scope.Context, "FactTicketTag", KeysAtOnce);
        _insert = scope.Rows.Insert(
            "FactTicketTag",
            "SourceSystemKey",
            "TaggingKey",
            "Scope",
            "ExternalId",
            "TicketCode",
            "TicketKey",
            "SayingTicketKey",
            "TagKey",
            "TaggedAt",
            "TaggedDateKey",
            "LineNumber",
            "LoadKey"
        );
        _insert.Bind(1, sourceSystemKey);
        _ticket = scope
            .Rows.Lookup(
                "t.\"TicketKey\"",
                """JOIN "FactTicket" t ON t."SourceSystemKey" = @p1 AND t."Scope" = k."Scope" AND t."ExternalId" = k."Code" """
            )
            .Bind(1, sourceSystemKey);
        _link = scope.Rows.Update(
            "FactTicketTag",
            ["SourceSystemKey", "Scope", "TicketCode", "SayingTicketKey"],
            "TicketKey"
        );
        _link.Bind(1, sourceSystemKey).Bind(4, SpecialMember.NotApplicable);
        _delete = scope.Rows.Delete("FactTicketTag", "TaggingKey");
        _deleteOwn = scope.Rows.Delete("FactTicketTag", "TicketKey", "SayingTicketKey");
    }

    /// <summary>A tag that came as a record of its own.</summary>
    public void Add(
        long rowKey,
        long loadKey,
        NaturalKey key,
        ExportRecord row,
        DateTime? at,
        long dateKey
    )
    {
        _tickets.Add(new(key.Scope, row.Text("ticket")!));
        Insert(
            rowKey,
            key,
            row.Text("ticket")!,
            SpecialMember.Unknown,
            SpecialMember.NotApplicable,
            row.Text("tag")!,
            at,
            dateKey,
            row.Line,
            loadKey
        );
    }

    /// <summary>Leads the tags that came as records to those of their tickets that are there.</summary>
    public void Link()
    {
        foreach (var tickets in _tickets.Order().Chunk(TicketsAtOnce))
        {
            _ticket.Fetch(tickets.Select(t => (t.Scope, t.Code)));
            foreach (var ticket in tickets)
            {
                var found = _ticket.Of(ticket.Scope, ticket.Code);
                if (!found.Step())
                    continue;
                _link.Bind(2, ticket.Scope).Bind(3, ticket.Code).Bind(5, found.Int64(0));
                found.Reset();
                _link.Execute();
            }
        }
        _tickets.Clear();
    }

    /// <summary>The labels in a ticket's own row; one that stands there twice counts once.</summary>
    public void AddOwn(long ticketKey, long loadKey, NaturalKey ticket, ExportRecord row)
    {
        foreach (var tag in row.List("tags").Distinct(StringComparer.Ordinal))
            Insert(
                _keys.Next(),
                ticket with
                {
                    ExternalId = RecordKey.Joined(ticket.ExternalId, tag),
                },
                ticket.ExternalId,
                ticketKey,
                ticketKey,
                tag,
                null,
                SpecialMember.NotApplicable,
                row.Line,
                loadKey
            );
    }

    public void Remove(long rowKey) => _delete.Bind(1, rowKey).Execute();

    public void RemoveOwn(long ticketKey) =>
        _deleteOwn.Bind(1, ticketKey).Bind(2, ticketKey).Execute();

    void Insert(
        long rowKey,
        NaturalKey key,
        string ticket,
        long ticketKey,
        long sayingTicketKey,
        string tag,
        DateTime? at,
        long dateKey,
        long line,
        long loadKey
    ) =>
        _insert
            .Bind(2, rowKey)
            .Bind(3, key.Scope)
            .Bind(4, key.ExternalId)
            .Bind(5, ticket)
            .Bind(6, ticketKey)
            .Bind(7, sayingTicketKey)
            .Bind(8, _tags.KeyOf(tag, isExported: true))
            .Bind(9, at)
            .Bind(10, dateKey)
            .Bind(11, line)
            .Bind(12, loadKey)
            .Execute();

    public void Dispose()
    {
        foreach (var part in (IDisposable[])[_insert, _ticket, _link, _delete, _deleteOwn])
            part.Dispose();
    }
}
