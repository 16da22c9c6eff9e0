using CsatWarehouse.Metrics.Comparisons;
using FsCheck.Fluent;

namespace CsatWarehouse.Metrics.Tests.Comparisons;

public class MixAndRateTests
{
    [Fact]
    public void Of_SlicesRiseAndTheTotalFalls_IsAMixShift()
    {
        // .5 × .9 + .5 × .5 = .70; then .2 × .92 + .8 × .52 = .60.
        var split = MixAndRate.Of([new(100, 0.9, 40, 0.92), new(100, 0.5, 160, 0.52)])!;
        Assert.Equal(-0.10, split.Change, 12);
        Assert.Equal(0.02, split.Rate, 12);
        Assert.Equal(-0.12, split.Mix, 12);
        Assert.True(split.MovesAgainstMost);
        Assert.Equal(-0.3 * (0.91 - 0.65), split.Slices[0].Mix, 12);
    }

    [Fact]
    public void Of_SharesUnchanged_IsAllRate()
    {
        var split = MixAndRate.Of([new(10, 20, 30, 40), new(10, 60, 30, 60)])!;
        Assert.Equal(
            (10, 0, 10, false),
            (split.Change, split.Mix, split.Rate, split.MovesAgainstMost)
        );
    }

    [Fact]
    public void Of_SliceThatIsNew_AddsMixOnly()
    {
        var split = MixAndRate.Of([new(100, 50, 50, 50), new(0, null, 50, 10)])!;
        Assert.Equal((-20, -20, 0), (split.Change, split.Mix, split.Rate));
        Assert.Equal(0, split.Slices[1].Rate);
    }

    [Fact]
    public void Of_NothingBefore_HasNoSplit()
    {
        Assert.Null(MixAndRate.Of([new(0, null, 50, 10)]));
        Assert.Null(MixAndRate.Of([]));
        Assert.Throws<ArgumentException>(() => MixAndRate.Of([new(10, null, 50, 10)]));
        Assert.Throws<ArgumentException>(() => MixAndRate.Of([new(-1, 5, 50, 10)]));
    }

    [Fact]
    public void Of_AnySlices_AddsUpAndTurnsAround() =>
        Property.Holds(
            (
                from before in Gen.Choose(1, 500)
                from after in Gen.Choose(0, 500)
                from old in Gen.Choose(-100, 100)
                from current in Gen.Choose(-100, 100)
                select new SlicePair(before, old, after + 1, current)
            )
                .ListOf(4)
                .Select(list => list.ToArray()),
            slices =>
            {
                var split = MixAndRate.Of(slices)!;
                Assert.Equal(split.Change, split.Mix + split.Rate, 9);
                var back = MixAndRate.Of([
                    .. slices.Select(one => new SlicePair(
                        one.Weight,
                        one.Rate,
                        one.PriorWeight,
                        one.PriorRate
                    )),
                ])!;
                Assert.Equal(-split.Mix, back.Mix, 9);
                Assert.Equal(-split.Rate, back.Rate, 9);
            }
        );
}
