using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Kpis.Voices;

public sealed class ReviewRatingTests
{
    [Fact]
    public async Task Rating_OfAMonth_PoolsNoScales()
    {
        using var desk = new VoiceDesk("[[\"platform\"]]").Export(
            "review_1",
            "id,reviewedOn,type,platform,rating,ratingMin,ratingMax",
            "V1,2026-03-02,review,app-store,5,1,5",
            "V2,2026-03-02,review,app-store,4,1,5",
            "V3,2026-03-02,review,app-store,3,1,5",
            "V4,2026-03-02,review,app-store,2,1,5",
            "V5,2026-03-02,review,maps,1,1,5",
            "V6,2026-03-02,review,maps,4,1,10",
            "V7,2026-03-02,review,maps,4.5,1,5",
            "V8,2026-03-02,complaint,letter,1,1,5",
            "V9,2026-03-02,review,maps,,,"
        );
        await desk.IngestAsync();
        await desk.Workspace.BuildAsync();

        var rating = (
            await desk.Workspace.FigureAsync(KpiCatalogue.ReviewRating, "2026-03")
        ).Figure;

        Assert.Equal(3, rating.Value!.Value, 12);
        Assert.Equal((5, 2), (rating.Answers, rating.Neutral));
        var shop = (
            await desk.Workspace.FigureAsync(KpiCatalogue.ReviewRating, "2026-03", "platform=maps")
        ).Figure;
        Assert.True(shop.IsSuppressed);
    }

    [Fact]
    public async Task Reply_AfterTheMonth_IsStillOutstandingInIt()
    {
        using var desk = new VoiceDesk(hasTimes: true).Export(
            "review_1",
            "id,reviewedAt,type,repliedAt",
            [
                .. Enumerable
                    .Range(1, 6)
                    .Select(i =>
                        FormattableString.Invariant(
                            $"V{i},2026-03-0{i}T08:00:00Z,complaint,2026-03-0{i}T09:00:00Z"
                        )
                    ),
                "V7,2026-03-31T08:00:00Z,complaint,2026-04-01T08:00:00Z",
                "V8,2026-03-31T08:00:00Z,review,",
            ]
        );
        await desk.IngestAsync();
        await desk.Workspace.BuildAsync();

        var reply = (
            await desk.Workspace.FigureAsync(KpiCatalogue.ReviewReplyMedian, "2026-03")
        ).Figure;

        Assert.Equal((3600d, 2), (reply.Value, reply.Neutral));
    }
}
