using CsatWarehouse.Dimensions;
using CsatWarehouse.Jobs;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Samples;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Samples;

/// <summary>What the generated company planned and was measured against is found again.</summary>
public sealed class TelecomMarksTests(TelecomMarks telecom) : IClassFixture<TelecomMarks>
{
    [Fact]
    public void Files_OfMarks_LoadWhole() =>
        Assert.All(
            telecom.Ingested.Files.Where(f =>
                !f.FileName.StartsWith("surveymonkey", StringComparison.Ordinal)
            ),
            f => Assert.Equal((IngestOutcome.Loaded, 0L), (f.Outcome, f.RowsRejected))
        );

    [Fact]
    public async Task CallBacks_InTheWest_HaveTheEffectThatWasPlanted()
    {
        var last = await telecom.QueryAsync(c =>
            c.Periods.Where(p => p.Kind == "month").MaxAsync(p => p.EndDateKey)
        );
        var readings = await telecom.QueryAsync(c =>
            ActionReading.ReadAsync(
                c,
                last,
                telecom.Workspace.TimeZone,
                TestContext.Current.CancellationToken
            )
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
