using CsatWarehouse.Dimensions;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Loading.Tickets;

public sealed class TicketFactsTests
{
    const string Header =
        "id,createdAt,requester,agent,team,channel,topic,firstRepliedAt,solvedAt,closedAt,reopens,updatedAt,deleted";

    [Fact]
    public async Task Ingest_TicketsAlone_EachIsWhatItsOwnRowSays()
    {
        using var desk = new HelpDesk();
        desk.Export(
            "ticket_1",
            Header,
            "T1,2026-03-01T08:00:00Z,U1,A1,N,phone,bill,2026-03-01T08:10:00Z,2026-03-02T08:00:00Z,2026-03-09T08:00:00Z,,,",
            "T2,2026-03-31T21:30:00Z,U2,,,,,,,,,,",
            "T3,2026-03-01T08:00:00Z,U1,A1,,phone,bill,,,2026-03-03T08:00:00Z,,,",
            "T4,2026-03-01T08:00:00Z,U1,A1,,phone,bill,,2026-03-05T08:00:00Z,,1,,",
            "T5,2026-03-05T08:00:00Z,,A1,,phone,bill,2026-03-05T07:00:00Z,2026-03-04T08:00:00Z,,,,"
        );
        await desk.IngestAsync();

        var solved = await desk.TicketAsync("T1");
        Assert.Equal(600, solved.FirstReplySeconds);
        Assert.Equal(86_400, solved.ResolutionSeconds);
        Assert.Equal(86_400, solved.FirstResolutionSeconds);
        Assert.Equal(20260302, solved.SolvedDateKey);
        Assert.Equal(SpecialMember.NotApplicable, solved.MergedIntoTicketKey);
        Assert.False(solved.IsClosedWithoutSolve);
        Assert.Equal("N", await desk.TeamOfAsync("T1"));

        // Past midnight in Kyiv already.
        var open = await desk.TicketAsync("T2");
        Assert.Equal(20260401, open.CreatedDateKey);
        Assert.Null(open.FirstReplySeconds);
        Assert.Null(open.SolvedAt);
        Assert.Null(open.ResolutionSeconds);
        Assert.Equal(SpecialMember.NotApplicable, open.SolvedDateKey);
        Assert.Equal(SpecialMember.Unknown, open.AgentKey);
        Assert.Equal(SpecialMember.Unknown, open.TeamKey);

        var closed = await desk.TicketAsync("T3");
        Assert.True(closed.IsClosedWithoutSolve);
        Assert.Equal(2 * 86_400, closed.ResolutionSeconds);

        var reopened = await desk.TicketAsync("T4");
        Assert.Equal(1, reopened.ReopenCount);
        Assert.Null(reopened.FirstSolvedAt);
        Assert.Equal(4 * 86_400, reopened.ResolutionSeconds);

        var backwards = await desk.TicketAsync("T5");
        Assert.Null(backwards.FirstReplySeconds);
        Assert.Null(backwards.ResolutionSeconds);
        Assert.Equal(20260304, backwards.SolvedDateKey);
        Assert.Equal(SpecialMember.NotApplicable, backwards.CustomerKey);
    }

    [Fact]
    public async Task Ingest_ExportWithoutStaffColumns_AgentAndTeamDoNotApply()
    {
        using var desk = new HelpDesk();
        // The template's columns are all optional; a profile that does not name them says that the export has none.
        desk.Workspace.Write(
            "sources/ticket.json",
            """
            {"source": "plain", "kind": "ticket", "delivery": "delta", "files": [{"glob": "plain/ticket_*.csv"}], "key": {"id": "id"}, "map": {"createdAt": "createdAt"}}
            """
        );
        desk.Export("ticket_1", "id,createdAt", "T1,2026-03-01T08:00:00Z");
        await desk.IngestAsync();

        var ticket = await desk.TicketAsync("T1");
        Assert.Equal(SpecialMember.NotApplicable, ticket.AgentKey);
        Assert.Equal(SpecialMember.NotApplicable, ticket.TeamKey);
        Assert.Equal(SpecialMember.NotApplicable, ticket.ChannelKey);
        Assert.Equal(SpecialMember.NotApplicable, ticket.TopicKey);
    }

    [Fact]
    public async Task Ingest_DayFirstDates_AreReadAsTheProfileSays()
    {
        using var desk = new HelpDesk();
        desk.Workspace.Write(
            "sources/ticket.json",
            """
            {"source": "plain", "kind": "ticket", "delivery": "delta", "files": [{"glob": "plain/ticket_*.csv"}], "format": {"timeZone": "Europe/Kyiv"}, "key": {"id": "id"},
             "map": {"createdAt": {"column": "created", "formats": ["dd/MM/yyyy HH:mm"]}, "solvedAt": {"column": "solved", "formats": ["dd/MM/yyyy HH:mm"]}}}
            """
        );
        desk.Export("ticket_1", "id,created,solved", "T1,03/04/2026 09:00,05/04/2026 09:00");
        await desk.IngestAsync();

        var ticket = await desk.TicketAsync("T1");
        Assert.Equal(20260403, ticket.CreatedDateKey);
        Assert.Equal(20260405, ticket.SolvedDateKey);
        Assert.Equal(2 * 86_400, ticket.ResolutionSeconds);
    }

    [Fact]
    public async Task Ingest_TicketComesAgainLater_NewerRowIsTheTicket()
    {
        using var desk = new HelpDesk();
        desk.Export(
            "ticket_1",
            Header,
            "T1,2026-03-01T08:00:00Z,U1,A1,,,bill,,2026-04-02T08:00:00Z,,,2026-04-02T08:00:00Z,"
        );
        await desk.IngestAsync();
        desk.Export(
            "ticket_0",
            Header,
            "T1,2026-03-01T08:00:00Z,U1,A1,,,roaming,,,,,2026-03-01T08:00:00Z,"
        );
        await desk.IngestAsync();

        Assert.Equal(20260402, (await desk.TicketAsync("T1")).SolvedDateKey);
    }

    [Theory]
    [InlineData(Header, "T1,2026-03-01T08:00:00Z,U1,A1,,,bill,,,,,2026-03-02T08:00:00Z,yes")]
    [InlineData(
        "id,createdAt,status,updatedAt",
        "T1,2026-03-01T08:00:00Z,deleted,2026-03-02T08:00:00Z"
    )]
    public async Task Ingest_TicketIsDeleted_NoFactAndItsMonthsAreBuiltAnew(
        string header,
        string row
    )
    {
        using var desk = new HelpDesk();
        desk.Export(
            "ticket_1",
            Header,
            "T1,2026-03-01T08:00:00Z,U1,A1,,,bill,,,,,2026-03-01T08:00:00Z,"
        );
        await desk.IngestAsync();
        await desk.Workspace.QueryAsync(c => c.Dirty.ExecuteDeleteAsync());

        desk.Export("ticket_2", header, row);
        await desk.IngestAsync();

        Assert.Empty(await desk.Workspace.QueryAsync(c => c.Tickets.ToListAsync()));
        Assert.Contains(
            20260301,
            await desk.Workspace.QueryAsync(c => c.Dirty.Select(d => d.PeriodKey).ToListAsync())
        );
    }
}
