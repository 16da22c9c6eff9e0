using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Jobs;

/// <summary>From files of a help desk to figures that are worked out by hand.</summary>
public sealed class TicketsEndToEndTests
{
    static async Task<HelpDesk> MarchAsync()
    {
        var desk = new HelpDesk();
        desk.Workspace.WriteSettings("[[\"team\"]]");
        desk.Export("agent_1", "id,team,isBot,validFrom", "A1,north,no,2026-01-01", "BOT,,yes,")
            .Export("agent_2", "id,team,isBot,validFrom", "A1,south,no,2026-03-11")
            .Export(
                "ticket_1",
                "id,createdAt,requester,agent,topic,mergedInto",
                "T1,2026-03-02T08:00:00Z,U1,A1,bill,",
                "T2,2026-03-03T08:00:00Z,U2,A1,bill,",
                "T3,2026-03-04T08:00:00Z,U3,A1,bill,",
                "T4,2026-03-05T08:00:00Z,U4,A1,bill,",
                "T5,2026-03-06T08:00:00Z,U5,A1,bill,",
                // Six days after the first, about the same: a repeat.
                "T6,2026-03-08T08:00:00Z,U1,A1,bill,",
                // In another team by now, and never answered.
                "T7,2026-03-12T08:00:00Z,U6,A1,bill,",
                "T8,2026-03-03T08:20:00Z,U2,A1,bill,T2",
                // So young that March is final.
                "T9,2026-04-20T08:00:00Z,U7,A1,bill,"
            )
            .Export(
                "ticket-comment_1",
                "id,ticket,at,author,isPublic,isAutoReply",
                "C1,T1,2026-03-02T08:00:05Z,BOT,yes,no",
                "C2,T1,2026-03-02T08:10:00Z,A1,yes,no",
                "C3,T2,2026-03-03T08:00:01Z,A1,yes,yes",
                "C4,T2,2026-03-03T08:20:00Z,A1,yes,no",
                "C5,T3,2026-03-04T08:30:00Z,A1,yes,no",
                "C6,T4,2026-03-05T08:40:00Z,A1,yes,no",
                "C7,T5,2026-03-06T08:50:00Z,A1,yes,no",
                "C8,T6,2026-03-08T09:00:00Z,A1,yes,no",
                "C9,T8,2026-03-03T08:20:01Z,A1,yes,no"
            )
            .Export(
                "ticket-event_1",
                "ticket,field,at,value",
                "T1,status,2026-03-03T08:00:00Z,solved",
                "T2,status,2026-03-05T08:00:00Z,solved",
                "T3,status,2026-03-07T08:00:00Z,closed",
                "T4,status,2026-03-06T08:00:00Z,solved",
                "T4,status,2026-03-07T08:00:00Z,open",
                "T4,status,2026-03-09T08:00:00Z,solved",
                "T5,status,2026-03-07T08:00:00Z,solved",
                "T5,status,2026-03-08T08:00:00Z,open",
                "T8,status,2026-03-03T08:21:00Z,closed"
            );
        await desk.IngestAsync();
        await desk.Workspace.BuildAsync();
        return desk;
    }

    [Theory]
    // 10, 20, 30, 40, 50 and 60 minutes; T7 is apart, T8 is merged.
    [InlineData("first-response-median", 2100, 6)]
    [InlineData("first-response-p90", 3300, 6)]
    // 1, 2, 3 (closed without solved) and, with its second solve, 4 days; T5 is open again.
    [InlineData("resolution-median", 216_000, 4)]
    // T4 and T5 of T1 to T5.
    [InlineData("reopen-rate", 0.4, 5)]
    // T6 of T1 to T7.
    [InlineData("repeat-rate", 1 / 7.0, 7)]
    // All but U1 of U1 to U6.
    [InlineData("fcr", 5 / 6.0, 6)]
    public async Task Figure_OfAMonth_IsThatWorkedOutByHand(string kpi, double value, int n)
    {
        using var desk = await MarchAsync();

        var figure = await desk.Workspace.FigureAsync(kpi, "2026-03");

        Assert.Equal(value, figure.Figure.Value!.Value, 9);
        Assert.Equal(n, figure.Figure.Answers);
    }

    [Theory]
    [InlineData("north", 2100.0, 6)]
    [InlineData("south", null, 0)]
    public async Task Figure_OfATeam_CountsTicketsOfTheTeamAsOfTheContact(
        string team,
        double? value,
        int n
    )
    {
        using var desk = await MarchAsync();

        var figure = await desk.Workspace.FigureAsync(
            "first-response-median",
            "2026-03",
            $"team={team}"
        );

        Assert.Equal(n, figure.Figure.Answers);
        Assert.Equal(value, figure.Figure.Value);
    }
}
