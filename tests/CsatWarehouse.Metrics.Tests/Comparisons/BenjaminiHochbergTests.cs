using CsatWarehouse.Metrics.Comparisons;
using FsCheck;
using FsCheck.Fluent;

namespace CsatWarehouse.Metrics.Tests.Comparisons;

public class BenjaminiHochbergTests
{
    static readonly double[] Published =
    [
        0.0001,
        0.0004,
        0.0019,
        0.0095,
        0.0201,
        0.0278,
        0.0298,
        0.0344,
        0.0459,
        0.3240,
        0.4262,
        0.5719,
        0.6528,
        0.7590,
        1.0,
    ];

    [Fact]
    public void QValues_FifteenOfThePaper_RejectsFourWhereBonferroniRejectsThree()
    {
        var q = BenjaminiHochberg.QValues(Published);
        double[] expected =
        [
            0.0015,
            0.003,
            0.0095,
            0.035625,
            0.0603,
            0.063857,
            0.063857,
            0.0645,
            0.0765,
        ];
        for (var i = 0; i < expected.Length; i++)
            Assert.Equal(expected[i], q[i], 6);
        Assert.Equal(4, q.Count(value => value <= Verdicts.Level));
        Assert.Equal(3, Published.Count(p => p * Published.Length <= Verdicts.Level));
    }

    [Fact]
    public void QValues_OtherOrder_FollowsTheirP()
    {
        var q = BenjaminiHochberg.QValues(Published);
        Assert.Equal(
            Enumerable.Reverse(q),
            BenjaminiHochberg.QValues([.. Enumerable.Reverse(Published)])
        );
    }

    [Fact]
    public void QValues_AnyFamily_NeverFallBelowPAndKeepItsOrder() =>
        Property.Holds(
            Gen.Choose(0, 1000).Select(n => n / 1000d).ListOf().Select(list => list.ToArray()),
            p =>
            {
                var q = BenjaminiHochberg.QValues(p);
                for (var i = 0; i < p.Length; i++)
                {
                    Assert.InRange(q[i], p[i], 1);
                    for (var j = 0; j < p.Length; j++)
                        Assert.True(p[i] > p[j] || q[i] <= q[j]);
                }
            }
        );

    [Fact]
    public void QValues_NoComparisons_IsEmpty() => Assert.Empty(BenjaminiHochberg.QValues([]));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    public void QValues_NotAP_IsRefused(double p)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            BenjaminiHochberg.QValues([0.5, p])
        );
        Assert.Contains("A p-value lies in 0..1", error.Message, StringComparison.Ordinal);
    }
}
