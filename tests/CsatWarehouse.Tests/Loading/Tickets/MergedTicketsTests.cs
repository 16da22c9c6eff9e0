using CsatWarehouse.Dimensions;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Loading.Tickets;

public sealed class MergedTicketsTests
{
    const string Header = "id,createdAt,requester,closedAt,mergedInto,mergedTickets,updatedAt";

    [Theory]
    [InlineData("T2", "")]
    [InlineData("", "T1")]
    [InlineData("T2", "T1")]
    public async Task Merge_SaidByEitherTicket_PointsToTheWinnerAndHasNoResolutionOfItsOwn(
        string into,
        string merged
    )
    {
        using var desk = new HelpDesk();
        desk.Export(
            "ticket_1",
            Header,
            $"T1,2026-03-01T08:00:00Z,U1,2026-03-01T09:00:00Z,{into},,",
            $"T2,2026-03-01T08:30:00Z,U1,2026-03-02T08:30:00Z,,{merged},"
        );
        await desk.IngestAsync();

        var loser = await desk.TicketAsync("T1");
        var winner = await desk.TicketAsync("T2");
        Assert.Equal(winner.TicketKey, loser.MergedIntoTicketKey);
        Assert.Null(loser.SolvedAt);
        Assert.Null(loser.ResolutionSeconds);
        Assert.False(loser.IsClosedWithoutSolve);
        Assert.Equal(SpecialMember.NotApplicable, loser.SolvedDateKey);
        Assert.Equal(SpecialMember.NotApplicable, winner.MergedIntoTicketKey);
        Assert.Equal(86_400, winner.ResolutionSeconds);
    }

    [Fact]
    public async Task Merge_ChainWhoseEndComesLast_AllPointToTheEnd()
    {
        using var desk = new HelpDesk();
        desk.Export("ticket_1", Header, "T1,2026-03-01T08:00:00Z,U1,,T2,,");
        await desk.IngestAsync();
        Assert.Equal(SpecialMember.Unknown, (await desk.TicketAsync("T1")).MergedIntoTicketKey);

        desk.Export("ticket_2", Header, "T2,2026-03-01T08:00:00Z,U1,,T3,,");
        await desk.IngestAsync();
        desk.Export("ticket_3", Header, "T3,2026-03-01T08:00:00Z,U1,,,,");
        await desk.IngestAsync();

        var end = await desk.TicketAsync("T3");
        Assert.Equal(end.TicketKey, (await desk.TicketAsync("T1")).MergedIntoTicketKey);
        Assert.Equal(end.TicketKey, (await desk.TicketAsync("T2")).MergedIntoTicketKey);
    }

    [Fact]
    public async Task Merge_IntoEachOther_OneOfThemCounts()
    {
        using var desk = new HelpDesk();
        desk.Export(
            "ticket_1",
            Header,
            "T1,2026-03-01T08:00:00Z,U1,,T2,,",
            "T2,2026-03-01T08:00:00Z,U1,,T1,,"
        );
        await desk.IngestAsync();

        var first = await desk.TicketAsync("T1");
        Assert.Equal(SpecialMember.NotApplicable, first.MergedIntoTicketKey);
        Assert.Equal(first.TicketKey, (await desk.TicketAsync("T2")).MergedIntoTicketKey);
    }

    [Fact]
    public async Task Merge_TakenBackByANewerRow_TicketIsOneOfItsOwnAgain()
    {
        using var desk = new HelpDesk();
        desk.Export(
            "ticket_1",
            Header,
            "T1,2026-03-01T08:00:00Z,U1,2026-03-01T09:00:00Z,T2,,2026-03-01T09:00:00Z",
            "T2,2026-03-01T08:00:00Z,U1,,,,2026-03-01T09:00:00Z"
        );
        await desk.IngestAsync();
        desk.Export(
            "ticket_2",
            Header,
            "T1,2026-03-01T08:00:00Z,U1,2026-03-01T09:00:00Z,,,2026-03-01T10:00:00Z"
        );
        await desk.IngestAsync();

        var ticket = await desk.TicketAsync("T1");
        Assert.Equal(SpecialMember.NotApplicable, ticket.MergedIntoTicketKey);
        Assert.Equal(3600, ticket.ResolutionSeconds);
    }
}
