using CsatWarehouse.Metrics.Drivers;
using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Tests.Drivers;

public class ImportancePerformanceTests
{
    [Theory]
    [InlineData(0.4, 80, Quadrant.KeepUp)]
    [InlineData(0.4, 60, Quadrant.ConcentrateHere)]
    [InlineData(0.1, 60, Quadrant.LowPriority)]
    [InlineData(0.1, 80, Quadrant.PossibleOverkill)]
    [InlineData(0.25, 70, Quadrant.KeepUp)]
    public void Of_PointOnEachSide_IsItsQuadrant(
        double importance,
        double performance,
        Quadrant expected
    ) =>
        Assert.Equal(
            expected,
            ImportancePerformance
                .Of(importance, null, performance, null, importanceLine: 0.25, performanceLine: 70)
                .Quadrant
        );

    [Fact]
    public void Of_IntervalAcrossALine_IsNotClear()
    {
        Assert.True(PlaceOf(new(0.3, 0.5), new(72, 88)));
        Assert.False(PlaceOf(new(0.2, 0.5), new(72, 88)));
        Assert.False(PlaceOf(new(0.3, 0.5), new(70, 88)));
        Assert.False(PlaceOf(null, new(72, 88)));
        Assert.False(PlaceOf(new(0.3, 0.5), null));

        static bool PlaceOf(Interval? importance, Interval? performance) =>
            ImportancePerformance.Of(0.4, importance, 80, performance, 0.25, 70).IsClear;
    }
}
