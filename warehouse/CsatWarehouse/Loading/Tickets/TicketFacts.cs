using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>Writes each ticket as its own row tells it; what comments, events and merges tell is worked out at the end.</summary>
sealed class TicketFacts : IRowFacts<ExportRecord>
{
    const string Deleted = "deleted";

    readonly TicketDerivation _tickets;
    readonly CustomerMembers _customers;
    readonly CodedMembers _channels;
    readonly CodedMembers _topics;
    readonly TeamMembers _teams;
    readonly TicketTags? _tags;
    readonly bool _namesChannel;
    readonly bool _namesTopic;
    readonly long _withoutAgent;
    readonly long _withoutTeam;
    readonly TicketInsert _insert;
    readonly IRowRemoval _removal;
    long _youngestDay;

    public TicketFacts(LoadScope scope, SourceLayout layout)
    {
        SourceSystemKey = LayoutMembers.SourceKey(scope.Context, layout);
        _tickets = new(scope, SourceSystemKey);
        _customers = CustomerMembers.Of(scope, SourceSystemKey);
        _channels = CodedMembers.Channels(scope.Context);
        _topics = CodedMembers.Topics(scope.Context);
        _teams = _tickets.Agents.Teams;
        var map = layout.Records;
        _namesChannel = map.Names("channel");
        _namesTopic = map.Names("topic");
        _tags = map.Names("tags") ? new(scope, SourceSystemKey) : null;
        _withoutAgent = map.Names("agent") ? SpecialMember.Unknown : SpecialMember.NotApplicable;
        _withoutTeam = map.Names("team") ? SpecialMember.Unknown : _withoutAgent;
        _youngestDay = YoungestDay(scope.Context);
        _insert = new(scope.Rows, SourceSystemKey);
        _removal = scope.Rows.Removal(
            "FactTicket",
            "TicketKey",
            ["Scope", "ExternalId", "CreatedDateKey", "SolvedDateKey"],
            Gone
        );
    }

    public long SourceSystemKey { get; }
    public string KeyTable => "FactTicket";
    public IReadOnlySet<long> TouchedMonths => _tickets.Months.All;

    public NaturalKey KeyOf(ExportRecord row, string fileName) => new(row.Key.Scope, row.Key.Id!);

    public DateTime? UpdatedAtOf(ExportRecord row) => row.UpdatedAtUtc;

    public bool IsDeleted(ExportRecord row) => row.IsDeleted || row.Text("status") == Deleted;

    public void Write(long rowKey, long loadKey, NaturalKey key, ExportRecord row)
    {
        var ticket = TicketOf(rowKey, row, key.Scope);
        _insert.Write(
            ticket,
            key,
            _customers.KeyOf(ticket.Requester, row.Text("requesterEmail")),
            _channels.KeyOf(row.Text("channel"), _namesChannel),
            _topics.KeyOf(row.Text("topic"), _namesTopic),
            row.Text("priority"),
            row.Line,
            loadKey
        );
        if (ticket.CreatedDateKey > _youngestDay)
        {
            // Until now that month's problems could not be told from those that still come back.
            _tickets.Months.Add(_youngestDay);
            _youngestDay = ticket.CreatedDateKey;
        }
        _tickets.Months.Add(ticket.CreatedDateKey);
        _tickets.Months.Add(ticket.State.SolvedDateKey);
        var id = new TicketId(key.Scope, key.ExternalId);
        _tickets.TouchRow(id);
        if (row.Text("mergedInto") is { } into)
            _tickets.Merge(rowKey, id, into);
        _tags?.AddOwn(rowKey, loadKey, key, row);
        foreach (var merged in row.List("mergedTickets"))
            _tickets.Merge(rowKey, id with { Code = merged }, id.Code);
    }

    public void Delete(long rowKey)
    {
        _removal.Remove(rowKey);
        _tags?.RemoveOwn(rowKey);
        _tickets.Unmerge(rowKey);
    }

    public void Complete() => _tickets.Complete();

    StoredTicket TicketOf(long rowKey, ExportRecord row, string scope)
    {
        var created = row.Instant("createdAt")!.Value;
        var agent = row.Text("agent");
        var team = row.Text("team");
        var version = agent is null ? null : _tickets.Agents.At(scope, agent, created);
        var stated = new StatedEnd(
            row.Instant("solvedAt"),
            row.Instant("closedAt"),
            (int?)row.Number("reopens")
        );
        var resolution = Resolution.Of([], stated);
        var replied = row.Instant("firstRepliedAt");
        return new(
            rowKey,
            created,
            _tickets.Days.KeyOf(created),
            row.Text("requester"),
            agent,
            team,
            replied,
            stated,
            new(
                replied,
                resolution,
                _tickets.Days.KeyOf(resolution.SolvedAt),
                SpecialMember.NotApplicable,
                version?.AgentKey ?? _withoutAgent,
                team is null ? version?.TeamKey ?? _withoutTeam : _teams.KeyOf(scope, team)
            )
        );
    }

    void Gone(IRowRead ticket)
    {
        _tickets.Months.Add(ticket.Int64(2));
        _tickets.Months.Add(ticket.Int64(3));
        _tickets.TouchRow(new(ticket.Text(0)!, ticket.Text(1)!));
    }

    static long YoungestDay(WarehouseContext context) =>
        context.Tickets.Max(t => (long?)t.CreatedDateKey) ?? SpecialMember.NotApplicable;

    public void Dispose()
    {
        _tickets.Dispose();
        _tags?.Dispose();
        _customers.Dispose();
        _insert.Dispose();
        _removal.Dispose();
    }
}
