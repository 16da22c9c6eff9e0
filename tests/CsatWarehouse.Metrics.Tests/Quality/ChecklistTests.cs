using CsatWarehouse.Metrics.Quality;

namespace CsatWarehouse.Metrics.Tests.Quality;

public class ChecklistTests
{
    [Fact]
    public void Score_NotApplicable_IsOutOfTheBase()
    {
        ChecklistItem[] visit = [new(3, 1), new(2, 0.5), new(5, null)];
        Assert.Equal(0.8, Checklist.Score(visit)!.Value, 12);
        Assert.Equal(0.4, Checklist.Score([.. visit[..2], new(5, 0)])!.Value, 12);
    }

    [Fact]
    public void Score_NothingApplied_HasNoValue()
    {
        Assert.Null(Checklist.Score([new(3, null)]));
        Assert.Null(Checklist.Score([new(0, 1)]));
        Assert.Null(Checklist.Score([]));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(1, 1.5)]
    [InlineData(double.NaN, 1)]
    public void Score_UnusablePoint_IsRefused(double weight, double score) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Checklist.Score([new(weight, score)]));
}
