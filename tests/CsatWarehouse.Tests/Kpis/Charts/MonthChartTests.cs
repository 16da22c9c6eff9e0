using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Kpis.Charts;

namespace CsatWarehouse.Tests.Kpis.Charts;

public sealed class MonthChartTests
{
    const long First = 20250101;

    /// <summary>10 and 12 in turn: the mean is 11, the mean range 2, and the limits 3 x 2 / 1.128 away.</summary>
    static readonly double[] Baseline = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];

    [Theory]
    [InlineData(16.3, null)]
    [InlineData(16.4, "above")]
    [InlineData(5.6, "below")]
    public void Of_ThirteenthMonth_IsHeldAgainstTheFirstTwelve(double value, string? signal)
    {
        var chart = Of(KpiCatalogue.Nps, [.. Baseline, value])!;

        Assert.Equal(("xmr", 11.0, 12), (chart.Method, chart.Centre, chart.Points));
        Assert.Equal(11 + 6 / 1.128, chart.High, 9);
        Assert.Equal(11 - 6 / 1.128, chart.Low, 9);
        Assert.Equal(signal, chart.Signal);
        Assert.Equal((First, 20251231), (chart.FromDateKey, chart.ThroughDateKey));
    }

    [Fact]
    public void Of_LaterMonths_HasTheLimitsFrozen()
    {
        var chart = Of(KpiCatalogue.Nps, [.. Baseline, 30, 31, 32, 33])!;

        Assert.Equal((11.0, "above"), (chart.Centre, chart.Signal));
    }

    [Fact]
    public void Of_TwelfthMonth_HasNoChart() => Assert.Null(Of(KpiCatalogue.Nps, Baseline));

    [Fact]
    public void Of_TrendBreak_BeginsAnotherBaseline()
    {
        double[] series = [.. Baseline, 50, .. Baseline[1..], 11];

        // The 13th month asks another question: the twelve from there on end with the 24th.
        Assert.Null(Of(KpiCatalogue.Nps, series[..^1], brokenAfter: 12));
        var chart = Of(KpiCatalogue.Nps, series, brokenAfter: 12)!;
        Assert.Equal((50 + 132 - 10) / 12.0, chart.Centre, 9);
    }

    [Fact]
    public void Of_SharesOfDifferentSize_HasLimitsOfTheMonthsOwn()
    {
        var (small, large) = (ShareOf(40), ShareOf(4000));

        Assert.Equal("p-prime", small.Method);
        Assert.True(small.High - small.Low > 5 * (large.High - large.Low));
        Assert.InRange(small.Low, 0, 1);

        static FactKpiChart ShareOf(long n)
        {
            var points = Enumerable
                .Range(0, 13)
                .Select(i => new ChartPoint(
                    Calendar.AddMonths(First, i),
                    (i % 2 == 0 ? 45 : 55) / 100.0,
                    false,
                    i == 12 ? n : 100,
                    i == 12 ? n / 2
                        : i % 2 == 0 ? 45
                        : 55,
                    null
                ))
                .ToList();
            return MonthChart.Of(
                KpiCatalogue.Find(KpiCatalogue.Csat5TopTwo)!,
                points,
                [],
                points[^1].Month
            )!;
        }
    }

    [Fact]
    public void Of_RatesPerThousand_HasLimitsInThem()
    {
        var points = Enumerable
            .Range(0, 13)
            .Select(i => new ChartPoint(
                Calendar.AddMonths(First, i),
                i % 2 == 0 ? 20 : 30,
                false,
                i % 2 == 0 ? 20 : 30,
                null,
                1000
            ))
            .ToList();

        var chart = MonthChart.Of(
            KpiCatalogue.Find(KpiCatalogue.ComplaintRate)!,
            points,
            [],
            points[^1].Month
        )!;

        Assert.Equal(("u-prime", 25.0), (chart.Method, chart.Centre));
        // Where all months are equally large it is the chart of single values.
        Assert.Equal(25 + 30 / 1.128, chart.High, 6);
    }

    static FactKpiChart? Of(string kpi, double[] series, int? brokenAfter = null)
    {
        var points = series
            .Select(
                (v, i) => new ChartPoint(Calendar.AddMonths(First, i), v, false, 100, null, null)
            )
            .ToList();
        return MonthChart.Of(
            KpiCatalogue.Find(kpi)!,
            points,
            brokenAfter is { } months ? [Calendar.AddMonths(First, months)] : [],
            points[^1].Month
        );
    }
}
