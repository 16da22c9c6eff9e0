using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Samples;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Samples;

/// <summary>Who leaves was planted by mood, and by silence.</summary>
public sealed class PlantedLoyaltyTests(TelecomWarehouse telecom)
{
    static readonly string Year = TelecomWarehouse.Month(0) + "-r12";

    /// <summary>The company has too few leavers to tell the odds from one; what was planted lies within their interval.</summary>
    [Fact]
    public async Task Detractors_LeaveMoreOftenThanPromoters()
    {
        var groups = await LoyaltyAsync(KpiCatalogue.Nps);
        var before = await LoyaltyAsync(KpiCatalogue.Nps, TelecomWarehouse.Month(11) + "-r12");

        Assert.Equal(["detractor", "passive", "promoter"], groups.Keys.Order());
        Assert.True(groups["detractor"].LeavingRate > groups["promoter"].LeavingRate);
        Assert.Null(groups["promoter"].OddsRatio);
        var (detractors, promoters) = (Both("detractor"), Both("promoter"));
        var odds = OddsRatio
            .Of(detractors.Left, detractors.Stayed, promoters.Left, promoters.Stayed)!
            .Value;
        // Mood decides who leaves, at five times the chance from one third to the other, and half of an answer.
        Assert.InRange(odds.Value, 1.2, 3.5);
        Assert.InRange(2.0, odds.Interval.Low, odds.Interval.High);
        Assert.All(groups.Values, g => Assert.True(g.Revenue > 0 && g.Currency == "UAH"));

        (long Left, long Stayed) Both(string group) =>
            (
                groups[group].Left + before[group].Left,
                groups[group].CustomerMonths
                    + before[group].CustomerMonths
                    - groups[group].Left
                    - before[group].Left
            );
    }

    [Fact]
    public async Task Retention_OfDetractors_FallsBelowThatOfPromoters()
    {
        var curves = await telecom.QueryAsync(async c =>
        {
            var rows = await (
                from r in c.Retentions
                join p in c.KpiPointers on r.KpiBuildKey equals p.KpiBuildKey
                join t in c.Periods on r.PeriodKey equals t.PeriodKey
                join s in c.Slices on r.SliceKey equals s.SliceKey
                join k in c.Kpis on r.KpiKey equals k.KpiKey
                where t.Code == Year && s.Code == "all" && k.Code == KpiCatalogue.Nps
                select r
            ).ToListAsync();
            return rows.OrderBy(r => r.MonthsSince).ToLookup(r => r.ScoreGroup);
        });

        Assert.True(curves["detractor"].Last().Retained < curves["promoter"].Last().Retained);
        foreach (var curve in curves)
        {
            Assert.Equal(Enumerable.Range(0, curve.Count()), curve.Select(r => r.MonthsSince));
            Assert.All(
                curve.Zip(curve.Skip(1)),
                p =>
                    Assert.True(
                        p.First.Retained >= p.Second.Retained && p.First.AtRisk >= p.Second.AtRisk
                    )
            );
        }
    }

    [Fact]
    public async Task SilentCustomers_LeaveMoreOftenThanThoseWhoAnswer()
    {
        var groups = await LoyaltyAsync(KpiCatalogue.SilentShare);

        Assert.Equal(
            ["answered", "in-contact", "not-invited", "silent"],
            groups.Keys.Order(StringComparer.Ordinal)
        );
        Assert.True(groups["silent"].IsRaised, Text(groups["silent"]));
        Assert.False(groups["in-contact"].IsRaised, Text(groups["in-contact"]));
        Assert.True(groups["silent"].Revenue > 0);
    }

    [Fact]
    public async Task ChurnRate_ByVoice_IsHighestAmongTheSilent()
    {
        var rates = (await telecom.TableAsync(Year))
            .Of(KpiCatalogue.ChurnRate, SliceLattice.Voice)
            .ToDictionary(r => r.Slice.Members[0].Member, r => r.Figure);

        Assert.Equal("silent", rates.MaxBy(r => r.Value.Value).Key);
        Assert.True(rates["silent"].Low > rates["answered"].High);
    }

    [Fact]
    public async Task Leavers_OfAYear_WentToCompetitorsByTheirShares()
    {
        var table = await telecom.TableAsync(Year);
        var all = table.Find(KpiCatalogue.Leavers, SliceCode.All)!.Figure.Value!.Value;
        var gone = table
            .Of(KpiCatalogue.Leavers, SliceLattice.Destination)
            .ToDictionary(r => r.Slice.Members[0].Member, r => r.Figure.Value!.Value / all);

        Assert.Equal(0.45, gone["Mriya Mobile"], 0.1);
        Assert.Equal(0.30, gone["Orion Net"], 0.1);
        Assert.Equal(1, gone.Values.Sum(), 9);
        var lost = table.Find(KpiCatalogue.LostRevenue, SliceCode.All)!.Figure;
        Assert.True(lost is { Value: > 0, Currency: "UAH", Low: null });
        Assert.Equal(
            lost.Value!.Value,
            table
                .Of(KpiCatalogue.LostRevenue, SliceLattice.Destination)
                .Sum(r => r.Figure.Value)!
                .Value,
            1e-6 * lost.Value.Value
        );
    }

    [Fact]
    public async Task EveryCustomer_OfAYear_WasInvited() =>
        Assert.Equal(
            0,
            (await telecom.FigureAsync(KpiCatalogue.NotInvitedShare, TelecomWarehouse.Month(0)))
                .Figure
                .Value!
                .Value,
            0.03
        );

    [Fact]
    public async Task SatisfiedCustomers_WhoCameBackOrLeft_AreCounted()
    {
        var satisfied = (await LoyaltyAsync(KpiCatalogue.Csat5))["satisfied"];

        Assert.True(satisfied.Contacts > 100);
        Assert.InRange(satisfied.ReturnedShare!.Value, 0, 0.2);
        Assert.True(satisfied.Left > 0);
    }

    async Task<Dictionary<string, FactLoyalty>> LoyaltyAsync(string kpi, string? period = null) =>
        await telecom.QueryAsync(async c =>
            await (
                from l in c.Loyalties
                join p in c.KpiPointers on l.KpiBuildKey equals p.KpiBuildKey
                join t in c.Periods on l.PeriodKey equals t.PeriodKey
                join s in c.Slices on l.SliceKey equals s.SliceKey
                join k in c.Kpis on l.KpiKey equals k.KpiKey
                where t.Code == (period ?? Year) && s.Code == "all" && k.Code == kpi
                select l
            ).ToDictionaryAsync(l => l.ScoreGroup)
        );

    static string Text(FactLoyalty group) =>
        FormattableString.Invariant(
            $"{group.ScoreGroup}: {group.Left} of {group.CustomerMonths}, {group.OddsRatio} ({group.OddsRatioLow} to {group.OddsRatioHigh})"
        );
}
