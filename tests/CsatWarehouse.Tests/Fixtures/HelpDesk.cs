using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Jobs;
using CsatWarehouse.Testing;
using Microsoft.EntityFrameworkCore;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>A workspace whose tickets, comments, events, agents and teams come in the plain layout, so that each file names the columns it has.</summary>
sealed class HelpDesk : IDisposable
{
    static readonly string[] Kinds =
    [
        "ticket",
        "ticket-comment",
        "ticket-event",
        "ticket-tag",
        "agent",
        "team",
    ];

    public HelpDesk()
    {
        foreach (var kind in Kinds)
            Workspace.Write($"sources/{kind}.json", ProfileOf(kind));
    }

    public TestWorkspace Workspace { get; } = new();

    public static string ProfileOf(string kind) =>
        File.ReadAllText(
            Repository.PathOf(
                "warehouse",
                "samples",
                "templates",
                "plain",
                "sources",
                kind + ".json"
            )
        );

    /// <param name="name">The kind, and after _ what tells the file from others: <c>ticket_1</c>.</param>
    public HelpDesk Export(string name, string header, params IEnumerable<string> rows)
    {
        Workspace.Write(
            $"exports/plain/{name}.csv",
            string.Join('\n', rows.Prepend(header)) + "\n"
        );
        return this;
    }

    /// <exception cref="Xunit.Sdk.XunitException">A file did not load, or not whole.</exception>
    public async Task<IngestReport> IngestAsync()
    {
        var report = await Workspace.IngestAsync();
        Assert.All(
            report.Files,
            f =>
            {
                Assert.True(f.Outcome is IngestOutcome.Loaded or IngestOutcome.Unchanged, f.Reason);
                Assert.Equal(0, f.RowsRejected);
            }
        );
        return report;
    }

    public async Task<FactTicket> TicketAsync(string id) =>
        await Workspace.QueryAsync(c => c.Tickets.SingleAsync(t => t.ExternalId == id));

    public async Task<string> TeamOfAsync(string ticket) =>
        await Workspace.QueryAsync(c =>
            c.Tickets.Where(t => t.ExternalId == ticket)
                .Join(c.Teams, t => t.TeamKey, t => t.TeamKey, (_, team) => team.ExternalId)
                .SingleAsync()
        );

    /// <summary>Everything that files of a help desk become, by the source's ids in place of surrogate keys.</summary>
    public Task<List<string>> ContentAsync() =>
        Workspace.QueryAsync(async c =>
        {
            var tickets = await c.Tickets.ToListAsync();
            var comments = await c.TicketComments.ToListAsync();
            var statuses = await c.TicketStatuses.ToListAsync();
            var tags = await c.TicketTags.ToListAsync();
            var tagOf = await c.Tags.ToDictionaryAsync(t => t.TagKey, t => t.Code);
            var agents = await c.Agents.ToListAsync();
            var teams = await c.Teams.ToDictionaryAsync(t => t.TeamKey);
            var customers = await c.Customers.ToDictionaryAsync(
                u => u.CustomerKey,
                u => u.ExternalId
            );
            var ticketOf = tickets.ToDictionary(t => t.TicketKey, t => t.ExternalId);
            var agentOf = agents.ToDictionary(
                a => a.AgentKey,
                a => Invariant($"{a.ExternalId} since {a.ValidFromAt:O}")
            );
            return tickets
                .Select(t =>
                    Invariant(
                        $"ticket {t.ExternalId} {t.CreatedAt:O} {t.CreatedDateKey} replied {t.FirstReplyAt:O} {t.FirstReplySeconds} first {t.FirstSolvedAt:O} {t.FirstResolutionSeconds} solved {t.SolvedAt:O} {t.SolvedDateKey} {t.ResolutionSeconds} reopened {t.ReopenCount} without {t.IsClosedWithoutSolve} into {Of(ticketOf, t.MergedIntoTicketKey)} by {Of(customers, t.CustomerKey)} agent {Of(agentOf, t.AgentKey)} team {teams[t.TeamKey].ExternalId} {t.Priority}"
                    )
                )
                .Concat(
                    comments.Select(m =>
                        Invariant(
                            $"comment {m.ExternalId} on {Of(ticketOf, m.TicketKey)} {m.CommentedAt:O} by {Of(agentOf, m.AgentKey)}"
                        )
                    )
                )
                .Concat(
                    tags.Select(t =>
                        Invariant(
                            $"tag {tagOf[t.TagKey]} on {Of(ticketOf, t.TicketKey)} {t.TaggedAt:O} by {Of(ticketOf, t.SayingTicketKey)}"
                        )
                    )
                )
                .Concat(
                    statuses.Select(s =>
                        Invariant(
                            $"status {s.Status} of {Of(ticketOf, s.TicketKey)} {s.FromAt:O} to {s.ToAt:O}"
                        )
                    )
                )
                .Concat(
                    agents.Select(a =>
                        Invariant(
                            $"agent {a.ExternalId} {a.Name.Text} {a.ValidFromAt:O} to {a.ValidToAt:O} team {teams[a.TeamKey].ExternalId} {a.Role} {a.IsBot} {a.IsInferred} versions {agents.Count(v => v.AgentDurableKey == a.AgentDurableKey)}"
                        )
                    )
                )
                .Concat(
                    teams.Values.Select(t =>
                        Invariant(
                            $"team {t.ExternalId} {t.Name.Text} {t.Department} {t.IsInferred}"
                        )
                    )
                )
                .Order(StringComparer.Ordinal)
                .ToList();
        });

    static string Of(Dictionary<long, string> codes, long key) =>
        key == SpecialMember.NotApplicable ? "nobody" : codes.GetValueOrDefault(key, "unknown");

    public void Dispose() => Workspace.Dispose();
}
