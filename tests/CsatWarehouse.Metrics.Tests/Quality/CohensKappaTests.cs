using CsatWarehouse.Metrics.Quality;

namespace CsatWarehouse.Metrics.Tests.Quality;

public class CohensKappaTests
{
    [Fact]
    public void Of_PublishedTable_IsPointFour()
    {
        var kappa = CohensKappa.Of(
            new long[,]
            {
                { 20, 5 },
                { 10, 15 },
            }
        )!;
        Assert.Equal(0.4, kappa.Value!.Value, 12);
        Assert.Equal((0.7, 0.5, 50), (kappa.Observed, kappa.Expected, kappa.N));
        Assert.Equal(0.15, kappa.Interval!.Value.Low, 2);
        Assert.Equal(0.65, kappa.Interval!.Value.High, 2);
    }

    [Fact]
    public void Of_OneCategoryOnly_HasNoValue()
    {
        var kappa = CohensKappa.Of(
            new long[,]
            {
                { 30, 0 },
                { 0, 0 },
            }
        )!;
        Assert.Equal((null, 1, null), (kappa.Value, kappa.Observed, kappa.Interval));
    }

    [Fact]
    public void Of_FullAgreement_IsOneWithoutAnInterval()
    {
        var kappa = CohensKappa.Of(
            new long[,]
            {
                { 12, 0 },
                { 0, 8 },
            }
        )!;
        Assert.Equal(1, kappa.Value!.Value, 12);
        Assert.Null(kappa.Interval);
    }

    [Fact]
    public void Of_ChanceAgreement_IsZero() =>
        Assert.Equal(
            0,
            CohensKappa
                .Of(
                    new long[,]
                    {
                        { 9, 21 },
                        { 21, 49 },
                    }
                )!
                .Value!.Value,
            12
        );

    [Fact]
    public void Of_NothingOrNotSquare_HasNoFigure()
    {
        Assert.Null(CohensKappa.Of(new long[2, 2]));
        Assert.Throws<ArgumentException>(() => CohensKappa.Of(new long[2, 3]));
        Assert.Throws<ArgumentException>(() =>
            CohensKappa.Of(
                new long[,]
                {
                    { 1, -1 },
                    { 0, 3 },
                }
            )
        );
    }
}
