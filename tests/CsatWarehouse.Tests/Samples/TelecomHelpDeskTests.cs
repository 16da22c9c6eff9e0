using CsatWarehouse.Dimensions;
using CsatWarehouse.Jobs;
using CsatWarehouse.Samples;
using CsatWarehouse.Testing;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Samples;

/// <summary>The generated company's help desk, in the layouts of Zendesk.</summary>
public sealed class TelecomHelpDeskTests
{
    static readonly string[] Sources =
    [
        "zendesk-tickets",
        "zendesk-ticket-comments",
        "zendesk-ticket-events",
        "zendesk-agents",
        "zendesk-groups",
    ];

    [Fact]
    public async Task Ingest_GeneratedHelpDesk_LoadsWholeAndKnowsEveryMember()
    {
        using var workspace = new TestWorkspace();
        foreach (var source in Sources)
            workspace.Write(
                $"sources/{source}.json",
                await File.ReadAllTextAsync(
                    Repository.PathOf(
                        "warehouse",
                        "samples",
                        "telecom",
                        "sources",
                        source + ".json"
                    ),
                    TestContext.Current.CancellationToken
                )
            );
        new CompanyGenerator(new() { Months = 12, Scale = 0.05 }).WriteTo(
            Path.Combine(workspace.Path, "exports"),
            cancellation: TestContext.Current.CancellationToken
        );

        var report = await workspace.IngestAsync();

        var desk = report
            .Files.Where(f => f.FileName.StartsWith("zendesk/", StringComparison.Ordinal))
            .Where(f => f.Outcome != IngestOutcome.Unmatched)
            .ToList();
        Assert.NotEmpty(desk);
        Assert.All(desk, f => Assert.Equal((IngestOutcome.Loaded, 0), (f.Outcome, f.RowsRejected)));
        await workspace.QueryAsync(async c =>
        {
            Assert.NotEqual(0, await c.Tickets.CountAsync());
            Assert.Equal(0, await c.Agents.CountAsync(a => a.IsInferred));
            Assert.Equal(0, await c.Teams.CountAsync(t => t.IsInferred));
            Assert.Equal(0, await c.TicketComments.CountAsync(m => m.TicketKey == 0));
            Assert.Equal(0, await c.TicketStatuses.CountAsync(s => s.TicketKey == 0));
            Assert.Equal(
                0,
                await c.Tickets.CountAsync(t =>
                    t.TeamKey == 0
                    || t.ChannelKey == 0
                    || t.TopicKey == 0
                    || t.MergedIntoTicketKey == 0
                    || t.CustomerKey <= SpecialMember.Unknown
                )
            );
            Assert.NotEqual(
                0,
                await c.Tickets.CountAsync(t => t.MergedIntoTicketKey > 0 && t.SolvedAt == null)
            );
            Assert.NotEqual(0, await c.Tickets.CountAsync(t => t.IsClosedWithoutSolve));
            Assert.NotEqual(0, await c.Tickets.CountAsync(t => t.ReopenCount == 1));
            return 0;
        });
    }
}
