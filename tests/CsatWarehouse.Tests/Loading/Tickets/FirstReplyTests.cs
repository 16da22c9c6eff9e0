using CsatWarehouse.Dimensions;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Loading.Tickets;

public sealed class FirstReplyTests
{
    const string Tickets = "id,createdAt,requester,agent,firstRepliedAt";
    const string Comments = "id,ticket,at,author,authorKind,isPublic,isAutoReply";

    [Theory]
    [InlineData("a bot first", "C1,T1,2026-03-01T08:01:00Z,BOT,,yes,no")]
    [InlineData("a bot by the comment's own word", "C1,T1,2026-03-01T08:01:00Z,A1,bot,yes,no")]
    [InlineData("an auto-reply first", "C1,T1,2026-03-01T08:01:00Z,A1,,yes,yes")]
    [InlineData("a note inside the house first", "C1,T1,2026-03-01T08:01:00Z,A1,,no,no")]
    [InlineData("the requester, who is an agent", "C1,T1,2026-03-01T08:01:00Z,U1,,yes,no")]
    [InlineData("another customer", "C1,T1,2026-03-01T08:01:00Z,U2,,yes,no")]
    [InlineData(
        "a customer by the comment's own word",
        "C1,T1,2026-03-01T08:01:00Z,A1,customer,yes,no"
    )]
    public async Task FirstReply_SomethingElseComesFirst_IsTheAgentsPublicComment(
        string what,
        string first
    )
    {
        using var desk = new HelpDesk();
        desk.Export("agent_1", "id,isBot", "A1,no", "U1,no", "BOT,yes")
            .Export("ticket_1", Tickets, "T1,2026-03-01T08:00:00Z,U1,A1,")
            .Export(
                "ticket-comment_1",
                Comments,
                first,
                "C2,T1,2026-03-01T08:30:00Z,A1,,yes,no",
                "C3,T1,2026-03-01T08:40:00Z,A1,,yes,no"
            );
        await desk.IngestAsync();

        Assert.True((await desk.TicketAsync("T1")).FirstReplySeconds == 1800, what);
    }

    [Fact]
    public async Task FirstReply_NobodyAnswered_IsNullAndNotZero()
    {
        using var desk = new HelpDesk();
        desk.Export("agent_1", "id,isBot", "A1,no")
            .Export("ticket_1", Tickets, "T1,2026-03-01T08:00:00Z,U1,A1,2026-03-01T09:00:00Z")
            .Export("ticket-comment_1", Comments, "C1,T1,2026-03-01T08:00:00Z,U1,,yes,no");
        await desk.IngestAsync();

        var ticket = await desk.TicketAsync("T1");
        Assert.Null(ticket.FirstReplyAt);
        Assert.Null(ticket.FirstReplySeconds);
    }

    [Fact]
    public async Task FirstReply_CommentComesLateAndGoes_IsWorkedOutAnewAndTheMonthIsBuiltAnew()
    {
        using var desk = new HelpDesk();
        desk.Export("agent_1", "id,isBot", "A1,no")
            .Export("ticket_1", Tickets, "T1,2026-03-01T08:00:00Z,U1,A1,")
            .Export("ticket-comment_1", Comments, "C2,T1,2026-03-01T09:00:00Z,A1,,yes,no");
        await desk.IngestAsync();
        await desk.Workspace.QueryAsync(c => c.Dirty.ExecuteDeleteAsync());

        desk.Export("ticket-comment_2", Comments, "C1,T1,2026-03-01T08:20:00Z,A1,,yes,no");
        await desk.IngestAsync();

        Assert.Equal(1200, (await desk.TicketAsync("T1")).FirstReplySeconds);
        Assert.Contains(
            20260301,
            await desk.Workspace.QueryAsync(c => c.Dirty.Select(d => d.PeriodKey).ToListAsync())
        );

        desk.Export("ticket-comment_2", Comments, "C1,T1,2026-03-01T08:20:00Z,A1,,no,no");
        await desk.IngestAsync();
        Assert.Equal(3600, (await desk.TicketAsync("T1")).FirstReplySeconds);
    }

    [Fact]
    public async Task FirstReply_AgentsComeAfterTheComments_BotIsRecognisedThen()
    {
        using var desk = new HelpDesk();
        desk.Export(
                "ticket-comment_1",
                Comments,
                "C1,T1,2026-03-01T08:01:00Z,BOT,agent,yes,no",
                "C2,T1,2026-03-01T08:30:00Z,A2,,yes,no"
            )
            .Export("ticket_1", Tickets, "T1,2026-03-01T08:00:00Z,U1,A1,");
        await desk.IngestAsync();
        Assert.Equal(60, (await desk.TicketAsync("T1")).FirstReplySeconds);
        var inferred = await desk.Workspace.QueryAsync(c =>
            c.Agents.SingleAsync(a => a.ExternalId == "BOT")
        );
        Assert.True(inferred.IsInferred);

        desk.Export("agent_1", "id,name,isBot", "BOT,Robot,yes", "A2,Olena,no");
        await desk.IngestAsync();

        Assert.Equal(1800, (await desk.TicketAsync("T1")).FirstReplySeconds);
        var described = await desk.Workspace.QueryAsync(c =>
            c.Agents.SingleAsync(a => a.ExternalId == "BOT")
        );
        Assert.Equal(inferred.AgentKey, described.AgentKey);
        Assert.Equal("Robot", described.Name.Text);
        Assert.False(described.IsInferred);
    }

    [Fact]
    public async Task FirstReply_OfTheAssignedAgentWhomNoFileDescribes_IsAReply()
    {
        using var desk = new HelpDesk();
        desk.Export("ticket_1", Tickets, "T1,2026-03-01T08:00:00Z,U1,A1,")
            .Export("ticket-comment_1", Comments, "C1,T1,2026-03-01T08:05:00Z,A1,,yes,no");
        await desk.IngestAsync();

        Assert.Equal(300, (await desk.TicketAsync("T1")).FirstReplySeconds);
        var comment = await desk.Workspace.QueryAsync(c => c.TicketComments.SingleAsync());
        Assert.NotEqual(SpecialMember.NotApplicable, comment.AgentKey);
    }
}
