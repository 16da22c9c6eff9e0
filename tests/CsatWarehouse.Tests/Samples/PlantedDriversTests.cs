using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Samples;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Samples;

/// <summary>The generated company's customers are satisfied by six drivers, whose weights are known.</summary>
public sealed class PlantedDriversTests(TelecomWarehouse telecom)
{
    /// <summary>One step of a driver moves the overall answer by so much times its weight.</summary>
    const double Step = 2.025;

    [Fact]
    public async Task Slopes_OfTwelveMonths_HaveTheTrueWeightsInTheirIntervals()
    {
        var drivers = await DriversAsync(KpiCatalogue.Csat10, $"{TelecomWarehouse.Month(0)}-r12");

        Assert.Equal(6, drivers.Count);
        var misses = PlantedEffects.DriverWeights.Select(planted =>
        {
            var driver = drivers[planted.Driver];
            return Math.Abs(Step * planted.Weight - driver.Slope!.Value)
                / ((driver.SlopeHigh!.Value - driver.SlopeLow!.Value) / 2);
        });
        // Of six intervals of 95 % one misses in a quarter of all samples; by 1.6 of its reach in one of a hundred.
        Assert.True(misses.Count(m => m > 1) <= 1);
        Assert.All(misses, m => Assert.InRange(m, 0, 1.6));
    }

    /// <summary>Shares of variance are no weights; their order is that of the weights where chance leaves them apart.</summary>
    [Fact]
    public async Task Importance_OfTwelveMonths_IsInTheOrderOfTheTrueWeights()
    {
        var drivers = await DriversAsync(KpiCatalogue.Csat10, $"{TelecomWarehouse.Month(0)}-r12");

        var planted = PlantedEffects.DriverWeights.Select(d => drivers[d.Driver]).ToList();
        Assert.Equal(planted.Take(3), drivers.Values.OrderByDescending(d => d.Importance).Take(3));
        for (var i = 0; i < planted.Count; i++)
        for (var j = i + 1; j < planted.Count; j++)
            Assert.True(
                planted[i].ImportanceHigh >= planted[j].ImportanceLow,
                $"{PlantedEffects.DriverWeights[i].Driver} is clearly below {PlantedEffects.DriverWeights[j].Driver}"
            );
        Assert.True(planted[0].ImportanceLow > planted[^1].ImportanceHigh);
        Assert.Equal(1, planted.Sum(d => d.Importance)!.Value, 9);
        Assert.All(planted, d => Assert.Equal(d.Importance!.Value, d.RelativeWeight!.Value, 0.05));
    }

    [Fact]
    public async Task Quadrants_OfTwelveMonths_CallForThePriceAndPraiseTheStaff()
    {
        var drivers = await DriversAsync(KpiCatalogue.Csat10, $"{TelecomWarehouse.Month(0)}-r12");

        Assert.Equal("concentrate-here", drivers["value"].Quadrant);
        Assert.Equal("keep-up", drivers["network"].Quadrant);
        Assert.Equal("possible-overkill", drivers["staff"].Quadrant);
        Assert.True(drivers["value"].IsQuadrantClear);
    }

    [Fact]
    public async Task MomentsOfTruth_OfTwelveMonths_AreWeighedAgainstEachOther()
    {
        var stages = await telecom.QueryAsync(async c =>
        {
            var period = await c.Periods.SingleAsync(p =>
                p.Code == $"{TelecomWarehouse.Month(0)}-r12"
            );
            return await (
                from d in c.KeyDrivers
                join p in c.KpiPointers on d.KpiBuildKey equals p.KpiBuildKey
                join q in c.Questions on d.QuestionKey equals q.QuestionKey
                join s in c.Slices on d.SliceKey equals s.SliceKey
                where d.PeriodKey == period.PeriodKey && q.Kind == "sps" && s.Code == "all"
                select new
                {
                    q.Code,
                    d.Obstacle,
                    d.Importance,
                    d.Performance,
                }
            ).ToListAsync();
        });

        Assert.Equal(
            ["stage-activate", "stage-bill", "stage-support", "stage-use"],
            stages.Select(s => s.Code).Order(StringComparer.Ordinal)
        );
        Assert.All(stages, s => Assert.True(s is { Obstacle: null, Importance: not null }));
    }

    async Task<Dictionary<string, FactKeyDriver>> DriversAsync(string outcome, string period)
    {
        return await telecom.QueryAsync(async c =>
        {
            var rows = await (
                from d in c.KeyDrivers
                join p in c.KpiPointers on d.KpiBuildKey equals p.KpiBuildKey
                join q in c.Questions on d.QuestionKey equals q.QuestionKey
                join s in c.Slices on d.SliceKey equals s.SliceKey
                join k in c.Kpis on d.KpiKey equals k.KpiKey
                join t in c.Periods on d.PeriodKey equals t.PeriodKey
                where k.Code == outcome && t.Code == period && s.Code == "all" && q.Kind == "driver"
                select new { q.Code, Driver = d }
            ).ToListAsync();
            return rows.ToDictionary(r => r.Code, r => r.Driver);
        });
    }
}
