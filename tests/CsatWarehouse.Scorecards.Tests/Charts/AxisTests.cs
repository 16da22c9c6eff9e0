using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Tests.Charts;

public sealed class AxisTests
{
    [Fact]
    public void Within_Values_RoundsOutwardsToTicksThatPeopleWouldChoose() =>
        Assert.Equal(new Axis(3.5, 4.5, 0.5), Axis.Within([3.62, 4.41], 1, 5, 3));

    [Fact]
    public void Within_OneValueAtTheEnd_StaysOnTheScaleAndHasLength()
    {
        var axis = Axis.Within([5], 1, 5, 3);
        Assert.Equal(5, axis.High);
        Assert.InRange(axis.Low, 1, 4.99);
    }

    [Fact]
    public void Of_ShareNearTheWhole_EndsAtOneHundredPercent() =>
        Assert.Equal(1, Axis.Of("fcr", FigureUnit.Share, [0.93, 0.995]).High);

    [Fact]
    public void Of_Times_TicksAreWholeMinutesOrHours() =>
        Assert.All(
            Axis.Of("first-response-median", FigureUnit.Time, [190, 4300]).Ticks,
            tick => Assert.Equal(0, tick % 60)
        );

    [Theory]
    [InlineData(3, 10)]
    [InlineData(4, 60)]
    [InlineData(5, 110)]
    [InlineData(9, 110)]
    public void Position_LiesBetweenTheEnds(double value, double expected) =>
        Assert.Equal(expected, new Axis(3, 5, 1).Position(value, 10, 110), 9);
}
