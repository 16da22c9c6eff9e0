using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Metrics.Tests.Comparisons;

public sealed class DifferenceInDifferencesTests
{
    /// <summary>Card and Krueger 1994, table 3: employment in New Jersey, whose minimum wage rose, and in Pennsylvania. They give the standard error of the gap before as 1.44, after as 1.07, and the effect as 2.76 from unrounded means.</summary>
    [Fact]
    public void Effect_OfTheMinimumWage_IsTheOnePublished()
    {
        var before = new ComparedMonth(1, 20.44, 0.51, 23.33, 1.35);
        var after = new ComparedMonth(2, 21.03, 0.52, 21.17, 0.94);

        var effect = DifferenceInDifferences.Of([after, before], null, 2, 2)!;

        Assert.Equal(-2.89, effect.GapBefore, 1e-9);
        Assert.Equal(-0.14, effect.GapAfter, 1e-9);
        Assert.Equal(2.76, effect.Effect, 0.011);
        // Of one month each only the mean of the two variances is known: (1.44² + 1.07²) / 2, twice.
        Assert.Equal(Math.Sqrt(1.44 * 1.44 + 1.07 * 1.07), effect.StandardError, 0.01);
        Assert.Null(effect.TrendBefore);
    }

    [Fact]
    public void Effect_OfWhatMovedEverybody_IsNone()
    {
        var months = Enumerable.Range(0, 12).Select(m => Month(m, 50 + 3 * m, 40 + 3 * m));

        var effect = DifferenceInDifferences.Of(months, null, 6, 6)!;

        Assert.Equal(0, effect.Effect, 1e-9);
        Assert.Equal(0, effect.TrendBefore!.PerMonth, 1e-9);
        Assert.False(effect.TrendBefore.IsClear);
        Assert.True(effect.PValue > 0.99);
    }

    [Fact]
    public void TriggeringMonth_HoweverBad_MakesNoEffect()
    {
        ComparedMonth[] months =
        [
            .. Enumerable.Range(0, 12).Select(m => Month(m, m == 5 ? 20 : 50, 50)),
        ];

        Assert.Equal(0, DifferenceInDifferences.Of(months, 5, 6, 6)!.Effect, 1e-9);
        Assert.Equal(5, DifferenceInDifferences.Of(months, null, 6, 6)!.Effect, 1e-9);
        Assert.Equal(5, DifferenceInDifferences.Of(months, 5, 6, 6)!.MonthsBefore);
    }

    [Fact]
    public void MonthsUnderWay_AreNeitherBeforeNorAfter()
    {
        ComparedMonth[] months =
        [
            .. Enumerable
                .Range(0, 10)
                .Select(m =>
                    Month(
                        m,
                        m switch
                        {
                            < 4 => 50,
                            < 6 => 99,
                            _ => 58,
                        },
                        50
                    )
                ),
        ];

        var effect = DifferenceInDifferences.Of(months, null, began: 4, effective: 6)!;

        Assert.Equal(8, effect.Effect, 1e-9);
        Assert.Equal((4, 4), (effect.MonthsBefore, effect.MonthsAfter));
    }

    [Fact]
    public void Trend_ThatWentOnBefore_IsShown()
    {
        var months = Enumerable.Range(0, 12).Select(m => Month(m, 50 + 2 * m, 50, error: 0.5));

        var effect = DifferenceInDifferences.Of(months, null, 6, 6)!;

        Assert.Equal(2, effect.TrendBefore!.PerMonth, 1e-9);
        Assert.True(effect.TrendBefore.IsClear);
        Assert.Equal(12, effect.Effect, 1e-9);
    }

    [Fact]
    public void Interval_OfMonthsThatScatter_IsWiderThanSamplingAloneSays()
    {
        var calm = DifferenceInDifferences.Of(Scattered(0), null, 6, 6)!;
        var wild = DifferenceInDifferences.Of(Scattered(8), null, 6, 6)!;

        Assert.Equal(Math.Sqrt(2 / 6.0), calm.StandardError, 1e-9);
        Assert.True(wild.Interval.Width > 4 * calm.Interval.Width);

        static IEnumerable<ComparedMonth> Scattered(double by) =>
            Enumerable.Range(0, 12).Select(m => Month(m, 50 + (m % 2 == 0 ? by : -by), 50));
    }

    [Fact]
    public void Effect_WithoutAMonthOnEitherSide_IsNull()
    {
        ComparedMonth[] months = [Month(1, 50, 50), Month(2, 50, 50)];

        Assert.Null(DifferenceInDifferences.Of(months, null, 1, 1));
        Assert.Null(DifferenceInDifferences.Of(months, null, 3, 3));
        Assert.Null(DifferenceInDifferences.Of(months, 1, 2, 2));
    }

    [Fact]
    public void Arguments_ThatContradictThemselves_AreRefused()
    {
        ComparedMonth[] twice = [Month(1, 50, 50), Month(1, 51, 50)];

        Assert.Throws<ArgumentException>(() => DifferenceInDifferences.Of(twice, null, 1, 1));
        Assert.Throws<ArgumentException>(() => DifferenceInDifferences.Of([], null, 5, 4));
    }

    static ComparedMonth Month(int month, double touched, double untouched, double error = 1) =>
        new(month, touched, error, untouched, 0);
}
