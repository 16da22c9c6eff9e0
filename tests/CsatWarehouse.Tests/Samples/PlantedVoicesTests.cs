using CsatWarehouse.Dimensions;
using CsatWarehouse.Jobs;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Samples;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Samples;

/// <summary>The generated company's invitations, reviews and mystery visits, and what it planned and was measured against.</summary>
public sealed class PlantedVoicesTests(TelecomWarehouse telecom)
{
    [Theory]
    [InlineData("reviews/")]
    [InlineData("mystery/")]
    [InlineData("outreach/")]
    [InlineData("actions/")]
    [InlineData("board/")]
    [InlineData("market/")]
    [InlineData("workforce/")]
    [InlineData("billing/")]
    [InlineData("qualtrics/")]
    public async Task Files_OfEverySource_LoadWhole(string folder)
    {
        var files = (await telecom.IngestedAsync())
            .Files.Where(f => f.FileName.StartsWith(folder, StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(files);
        Assert.All(
            files,
            f => Assert.Equal((IngestOutcome.Loaded, 0L), (f.Outcome, f.RowsRejected))
        );
    }

    [Fact]
    public async Task MysteryVisits_SeenByTwo_AgreeInNineItemsOfTen()
    {
        var agreement = await telecom.QueryAsync(async c =>
        {
            Assert.Equal(0, await c.MysteryItems.CountAsync(i => i.MysteryVisitKey == 0));
            return await MysteryAgreement.ReadAsync(
                c,
                20241101,
                20261031,
                TestContext.Current.CancellationToken
            );
        });
        var score = (
            await telecom.FigureAsync(KpiCatalogue.MysteryScore, TelecomWarehouse.Month(1))
        ).Figure;

        Assert.InRange(agreement.Kappa!.Observed, 0.85, 0.95);
        Assert.InRange(agreement.Kappa.Value!.Value, 0.5, 0.9);
        // Met in 82 of 100.
        Assert.InRange(0.82, score.Low!.Value, score.High!.Value);
    }

    [Fact]
    public async Task ResponseRate_OfACohort_IsProvisionalWhileAnswersMayCome()
    {
        var closed = (
            await telecom.FigureAsync(KpiCatalogue.ResponseRate, TelecomWarehouse.Month(2))
        ).Figure;
        var open = (
            await telecom.FigureAsync(KpiCatalogue.ResponseRate, TelecomWarehouse.Month(0))
        );

        // A good third answers, less those who have fallen silent.
        Assert.InRange(closed.Value!.Value, 0.25, 0.4);
        Assert.False(closed.IsProvisional);
        Assert.True(open.Figure.IsProvisional);
        Assert.Null(open.Chart);
    }

    [Fact]
    public async Task Reviews_AndInvitations_KnowTheirTopicsAndCustomers() =>
        await telecom.QueryAsync(async c =>
        {
            Assert.Equal(0, await c.Reviews.CountAsync(r => r.TopicKey <= 0));
            Assert.Equal(0, await c.SurveyInvitations.CountAsync(i => i.CustomerKey <= 0));
            return 0;
        });

    [Fact]
    public async Task CallBacks_InTheWest_HaveTheEffectThatWasPlanted()
    {
        var zone = (await telecom.WorkspaceAsync()).TimeZone;
        var readings = await telecom.QueryAsync(c =>
            ActionReading.ReadAsync(c, 20261031, zone, TestContext.Current.CancellationToken)
        );

        var promise = readings.Single(r => r.State.Revision.StepCode == "2-promise");

        Assert.Equal("done", promise.State.Status);
        Assert.Equal($"region={PlantedEffects.ActionRegion}", promise.Slice!.Text);
        Assert.True(
            promise.Effect!.Interval.Contains(PlantedEffects.ActionGain)
                && promise.Effect.Interval.Low > 0,
            promise.Effect.ToString()
        );
        Assert.False(promise.Effect.TrendBefore!.IsClear);
    }

    [Fact]
    public async Task Peers_OfThreeClasses_AreThere() =>
        Assert.Equal(
            [DimPeer.BestCompetitor, DimPeer.BestOutside, DimPeer.OwnIndustry],
            await telecom.QueryAsync(c =>
                c.Peers.Select(p => p.PeerClass).Distinct().Order().ToListAsync()
            )
        );

    [Fact]
    public async Task Target_OfSatisfactionInTheWest_IsHeldAgainstEachMonth()
    {
        var verdicts = await telecom.QueryAsync(c =>
            (
                from figure in c.KpiFacts
                join kpi in c.Kpis on figure.KpiKey equals kpi.KpiKey
                join slice in c.Slices on figure.SliceKey equals slice.SliceKey
                where kpi.Code == KpiCatalogue.Csat5 && slice.Code == "region=west"
                select figure.TargetVerdict
            ).ToListAsync()
        );

        Assert.NotEmpty(verdicts);
        Assert.All(verdicts, v => Assert.Contains(v, (string?[])["met", "not-met", "cannot-tell"]));
    }
}
