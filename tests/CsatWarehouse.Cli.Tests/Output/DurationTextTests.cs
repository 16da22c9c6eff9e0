using CsatWarehouse.Cli.Output;

namespace CsatWarehouse.Cli.Tests.Output;

public sealed class DurationTextTests
{
    [Theory]
    [InlineData(0.4, "0 s")]
    [InlineData(59.4, "59 s")]
    [InlineData(59.5, "1 min 0 s")]
    [InlineData(3599.5, "1 h 0 min")]
    [InlineData(3630, "1 h 1 min")]
    [InlineData(235968.2, "65 h 33 min")]
    [InlineData(-90, "-1 min 30 s")]
    public void Of_Seconds_AreTheTwoGreatestUnits(double seconds, string expected) =>
        Assert.Equal(expected, DurationText.Of(seconds));
}
