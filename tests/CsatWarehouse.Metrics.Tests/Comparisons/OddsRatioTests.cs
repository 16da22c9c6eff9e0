using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Metrics.Tests.Comparisons;

public class OddsRatioTests
{
    /// <summary>Doll and Hill 1950, Smoking and Carcinoma of the Lung: 647 smokers and 2 others among the patients, 622 and 27 among the controls.</summary>
    [Fact]
    public void Of_DollAndHill_GivesThePublishedRatio()
    {
        var odds = OddsRatio.Of(647, 622, 2, 27)!.Value;

        Assert.Equal(14.04, odds.Value, 2);
        Assert.Equal(3.33, odds.Interval.Low, 2);
        Assert.Equal(59.3, odds.Interval.High, 1);
        Assert.True(odds.IsRaised);
    }

    [Fact]
    public void Of_GroupsAlike_IsOne()
    {
        var odds = OddsRatio.Of(10, 90, 20, 180)!.Value;

        Assert.Equal(1, odds.Value, 12);
        Assert.True(odds.Interval.Contains(1));
        Assert.False(odds.IsRaised);
    }

    [Fact]
    public void Of_NoEvents_HasARatioAllTheSame()
    {
        var odds = OddsRatio.Of(0, 10, 5, 5)!.Value;

        // (.5 x 5.5) / (10.5 x 5.5)
        Assert.Equal(0.5 / 10.5, odds.Value, 12);
        Assert.True(odds.Interval.Low > 0);
    }

    [Fact]
    public void Of_NobodyInAGroup_IsNothing()
    {
        Assert.Null(OddsRatio.Of(0, 0, 5, 5));
        Assert.Null(OddsRatio.Of(5, 5, 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => OddsRatio.Of(-1, 0, 5, 5));
    }
}
