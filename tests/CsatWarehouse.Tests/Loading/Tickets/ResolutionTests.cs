using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Loading.Tickets;

public sealed class ResolutionTests
{
    const string Tickets = "id,createdAt,requester,solvedAt";
    const string Events = "ticket,field,at,value";

    static readonly string[] Log =
    [
        "T1,status,2026-03-01T08:00:00Z,new",
        "T1,status,2026-03-02T08:00:00Z,solved",
        "T1,status,2026-04-03T08:00:00Z,Open",
        "T1,status,2026-04-05T08:00:00Z,solved",
        "T1,status,2026-04-09T08:00:00Z,closed",
    ];

    [Theory]
    [InlineData(1, null, null, 0)]
    [InlineData(2, 1.0, 1.0, 0)]
    [InlineData(3, 1.0, null, 1)]
    [InlineData(4, 1.0, 35.0, 1)]
    [InlineData(5, 1.0, 35.0, 1)]
    public async Task Resolution_OpenedAgain_CountsAtOnceAndEndsWithTheNextSolve(
        int events,
        double? firstDays,
        double? finalDays,
        int reopened
    )
    {
        using var desk = new HelpDesk();
        desk.Export("ticket_1", Tickets, "T1,2026-03-01T08:00:00Z,U1,")
            .Export("ticket-event_1", Events, Log.Take(events));
        await desk.IngestAsync();

        var ticket = await desk.TicketAsync("T1");
        Assert.Equal(firstDays * 86_400, ticket.FirstResolutionSeconds);
        Assert.Equal(finalDays * 86_400, ticket.ResolutionSeconds);
        Assert.Equal(reopened, ticket.ReopenCount);
        Assert.False(ticket.IsClosedWithoutSolve);
    }

    [Fact]
    public async Task Resolution_ClosedWithoutSolved_IsTheClosingAndIsMarked()
    {
        using var desk = new HelpDesk();
        desk.Export("ticket_1", Tickets, "T1,2026-03-01T08:00:00Z,U1,")
            .Export(
                "ticket-event_1",
                Events,
                "T1,status,2026-03-01T08:00:00Z,open",
                "T1,status,2026-03-04T08:00:00Z,closed"
            );
        await desk.IngestAsync();

        var ticket = await desk.TicketAsync("T1");
        Assert.True(ticket.IsClosedWithoutSolve);
        Assert.Equal(3 * 86_400, ticket.ResolutionSeconds);
        Assert.Equal(3 * 86_400, ticket.FirstResolutionSeconds);
    }

    [Fact]
    public async Task Resolution_ThereIsALog_TicketsOwnRowIsNotAsked()
    {
        using var desk = new HelpDesk();
        desk.Export("ticket-event_1", Events, Log.Take(3))
            .Export("ticket_1", Tickets, "T1,2026-03-01T08:00:00Z,U1,2026-03-02T08:00:00Z");
        await desk.IngestAsync();

        var ticket = await desk.TicketAsync("T1");
        Assert.Null(ticket.SolvedAt);
        Assert.Equal(1, ticket.ReopenCount);
    }

    [Fact]
    public async Task Statuses_OfALogInTwoFiles_FormIntervalsWithoutGaps()
    {
        using var desk = new HelpDesk();
        desk.Export(
                "ticket-event_1",
                Events,
                Log[0],
                Log[3],
                "T1,priority,2026-03-01T09:00:00Z,high"
            )
            .Export("ticket-event_2", Events, Log[1], Log[2], Log[4])
            .Export("ticket_1", Tickets, "T1,2026-03-01T08:00:00Z,U1,");
        await desk.IngestAsync();

        var statuses = await desk.Workspace.QueryAsync(c =>
            c.TicketStatuses.OrderBy(s => s.FromAt).ToListAsync()
        );
        Assert.Equal(["new", "solved", "open", "solved", "closed"], statuses.Select(s => s.Status));
        Assert.Equal(
            statuses.Skip(1).Select(s => (DateTime?)s.FromAt).Append(null),
            statuses.Select(s => s.ToAt)
        );
        var ticket = await desk.TicketAsync("T1");
        Assert.All(statuses, s => Assert.Equal(ticket.TicketKey, s.TicketKey));
    }

    [Fact]
    public async Task Resolution_TicketComesAfterItsLog_EveryMonthOfASolvingIsBuiltAnew()
    {
        using var desk = new HelpDesk();
        desk.Export("ticket-event_1", Events, Log);
        await desk.IngestAsync();
        await desk.Workspace.QueryAsync(c => c.Dirty.ExecuteDeleteAsync());

        desk.Export("ticket_1", Tickets, "T1,2026-02-27T08:00:00Z,U1,");
        await desk.IngestAsync();

        var dirty = await desk.Workspace.QueryAsync(c =>
            c.Dirty.Select(d => d.PeriodKey).Distinct().ToListAsync()
        );
        Assert.Superset(new HashSet<long> { 20260201, 20260301, 20260401 }, dirty.ToHashSet());
    }
}
