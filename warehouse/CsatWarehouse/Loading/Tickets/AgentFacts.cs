using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Tickets;

/// <summary>
/// Keeps what each file says of agents, and makes their versions of it. A file's word is taken back by a new version of that
/// file alone: a later file, also a snapshot, speaks of a later time.
/// </summary>
sealed class AgentFacts : IRowFacts<ExportRecord>
{
    readonly LoadScope _scope;
    readonly TicketDerivation _tickets;
    readonly HashSet<TicketId> _touched = [];
    readonly IRowWrite _insert;
    readonly IRowRemoval _removal;
    readonly IRowLookup _recordsOf;
    readonly IRowLookup _assignedTo;
    readonly IRowLookup _writtenBy;

    public AgentFacts(LoadScope scope, SourceLayout layout)
    {
        _scope = scope;
        SourceSystemKey = LayoutMembers.SourceKey(scope.Context, layout);
        _tickets = new(scope, SourceSystemKey);
        _insert = scope.Rows.Insert(
            "AgentRecord",
            "SourceSystemKey",
            "AgentRecordKey",
            "Scope",
            "ExternalId",
            "EventAt",
            "AsOfAt",
            "FileName",
            "Name",
            "TeamCode",
            "Role",
            "IsBot",
            "LoadKey"
        );
        _removal = scope.Rows.Removal(
            "AgentRecord",
            "AgentRecordKey",
            ["Scope", "ExternalId"],
            record => _touched.Add(new(record.Text(0)!, record.Text(1)!))
        );
        _recordsOf = scope.Rows.Lookup(
            """r."EventAt", r."AsOfAt", r."FileName", r."Name", r."TeamCode", r."Role", r."IsBot" """,
            """JOIN "AgentRecord" r ON r."SourceSystemKey" = @p1 AND r."Scope" = k."Scope" AND r."ExternalId" = k."Code" """
        );
        _assignedTo = scope.Rows.Lookup(
            "t.\"ExternalId\"",
            """JOIN "FactTicket" t ON t."SourceSystemKey" = @p1 AND t."Scope" = k."Scope" AND t."AgentCode" = k."Code" """
        );
        _writtenBy = scope.Rows.Lookup(
            "c.\"TicketCode\"",
            """JOIN "FactTicketComment" c ON c."SourceSystemKey" = @p1 AND c."Scope" = k."Scope" AND c."AuthorCode" = k."Code" """
        );
        _insert.Bind(1, SourceSystemKey);
        foreach (var lookup in (IRowLookup[])[_recordsOf, _assignedTo, _writtenBy])
            lookup.Bind(1, SourceSystemKey);
    }

    public long SourceSystemKey { get; }
    public string KeyTable => "AgentRecord";
    public IReadOnlySet<long> TouchedMonths => _tickets.Months.All;

    public NaturalKey KeyOf(ExportRecord row, string fileName) =>
        new(
            fileName,
            RecordKey.Joined(
                row.Key.Scope,
                row.Key.Id,
                row.Describe("validFrom") ?? row.Describe(RecordKind.UpdatedAt)
            )
        );

    public DateTime? UpdatedAtOf(ExportRecord row) => row.UpdatedAtUtc;

    public bool IsDeleted(ExportRecord row) => row.IsDeleted;

    public void Write(long rowKey, long loadKey, NaturalKey key, ExportRecord row)
    {
        var agent = new TicketId(row.Key.Scope, row.Key.Id!);
        _insert
            .Bind(2, rowKey)
            .Bind(3, agent.Scope)
            .Bind(4, agent.Code)
            .Bind(
                5,
                row.Date("validFrom") is { } day
                    ? _tickets.Days.StartOf(day)
                    : row.UpdatedAtUtc ?? _scope.AsOfAt
            )
            .Bind(6, _scope.AsOfAt)
            .Bind(7, key.Scope)
            .Bind(8, row.Text("name"))
            .Bind(9, row.Text("team"))
            .Bind(10, row.Text("role"))
            .Bind(11, row.Flag("isBot") is true ? 1L : 0L)
            .Bind(12, loadKey)
            .Execute();
        _touched.Add(agent);
    }

    public void Delete(long rowKey) => _removal.Remove(rowKey);

    public void Complete()
    {
        _recordsOf.Fetch(_touched.Select(a => (a.Scope, a.Code)));
        var changed = _touched
            .Order()
            .Where(a => _tickets.Agents.Describe(a.Scope, a.Code, RecordsOf(a)))
            .ToList();
        TouchTicketsOf(_assignedTo, changed);
        TouchTicketsOf(_writtenBy, changed);
        _touched.Clear();
        _tickets.Complete();
    }

    List<AgentRecord> RecordsOf(TicketId agent)
    {
        var records = new List<AgentRecord>();
        var row = _recordsOf.Of(agent.Scope, agent.Code);
        while (row.Step())
            records.Add(
                new()
                {
                    Scope = agent.Scope,
                    ExternalId = agent.Code,
                    EventAt = row.Instant(0)!.Value,
                    AsOfAt = row.Instant(1)!.Value,
                    FileName = row.Text(2)!,
                    Name = row.Text(3),
                    TeamCode = row.Text(4),
                    Role = row.Text(5),
                    IsBot = row.Flag(6),
                }
            );
        return records;
    }

    void TouchTicketsOf(IRowLookup tickets, List<TicketId> agents)
    {
        tickets.Fetch(agents.Select(a => (a.Scope, a.Code)));
        foreach (var agent in agents)
        {
            var found = tickets.Of(agent.Scope, agent.Code);
            while (found.Step())
                _tickets.Touch(agent with { Code = found.Text(0)! });
        }
    }

    public void Dispose()
    {
        foreach (
            var part in (IDisposable[])
                [_tickets, _insert, _removal, _recordsOf, _assignedTo, _writtenBy]
        )
            part.Dispose();
    }
}
