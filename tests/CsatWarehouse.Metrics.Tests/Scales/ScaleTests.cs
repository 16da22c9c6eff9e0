using CsatWarehouse.Metrics.Scales;

namespace CsatWarehouse.Metrics.Tests.Scales;

public class ScaleTests
{
    [Theory]
    [InlineData(1, 5, 4)]
    [InlineData(1, 10, 9)]
    [InlineData(0, 10, 9)]
    public void TopTwoFrom_UsualScales_IsTheSecondHighestValue(
        double min,
        double max,
        double from
    ) => Assert.Equal(from, new Scale(min, max).TopTwoFrom);

    [Theory]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    [InlineData(-1, false)]
    [InlineData(7.5, false)]
    [InlineData(double.NaN, false)]
    [InlineData(double.PositiveInfinity, false)]
    public void Contains_ZeroToTen_KnowsItsElevenValues(double value, bool expected) =>
        Assert.Equal(expected, new Scale(0, 10).Contains(value));

    [Fact]
    public void Contains_StepThatBinaryCannotHold_StillFindsTheLevel() =>
        Assert.True(new Scale(0, 1, 0.1).Contains(0.1 + 0.2));

    [Theory]
    [InlineData(1, 5, 1, 0)]
    [InlineData(1, 5, 4, 0.75)]
    [InlineData(1, 10, 10, 1)]
    [InlineData(1, 10, 5.5, 0.5)]
    public void Rescale_BothScales_IsDistanceFromTheMinimum(
        double min,
        double max,
        double value,
        double expected
    ) => Assert.Equal(expected, new Scale(min, max).Rescale(value), 12);

    [Theory]
    [InlineData(5, 1, 1)]
    [InlineData(1, 1, 1)]
    [InlineData(1, 5, 0)]
    [InlineData(1, 5, -1)]
    [InlineData(1, 5, 3)]
    [InlineData(0, 100, 0.01)]
    [InlineData(double.NaN, 5, 1)]
    [InlineData(0, double.PositiveInfinity, 1)]
    public void Constructor_NotAScale_SaysWhatToGive(double min, double max, double step)
    {
        var error = Assert.Throws<ArgumentException>(() => new Scale(min, max, step));
        Assert.Contains(
            "is not a scale: give a minimum below",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Equality_SameNumbers_IsTheSameScale()
    {
        Assert.Equal(new Scale(1, 5), new Scale(1, 5, 1));
        Assert.Equal(new Scale(1, 5).GetHashCode(), new Scale(1, 5).GetHashCode());
        Assert.NotEqual(new Scale(1, 5), new Scale(1, 10));
        Assert.NotEqual(new Scale(1, 5), new Scale(1, 5, 0.5));
    }

    [Fact]
    public void ToString_HalfSteps_NamesTheStep()
    {
        Assert.Equal("0-10", new Scale(0, 10).ToString());
        Assert.Equal("1-5 by 0.5", new Scale(1, 5, 0.5).ToString());
    }
}
