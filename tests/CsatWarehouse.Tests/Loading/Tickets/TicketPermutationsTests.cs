using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Loading.Tickets;

public sealed class TicketPermutationsTests
{
    static readonly (string Name, string Header, string[] Rows)[] Files =
    [
        (
            "ticket_2026-03-31",
            "id,createdAt,requester,agent,mergedInto,tags,updatedAt",
            [
                "T1,2026-03-01T08:00:00Z,U1,A1,,,2026-03-10T08:00:00Z",
                "T2,2026-03-05T08:00:00Z,U2,A2,,vip;slow,2026-03-10T08:00:00Z",
                "T3,2026-03-05T08:20:00Z,U2,A2,T2,vip,2026-03-10T08:00:00Z",
            ]
        ),
        (
            "ticket_2026-04-30",
            "id,createdAt,requester,agent,mergedInto,tags,updatedAt",
            [
                "T2,2026-03-05T08:00:00Z,U2,A1,T4,vip,2026-04-10T08:00:00Z",
                "T4,2026-04-05T08:00:00Z,U2,A2,,,2026-04-10T08:00:00Z",
            ]
        ),
        (
            "ticket-comment_1",
            "id,ticket,at,author,isPublic",
            [
                "C1,T1,2026-03-01T08:05:00Z,A1,yes",
                "C2,T1,2026-03-01T08:30:00Z,A2,yes",
                "C3,T4,2026-04-05T10:00:00Z,A2,yes",
                "C4,T9,2026-04-05T10:00:00Z,U1,yes",
            ]
        ),
        (
            "ticket-event_1",
            "ticket,field,at,value",
            [
                "T1,status,2026-03-02T08:00:00Z,solved",
                "T1,status,2026-04-03T08:00:00Z,open",
                "T2,status,2026-03-06T08:00:00Z,closed",
                "T4,status,2026-04-06T08:00:00Z,closed",
            ]
        ),
        (
            "agent_2026-03-31",
            "id,name,team,isBot,updatedAt",
            ["A1,Robot,north,yes,2026-01-01T00:00:00Z", "A2,Ivan,north,no,2026-01-01T00:00:00Z"]
        ),
        (
            "agent_2026-04-30",
            "id,name,team,isBot,updatedAt",
            ["A2,Ivan P.,south,no,2026-04-01T00:00:00Z"]
        ),
        ("team_1", "id,name", ["north,North desk"]),
        (
            "ticket-tag_1",
            "ticket,tag,at",
            ["T1,vip,2026-03-01T08:01:00Z", "T2,roaming,", "T9,vip,"]
        ),
    ];

    [Fact]
    public async Task Ingest_SameFilesInAnyOrder_EndInTheSameTables()
    {
        var expected = await ContentAfterAsync([0, 1, 2, 3, 4, 5, 6, 7]);
        Assert.Contains(
            expected,
            line =>
                line.StartsWith("ticket T1", StringComparison.Ordinal)
                && line.Contains("1800 ", StringComparison.Ordinal)
        );
        int[][] orders =
        [
            [7, 6, 5, 4, 3, 2, 1, 0],
            [2, 0, 4, 3, 6, 7, 1, 5],
            [3, 5, 1, 7, 2, 0, 6, 4],
            [4, 2, 5, 1, 3, 0, 7, 6],
            [1, 3, 7, 0, 4, 5, 2, 6],
        ];
        foreach (var order in orders)
            Assert.Equal(expected, await ContentAfterAsync(order));
    }

    /// <summary>Each file is ingested by itself, and one of them is given again with another content in between.</summary>
    static async Task<List<string>> ContentAfterAsync(int[] order)
    {
        using var desk = new HelpDesk();
        foreach (var i in order)
        {
            var (name, header, rows) = Files[i];
            if (i == order[3])
            {
                desk.Export(name, header, rows.Take(1));
                await desk.IngestAsync();
            }
            desk.Export(name, header, rows);
            await desk.IngestAsync();
        }
        return await desk.ContentAsync();
    }
}
