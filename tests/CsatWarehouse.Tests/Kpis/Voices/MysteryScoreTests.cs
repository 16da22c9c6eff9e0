using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Quality;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Kpis.Voices;

public sealed class MysteryScoreTests
{
    const string Items = "visit,item,type,score,maxScore,isMet,weight";

    [Fact]
    public async Task Score_OfOneVisit_IsThatOfItsChecklist()
    {
        using var desk = Desk()
            .Export("mystery-visit_1", "id,visitedOn,team,visitor", "M1,2026-03-17,T2,V1")
            .Export(
                "mystery-item_1",
                Items,
                "M1,greeting,politeness,,,yes,1",
                "M1,price,competence,1,4,,2",
                "M1,needs,competence,,,no,3",
                "M1,apology,empathy,,,,2",
                "M1,plan,competence,,4,,3"
            );

        var score = await ScoreAsync(desk);

        var expected = Checklist.Score([
            new(1, 1),
            new(2, 0.25),
            new(3, 0),
            new(2, null),
            new(3, null),
        ]);
        Assert.Equal(0.25, expected!.Value, 12);
        Assert.Equal(expected.Value, score.Figure.Value!.Value, 12);
        Assert.Equal((1 + 0.25) / 3, score.Figure.UnweightedValue!.Value, 12);
        Assert.Equal((3, 1), (score.Figure.Answers, score.Figure.Persons));
        Assert.True(score.Figure.IsSuppressed);
    }

    [Fact]
    public async Task Score_ByItemType_AsksOfEachTypeAlone()
    {
        using var desk = Desk()
            .Export("mystery-visit_1", "id,visitedOn,team,visitor", Visits(6))
            .Export(
                "mystery-item_1",
                Items,
                Enumerable
                    .Range(1, 6)
                    .SelectMany(i =>
                        new[]
                        {
                            FormattableString.Invariant($"M{i},greeting,politeness,,,yes,1"),
                            FormattableString.Invariant($"M{i},price,competence,,,no,1"),
                        }
                    )
            );

        var score = await ScoreAsync(desk);

        Assert.Equal((0.5, 6), (score.Figure.Value, score.Figure.Persons));
        Assert.Equal(1d, (await ScoreAsync(desk, "item-type=politeness")).Figure.Value);
        Assert.Equal(0d, (await ScoreAsync(desk, "item-type=competence")).Figure.Value);
    }

    [Fact]
    public async Task Score_OfAVisitWithoutItems_IsTheAgencys()
    {
        using var desk = Desk()
            .Export(
                "mystery-visit_1",
                "id,visitedOn,score,maxScore",
                "M1,2026-03-17,17,20",
                "M2,2026-03-17,,"
            );

        Assert.Equal(0.85, (await ScoreAsync(desk)).Figure.Value!.Value, 12);
    }

    [Fact]
    public async Task Interval_OfVisitsByOneVisitor_IsThatOfOneVisit()
    {
        using var alone = Desk()
            .Export(
                "mystery-visit_1",
                "id,visitedOn,visitor",
                Enumerable
                    .Range(1, 6)
                    .Select(i => FormattableString.Invariant($"M{i},2026-03-17,V1"))
            )
            .Export(
                "mystery-item_1",
                Items,
                Enumerable
                    .Range(1, 6)
                    .Select(i =>
                        FormattableString.Invariant(
                            $"M{i},price,,,,{(i % 2 == 0 ? "yes" : "no")},1"
                        )
                    )
            );

        var score = (await ScoreAsync(alone)).Figure;

        Assert.Equal(1, score.EffectiveN!.Value, 12);
    }

    static VoiceDesk Desk() => new("[[\"item-type\"], [\"team\"]]");

    static IEnumerable<string> Visits(int count) =>
        Enumerable
            .Range(1, count)
            .Select(i => FormattableString.Invariant($"M{i},2026-03-17,T2,V{i}"));

    static async Task<CsatWarehouse.Reading.KpiReading> ScoreAsync(
        VoiceDesk desk,
        string slice = "all"
    )
    {
        await desk.IngestAsync();
        await desk.Workspace.BuildAsync();
        return await desk.Workspace.FigureAsync(KpiCatalogue.MysteryScore, "2026-03", slice);
    }
}
