using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>Writes rows of <c>FactTicketTag</c>, be they records of their own or labels in a ticket's row.</summary>
sealed class TicketTags : IDisposable
{
    const int KeysAtOnce = 1_000;

    readonly CodedMembers _tags;
    readonly KeyRange _keys;
    readonly SqliteStatement _insert;
    readonly SqliteStatement _findTicket;
    readonly SqliteStatement _delete;
    readonly SqliteStatement _deleteOwn;

    public TicketTags(LoadScope scope, long sourceSystemKey)
    {
        _tags = CodedMembers.Tags(scope.Context);
        _keys = new(scope.Context, "FactTicketTag", KeysAtOnce);
        _insert = SqliteStatement.Insert(
            scope.Connection,
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
        _findTicket = new(
            scope.Connection,
            "SELECT \"TicketKey\" FROM \"FactTicket\" WHERE \"SourceSystemKey\" = ?1 AND \"Scope\" = ?2 AND \"ExternalId\" = ?3"
        );
        _findTicket.Bind(1, sourceSystemKey);
        _delete = new(scope.Connection, "DELETE FROM \"FactTicketTag\" WHERE \"TaggingKey\" = ?1");
        _deleteOwn = new(
            scope.Connection,
            "DELETE FROM \"FactTicketTag\" WHERE \"TicketKey\" = ?1 AND \"SayingTicketKey\" = ?1"
        );
    }

    /// <summary>A tag that came as a record of its own.</summary>
    public void Add(
        long rowKey,
        long loadKey,
        NaturalKey key,
        ExportRecord row,
        DateTime? at,
        long dateKey
    ) =>
        Insert(
            rowKey,
            key,
            row.Text("ticket")!,
            TicketKeyOf(key.Scope, row.Text("ticket")!),
            SpecialMember.NotApplicable,
            row.Text("tag")!,
            at,
            dateKey,
            row.Line,
            loadKey
        );

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

    public void RemoveOwn(long ticketKey) => _deleteOwn.Bind(1, ticketKey).Execute();

    long TicketKeyOf(string scope, string ticket)
    {
        _findTicket.Bind(2, scope).Bind(3, ticket);
        if (!_findTicket.Step())
            return SpecialMember.Unknown;
        var key = _findTicket.Int64(0);
        _findTicket.Reset();
        return key;
    }

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
        _insert.Dispose();
        _findTicket.Dispose();
        _delete.Dispose();
        _deleteOwn.Dispose();
    }
}
