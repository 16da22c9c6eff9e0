using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Loading.Voices;

public sealed class MysteryFactsTests
{
    const string VisitHeader = "id,visitedOn,updatedAt";
    const string ItemHeader = "visit,item,isMet";

    [Fact]
    public async Task Ingest_ItemsBeforeTheirVisit_GetItsDayWhenItComes()
    {
        using var desk = new VoiceDesk().Export("mystery-item_1", ItemHeader, "M1,greeting,yes");
        await desk.IngestAsync();
        Assert.Equal(["M1|greeting 0 True"], await ItemsAsync(desk));

        desk.Export("mystery-visit_1", VisitHeader, "M1,2026-03-17,2026-03-17T18:00:00Z");
        await desk.IngestAsync();

        Assert.Equal(["M1|greeting 20260317 False"], await ItemsAsync(desk));
    }

    [Fact]
    public async Task Ingest_VisitIsMovedToAnotherDay_TakesItsItemsAlong()
    {
        using var desk = new VoiceDesk()
            .Export("mystery-visit_1", VisitHeader, "M1,2026-03-17,2026-03-17T18:00:00Z")
            .Export("mystery-item_1", ItemHeader, "M1,greeting,yes");
        await desk.IngestAsync();

        desk.Export("mystery-visit_2", VisitHeader, "M1,2026-04-01,2026-04-02T18:00:00Z");
        await desk.IngestAsync();

        Assert.Equal(["M1|greeting 20260401 False"], await ItemsAsync(desk));
    }

    [Fact]
    public async Task Ingest_FileOfTheVisitIsCorrectedToHaveNone_LeavesItsItemsWithoutDay()
    {
        using var desk = new VoiceDesk()
            .Export("mystery-visit_1", VisitHeader, "M1,2026-03-17,", "M2,2026-03-18,")
            .Export("mystery-item_1", ItemHeader, "M1,greeting,yes", "M2,greeting,no");
        await desk.IngestAsync();

        desk.Export("mystery-visit_1", VisitHeader, "M2,2026-03-18,");
        await desk.IngestAsync();

        Assert.Equal(["M1|greeting 0 True", "M2|greeting 20260318 False"], await ItemsAsync(desk));
    }

    [Fact]
    public async Task Ingest_ItemWithoutMark_DidNotApplyAndIsNotZero()
    {
        using var desk = new VoiceDesk().Export(
            "mystery-item_1",
            "visit,item,score,maxScore,isMet,weight",
            "M1,price,,4,,2"
        );

        await desk.IngestAsync();

        var item = await desk.Workspace.QueryAsync(c => c.MysteryItems.SingleAsync());
        Assert.Equal((null, null, 2d), (item.Score, item.IsMet, item.Weight));
    }

    static Task<List<string>> ItemsAsync(VoiceDesk desk) =>
        desk.Workspace.QueryAsync(async c =>
            (await c.MysteryItems.OrderBy(i => i.ExternalId).ToListAsync())
                .Select(i =>
                    FormattableString.Invariant(
                        $"{i.ExternalId} {i.VisitedDateKey} {i.MysteryVisitKey == 0}"
                    )
                )
                .ToList()
        );
}
