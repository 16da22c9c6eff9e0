using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Tests.Fixtures;

namespace CsatWarehouse.Scorecards.Tests.Model;

public sealed class StageExtremeTests
{
    [Fact]
    public void Weakest_IntervalApartFromAllOthers_IsNamedAlone()
    {
        var weakest = StageExtreme.Weakest([Stage("a", 4.2), Stage("b", 3.1), Stage("c", 4.0)]);
        Assert.Equal(["b"], weakest!.Stages.Select(s => s.Code));
        Assert.False(weakest.CannotTell);
    }

    [Fact]
    public void Weakest_OverlappingIntervals_ShareThePlaceLowestFirst()
    {
        var weakest = StageExtreme.Weakest([Stage("a", 4.2), Stage("b", 3.18), Stage("c", 3.1)]);
        Assert.Equal(["c", "b"], weakest!.Stages.Select(s => s.Code));
    }

    [Fact]
    public void Strongest_LimitsThatTouch_CannotBeToldApart()
    {
        var strongest = StageExtreme.Strongest([
            Stage("a", 4.5, 0.25),
            Stage("b", 4, 0.25),
            Stage("c", 3),
        ]);
        Assert.Equal(["a", "b"], strongest!.Stages.Select(s => s.Code));
    }

    [Fact]
    public void Weakest_EveryStageOverlaps_CannotTell() =>
        Assert.True(StageExtreme.Weakest([Stage("a", 4, 0.5), Stage("b", 4.1, 0.5)])!.CannotTell);

    [Fact]
    public void Weakest_LowBaseAndHiddenStages_TakeNoPart()
    {
        var low = Models.Stage("low", Models.Mean(1.5, 2) with { IsLowBase = true });
        var hidden = Models.Stage("hidden", new Figure { Unit = FigureUnit.Mean, IsHidden = true });
        var weakest = StageExtreme.Weakest([low, hidden, Stage("a", 3), Stage("b", 4)]);
        Assert.Equal(["a"], weakest!.Stages.Select(s => s.Code));
        Assert.Equal(2, weakest.InAll);
    }

    [Fact]
    public void Weakest_FewerThanTwoStages_IsNull() =>
        Assert.Null(StageExtreme.Weakest([Stage("a", 4)]));

    static Stage Stage(string code, double value, double half = 0.05) =>
        Models.Stage(code, Models.Mean(value, half));
}
