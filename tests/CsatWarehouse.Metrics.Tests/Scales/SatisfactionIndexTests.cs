using CsatWarehouse.Metrics.Scales;

namespace CsatWarehouse.Metrics.Tests.Scales;

public class SatisfactionIndexTests
{
    static readonly Scale OneToTen = new(1, 10);
    static readonly double[] Published = [0.3885, 0.3190, 0.2925];

    [Fact]
    public void Of_PublishedWeights_GivesTheIndex()
    {
        Assert.Equal(70.98333333, SatisfactionIndex.Of([8, 7, 7], Published, OneToTen)!.Value, 8);
        Assert.Equal(70.37037037, SatisfactionIndex.Of([8, 7, 7], [1, 1, 1], OneToTen)!.Value, 8);
    }

    [Fact]
    public void Of_ScaleEnds_Are0And100()
    {
        Assert.Equal(0, SatisfactionIndex.Of([1, 1, 1], Published, OneToTen));
        Assert.Equal(100, SatisfactionIndex.Of([10, 10, 10], Published, OneToTen)!.Value, 9);
    }

    [Fact]
    public void Of_UnansweredQuestion_HasNoValueUnlessItWeighsNothing()
    {
        Assert.Null(SatisfactionIndex.Of([8, null, 7], Published, OneToTen));
        Assert.NotNull(SatisfactionIndex.Of([8, null, 7], [1, 0, 1], OneToTen));
    }

    [Fact]
    public void Of_AnswerOffTheScaleOrNoWeight_IsRefused()
    {
        Assert.Throws<ArgumentException>(() =>
            SatisfactionIndex.Of([11, 7, 7], Published, OneToTen)
        );
        Assert.Throws<ArgumentException>(() =>
            SatisfactionIndex.Of([8, 7, 7], [0, 0, 0], OneToTen)
        );
        Assert.Throws<ArgumentException>(() => SatisfactionIndex.Of([8, 7], Published, OneToTen));
    }
}
