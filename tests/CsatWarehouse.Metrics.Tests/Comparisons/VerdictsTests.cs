using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Tests.Comparisons;

public class VerdictsTests
{
    [Theory]
    [InlineData(3, 0.05, Direction.HigherIsBetter, ChangeVerdict.Improved)]
    [InlineData(-3, 0.01, Direction.HigherIsBetter, ChangeVerdict.Worsened)]
    [InlineData(-3, 0.01, Direction.LowerIsBetter, ChangeVerdict.Improved)]
    [InlineData(3, 0.01, Direction.LowerIsBetter, ChangeVerdict.Worsened)]
    [InlineData(3, 0.01, Direction.None, ChangeVerdict.Changed)]
    [InlineData(3, 0.0501, Direction.HigherIsBetter, ChangeVerdict.NoClearChange)]
    [InlineData(0, 0.01, Direction.None, ChangeVerdict.NoClearChange)]
    public void OfChange_DifferenceAndQ_GivesOneWord(
        double difference,
        double q,
        Direction direction,
        ChangeVerdict expected
    ) =>
        Assert.Equal(
            expected,
            Verdicts.OfChange(
                new(difference, new(difference - 1, difference + 1), q, ChangeMethod.Welch),
                q,
                direction
            )
        );

    [Fact]
    public void OfChange_NoChange_IsNotComparable() =>
        Assert.Equal(
            ChangeVerdict.NotComparable,
            Verdicts.OfChange(null, null, Direction.HigherIsBetter)
        );

    [Theory]
    [InlineData(null)]
    [InlineData(double.NaN)]
    [InlineData(1.5)]
    public void OfChange_ChangeWithoutQ_SaysWhereItComesFrom(double? q)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            Verdicts.OfChange(new(1, new(0, 2), 0.5, ChangeMethod.Welch), q, Direction.None)
        );
        Assert.Contains("run BenjaminiHochberg.QValues", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(40, 50, 40, Direction.HigherIsBetter, TargetVerdict.Met)]
    [InlineData(40, 50, 45, Direction.HigherIsBetter, TargetVerdict.CannotTell)]
    [InlineData(40, 50, 50, Direction.HigherIsBetter, TargetVerdict.CannotTell)]
    [InlineData(40, 50, 51, Direction.HigherIsBetter, TargetVerdict.NotMet)]
    [InlineData(40, 50, 50, Direction.LowerIsBetter, TargetVerdict.Met)]
    [InlineData(40, 50, 39, Direction.LowerIsBetter, TargetVerdict.NotMet)]
    [InlineData(40, 50, 40, Direction.LowerIsBetter, TargetVerdict.CannotTell)]
    public void OfTarget_LimitsAndTarget_GivesOneWord(
        double low,
        double high,
        double target,
        Direction direction,
        TargetVerdict expected
    ) => Assert.Equal(expected, Verdicts.OfTarget(new Interval(low, high), target, direction));

    [Fact]
    public void OfTarget_NoInterval_CannotTell() =>
        Assert.Equal(
            TargetVerdict.CannotTell,
            Verdicts.OfTarget(null, 40, Direction.HigherIsBetter)
        );

    [Theory]
    [InlineData(40, Direction.None)]
    [InlineData(double.NaN, Direction.HigherIsBetter)]
    public void OfTarget_NotATarget_IsRefused(double target, Direction direction) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            Verdicts.OfTarget(new Interval(0, 1), target, direction)
        );
}
