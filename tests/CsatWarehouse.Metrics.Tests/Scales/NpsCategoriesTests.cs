using CsatWarehouse.Metrics.Scales;

namespace CsatWarehouse.Metrics.Tests.Scales;

public class NpsCategoriesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Of_EitherScale_CutsAtSevenAndNine(double min)
    {
        var scale = new Scale(min, 10);
        var categories = new NpsCategories(scale);
        foreach (var value in scale.Levels)
            Assert.Equal(
                value <= 6 ? NpsCategory.Detractor
                    : value <= 8 ? NpsCategory.Passive
                    : NpsCategory.Promoter,
                categories.Of(value)
            );
    }

    [Fact]
    public void Of_BlankCodeEleven_IsNotAPromoter()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            new NpsCategories(new Scale(0, 10)).Of(11)
        );
        Assert.Contains("Not an answer on 0-10", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 5, 1)]
    [InlineData(0, 100, 10)]
    [InlineData(2, 10, 1)]
    [InlineData(0, 10, 0.5)]
    public void Constructor_AnotherScale_IsRefused(double min, double max, double step)
    {
        var error = Assert.Throws<ArgumentException>(() =>
            new NpsCategories(new Scale(min, max, step))
        );
        Assert.Contains("NPS is defined on 0-10 and 1-10", error.Message, StringComparison.Ordinal);
    }
}
