using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Kpis.Loyalty;
using CsatWarehouse.Tests.Fixtures;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Kpis.Loyalty;

/// <summary>Twenty promoters and twenty detractors answer on 10 January; who leaves, and when, is said month by month.</summary>
public sealed class LoyaltyTests : IDisposable
{
    const string StatusHeader = "customer,month,status,revenue,currency,churnedOn,destination";

    readonly PlainCompany _company = new();
    readonly List<string> _status = [];

    public LoyaltyTests()
    {
        for (var i = 0; i < 20; i++)
        {
            Customer(Invariant($"P-{i}"), leaves: i < 1 ? 4 : null);
            Customer(
                Invariant($"D-{i}"),
                leaves: i < 2 ? 2
                    : i < 5 ? 4
                    : null,
                seen: i == 19 ? 3 : 6
            );
        }
        _company.Answers(
            "a",
            "id,answered,customer,nps",
            Enumerable
                .Range(0, 20)
                .SelectMany(i =>
                    (string[])
                        [
                            Invariant($"p{i},2026-01-10 10:00,P-{i},10"),
                            Invariant($"d{i},2026-01-10 10:00,D-{i},3"),
                            // A second answer does not start the clock again.
                            Invariant($"d{i}b,2026-03-10 10:00,D-{i},9"),
                        ]
                )
                .Where(r =>
                    !r.StartsWith("d0b", StringComparison.Ordinal)
                    && !r.StartsWith("d1b", StringComparison.Ordinal)
                )
        );
    }

    /// <summary>
    /// Of twenty, two leave in the second month after the answer's and one is last seen in the second after; three leave in the third: 18/20 = .9, then .9 x (17 - 3) / 17 = .741.
    /// </summary>
    [Fact]
    public async Task Retention_OfDetractors_IsKaplanAndMeiers()
    {
        await RunAsync();

        var curve = await CurveAsync(ScoreGroup.Detractor);

        Assert.Equal([0, 1, 2, 3, 4, 5], curve.Select(r => r.MonthsSince));
        Assert.Equal([20, 20, 18, 17, 14, 14], curve.Select(r => r.AtRisk));
        Assert.Equal([0, 2, 0, 3, 0, 0], curve.Select(r => r.Left));
        Assert.Equal(0.9, curve[1].Retained, 12);
        Assert.Equal(0.9 * 14 / 17, curve[5].Retained, 12);
        Assert.True(curve[5].Low < curve[5].Retained && curve[5].Retained < curve[5].High);
    }

    [Fact]
    public async Task Odds_OfDetractors_StandAgainstPromoters()
    {
        await RunAsync();

        var groups = (await _company.FindingsAsync(c => c.Loyalties, "2026"))
            .Where(f => f.Slice == "all")
            .ToDictionary(f => f.Fact.ScoreGroup, f => f.Fact);
        var (detractors, promoters) = (groups[ScoreGroup.Detractor], groups[ScoreGroup.Promoter]);

        // Twenty each; at risk for 20 + 20 + 18 + 17 + 14 + 14 and 20 + 20 + 20 + 20 + 19 + 19 months.
        Assert.Equal(
            (20, 103, 5),
            (detractors.Customers, detractors.CustomerMonths, detractors.Left)
        );
        Assert.Equal((20, 118, 1), (promoters.Customers, promoters.CustomerMonths, promoters.Left));
        Assert.Equal(5.0 / 98 / (1.0 / 117), detractors.OddsRatio!.Value, 9);
        Assert.Null(promoters.OddsRatio);
        Assert.False(detractors.IsRaised);
        // The five who left paid 100 each in the month before; fourteen of the others pay in June.
        Assert.Equal(
            (500.0, 1400.0, "UAH"),
            (detractors.LostRevenue, detractors.Revenue, detractors.Currency)
        );
        Assert.Equal(14, detractors.ActiveCustomers);
    }

    [Fact]
    public async Task Answers_AfterTheyHadLeft_FollowNobody()
    {
        _status.Add("L-1,2025-12,active,100,UAH,,");
        _status.Add("L-1,2026-01,churned,0,UAH,2026-01-05,");
        _company.Answers("late", "id,answered,customer,nps", "l1,2026-01-20 10:00,L-1,1");
        await RunAsync();

        Assert.Equal(20, (await CurveAsync(ScoreGroup.Detractor))[0].AtRisk);
    }

    [Fact]
    public async Task Money_InTwoCurrencies_IsNotAddedUp()
    {
        _status.RemoveAll(r => r.StartsWith("D-10,2026-06", StringComparison.Ordinal));
        _status.Add("D-10,2026-06,active,100,EUR,,");
        await RunAsync();

        var detractors = (await _company.FindingsAsync(c => c.Loyalties, "2026"))
            .Single(f => f is { Slice: "all", Fact.ScoreGroup: ScoreGroup.Detractor })
            .Fact;

        Assert.Equal(
            (null, null, null),
            (detractors.Revenue, detractors.LostRevenue, detractors.Currency)
        );
    }

    [Fact]
    public async Task Months_HaveNoLoyalty()
    {
        await RunAsync();

        Assert.Empty(await _company.FindingsAsync(c => c.Loyalties, "2026-03"));
    }

    async Task<List<FactRetention>> CurveAsync(string group) =>
        [
            .. (await _company.FindingsAsync(c => c.Retentions, "2026"))
                .Where(f => f.Slice == "all" && f.Fact.ScoreGroup == group)
                .Select(f => f.Fact)
                .OrderBy(f => f.MonthsSince),
        ];

    Task RunAsync()
    {
        _company.Export("customer-status", StatusHeader, _status);
        return _company.RunAsync();
    }

    /// <summary>Active since December.</summary>
    /// <param name="leaves">In which month of 2026; null for one who stays.</param>
    /// <param name="seen">The last month that says anything.</param>
    void Customer(string number, int? leaves, int seen = 6)
    {
        _status.Add($"{number},2025-12,active,100,UAH,,");
        for (var month = 1; month <= seen && !(month > leaves); month++)
            _status.Add(
                month == leaves
                    ? Invariant($"{number},2026-{month:00},churned,0,UAH,2026-{month:00}-20,Orion")
                    : Invariant($"{number},2026-{month:00},active,100,UAH,,")
            );
    }

    public void Dispose() => _company.Dispose();
}
