using CsatWarehouse.Dimensions;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Loading.Voices;

public sealed class ReviewFactsTests
{
    [Fact]
    public async Task Ingest_Rating_KeepsItsOwnScale()
    {
        using var desk = new VoiceDesk().Export(
            "review_1",
            "id,reviewedOn,rating,ratingMin,ratingMax",
            "V1,2026-03-09,4,1,5",
            "V2,2026-03-09,4,1,10"
        );

        await desk.IngestAsync();

        Assert.Equal(5, (await desk.ReviewAsync("V1")).RatingMax);
        Assert.Equal(10, (await desk.ReviewAsync("V2")).RatingMax);
    }

    [Theory]
    [InlineData("2026-03-09T08:00:00Z,2026-03-09T09:30:00Z", 5400d)]
    [InlineData("2026-03-09T08:00:00Z,", null)]
    [InlineData("2026-03-09T08:00:00Z,2026-03-09T07:00:00Z", null)]
    public async Task ReplySeconds_AreKnownOnlyWhereTheReplyFollows(string times, double? expected)
    {
        using var desk = new VoiceDesk(hasTimes: true).Export(
            "review_1",
            "id,reviewedAt,repliedAt",
            $"V1,{times}"
        );

        await desk.IngestAsync();

        Assert.Equal(expected, (await desk.ReviewAsync("V1")).ReplySeconds);
    }

    [Fact]
    public async Task ReplySeconds_OfADayWithoutTime_AreNotKnown()
    {
        using var desk = new VoiceDesk().Export(
            "review_1",
            "id,reviewedOn,repliedAt",
            "V1,2026-03-09,2026-03-10T08:00:00Z"
        );

        await desk.IngestAsync();

        Assert.Null((await desk.ReviewAsync("V1")).ReplySeconds);
    }

    [Fact]
    public async Task Ingest_RowsWithoutId_AreKnownByTheirPlaceInTheFile()
    {
        const string header = "reviewedOn,type,customer,topic";
        using var desk = new VoiceDesk();
        desk.Export(
            "review_1",
            header,
            "2026-03-09,complaint,C1,app",
            "2026-03-09,complaint,C1,app"
        );
        await desk.IngestAsync();
        desk.Export("review_1", header, "2026-03-09,complaint,C1,app");

        await desk.IngestAsync();

        var ids = await desk.Workspace.QueryAsync(c =>
            c.Reviews.Select(r => r.ExternalId).ToListAsync()
        );
        Assert.Equal(["plain/review_1.csv#1"], ids);
    }

    [Fact]
    public async Task Ingest_TypeIsBlank_IsAReviewByNobodyKnown()
    {
        using var desk = new VoiceDesk().Export(
            "review_1",
            "id,reviewedOn,type,customer,topic",
            "V1,2026-03-09,,,"
        );

        await desk.IngestAsync();

        var review = await desk.ReviewAsync("V1");
        Assert.Equal("review", review.Type);
        Assert.Equal(SpecialMember.NotApplicable, review.CustomerKey);
        Assert.Equal(SpecialMember.Unknown, review.TopicKey);
    }
}
