using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

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
    readonly SqliteStatement _insert;
    readonly SqliteStatement _find;
    readonly SqliteStatement _delete;
    readonly SqliteStatement _ticketsOf;

    public AgentFacts(LoadScope scope, SourceLayout layout)
    {
        _scope = scope;
        SourceSystemKey = LayoutMembers.SourceKey(scope.Context, layout);
        _tickets = new(scope, SourceSystemKey);
        _insert = SqliteStatement.Insert(
            scope.Connection,
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
        _find = new(
            scope.Connection,
            "SELECT \"Scope\", \"ExternalId\" FROM \"AgentRecord\" WHERE \"AgentRecordKey\" = ?1"
        );
        _delete = new(
            scope.Connection,
            "DELETE FROM \"AgentRecord\" WHERE \"AgentRecordKey\" = ?1"
        );
        _ticketsOf = new(
            scope.Connection,
            """
            SELECT "ExternalId" FROM "FactTicket" WHERE "SourceSystemKey" = ?1 AND "Scope" = ?2 AND "AgentCode" = ?3
            UNION SELECT "TicketCode" FROM "FactTicketComment" WHERE "SourceSystemKey" = ?1 AND "Scope" = ?2 AND "AuthorCode" = ?3
            """
        );
        _insert.Bind(1, SourceSystemKey);
        _ticketsOf.Bind(1, SourceSystemKey);
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

    public void Delete(long rowKey)
    {
        _find.Bind(1, rowKey);
        if (!_find.Step())
            return;
        _touched.Add(new(_find.Text(0)!, _find.Text(1)!));
        _find.Reset();
        _delete.Bind(1, rowKey).Execute();
    }

    public void Complete()
    {
        foreach (var agent in _touched.Order())
            if (_tickets.Agents.Describe(agent.Scope, agent.Code, RecordsOf(agent)))
                TouchTicketsOf(agent);
        _touched.Clear();
        _tickets.Complete();
    }

    List<AgentRecord> RecordsOf(TicketId agent) =>
        [
            .. _scope
                .Context.AgentRecords.AsNoTracking()
                .Where(r =>
                    r.SourceSystemKey == SourceSystemKey
                    && r.Scope == agent.Scope
                    && r.ExternalId == agent.Code
                ),
        ];

    void TouchTicketsOf(TicketId agent)
    {
        _ticketsOf.Bind(2, agent.Scope).Bind(3, agent.Code);
        while (_ticketsOf.Step())
            _tickets.Touch(agent with { Code = _ticketsOf.Text(0)! });
    }

    public void Dispose()
    {
        _tickets.Dispose();
        foreach (var statement in (SqliteStatement[])[_insert, _find, _delete, _ticketsOf])
            statement.Dispose();
    }
}
