using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Loading.Voices;

public sealed class VoicePermutationsTests
{
    const string Invitation =
        "id,sentAt,survey,status,customer,stage,respondedAt,response,updatedAt";
    const string Review =
        "id,reviewedAt,type,rating,ratingMin,ratingMax,customer,topic,repliedAt,deleted,updatedAt";

    static readonly (string Name, string Header, string[] Rows)[] Files =
    [
        (
            "invitation_2026-03-31",
            Invitation,
            [
                "I1,2026-03-01T08:00:00Z,survey,sent,C1,support,,,2026-03-01T08:00:00Z",
                "I2,2026-03-02T08:00:00Z,survey,bounced,C2,,,,2026-03-02T08:00:00Z",
            ]
        ),
        (
            "invitation_2026-04-30",
            Invitation,
            [
                "I1,2026-03-01T08:00:00Z,survey,completed,C1,support,2026-03-20T08:00:00Z,R1,2026-03-20T08:00:00Z",
                "I3,2026-04-02T08:00:00Z,survey,started,C1,,2026-04-03T08:00:00Z,R2,2026-04-03T08:00:00Z",
            ]
        ),
        (
            "review_2026-03-31",
            Review,
            [
                "V1,2026-03-09T08:00:00Z,review,1,1,5,,app,,no,2026-03-09T08:00:00Z",
                "V2,2026-03-10T08:00:00Z,complaint,,,,C1,bill,,no,2026-03-10T08:00:00Z",
            ]
        ),
        (
            "review_2026-04-30",
            Review,
            [
                "V1,2026-03-09T08:00:00Z,review,2,1,5,,app,2026-04-01T08:00:00Z,no,2026-04-01T08:00:00Z",
                "V2,2026-03-10T08:00:00Z,complaint,,,,C1,bill,,yes,2026-04-02T08:00:00Z",
            ]
        ),
        (
            "mystery-visit_1",
            "id,visitedOn,location,channel,team,visitor,updatedAt",
            [
                "M1,2026-03-17,Lviv,shop,T2,V1,2026-03-20T10:00:00Z",
                "M2,2026-03-18,Dnipro,shop,T2,V2,2026-03-20T10:00:00Z",
            ]
        ),
        (
            "mystery-visit_2",
            "id,visitedOn,location,channel,team,visitor,updatedAt",
            ["M1,2026-04-17,Lviv,phone,T2,V1,2026-04-20T10:00:00Z"]
        ),
        (
            "mystery-item_1",
            "visit,item,type,score,maxScore,isMet,weight,updatedAt",
            [
                "M1,greeting,politeness,,,yes,1,2026-03-20T10:00:00Z",
                "M1,price,competence,1,4,,2,2026-03-20T10:00:00Z",
                "M2,price,competence,,4,,2,",
                "M9,price,competence,4,4,,2,",
            ]
        ),
    ];

    [Fact]
    public async Task Ingest_SameFilesInAnyOrder_EndInTheSameTables()
    {
        var expected = await ContentAfterAsync([0, 1, 2, 3, 4, 5, 6]);
        Assert.Equal(3 + 1 + 2 + 4, expected.Count);
        Assert.Contains("item M1|price of M1 on 20260417 price competence 1/4  2", expected);
        Assert.Contains(
            expected,
            line =>
                line.StartsWith("review V1", StringComparison.Ordinal)
                && line.Contains(" 2 of 1 to 5 ", StringComparison.Ordinal)
        );
        int[][] orders =
        [
            [6, 5, 4, 3, 2, 1, 0],
            [6, 0, 3, 4, 1, 5, 2],
            [5, 1, 6, 2, 4, 0, 3],
            [3, 4, 0, 6, 5, 2, 1],
            [2, 6, 5, 1, 0, 3, 4],
        ];
        foreach (var order in orders)
            Assert.Equal(expected, await ContentAfterAsync(order));
    }

    /// <summary>Each file is ingested by itself, and one of them is given again with another content in between.</summary>
    static async Task<List<string>> ContentAfterAsync(int[] order)
    {
        using var desk = new VoiceDesk(hasTimes: true);
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
