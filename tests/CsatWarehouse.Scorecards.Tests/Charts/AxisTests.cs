using CsatWarehouse.Scorecards.Charts;

namespace CsatWarehouse.Scorecards.Tests.Charts;

public sealed class AxisTests
{
    [Fact]
    public void Around_Values_RoundsOutwardsToSteps() =>
        Assert.Equal(new Axis(3.5, 4.5, 0.5), Axis.Around([3.62, 4.41], 1, 5, 0.5));

    [Fact]
    public void Around_OneValueOnATick_StillHasLength() =>
        Assert.Equal(new Axis(4.5, 5, 0.5), Axis.Around([5], 1, 5, 0.5));

    [Fact]
    public void Around_WideValues_DoublesTheStepUntilSixIntervalsRemain() =>
        Assert.Equal(new Axis(-100, 100, 40), Axis.Around([-100, 100], -100, 100, 10));

    [Fact]
    public void Around_NoValues_IsTheWholeScale()
    {
        var axis = Axis.Around([], 1, 5, 0.5);
        Assert.Equal((1, 5), (axis.Low, axis.High));
    }

    [Theory]
    [InlineData(3, 10)]
    [InlineData(4, 60)]
    [InlineData(5, 110)]
    [InlineData(9, 110)]
    public void Position_LiesBetweenTheEnds(double value, double expected) =>
        Assert.Equal(expected, new Axis(3, 5, 1).Position(value, 10, 110), 9);
}
