using CsatWarehouse.Metrics.Drivers;
using MathNet.Numerics.Distributions;

namespace CsatWarehouse.Metrics.Tests.Drivers;

/// <summary>R's published regression on swiss, and standard errors worked out by plain matrix arithmetic.</summary>
public class DriverSlopesTests
{
    static readonly double[] Published =
    [
        -0.1721139709,
        -0.2580082398,
        -0.8709400629,
        0.1041153307,
        1.0770481407,
    ];

    [Fact]
    public void Of_Swiss_GivesThePublishedSlopes()
    {
        var model = KeyDrivers.Of(Regressions.Read("swiss"))!;

        Assert.All(
            Published.Zip(model.Drivers),
            pair => Assert.Equal(pair.First, pair.Second.Slope!.Value, 8)
        );
    }

    [Theory]
    [InlineData(1, new[] { 0.0601998091, 0.2316904397, 0.1755911985, 0.0288396112, 0.3836153246 })]
    [InlineData(2, new[] { 0.0669373192, 0.2390636444, 0.1755160457, 0.0347062250, 0.4035665183 })]
    public void Of_SwissInClusters_GivesTheSandwichOfThem(int size, double[] errors)
    {
        var sample = new DriverSample(["a", "b", "c", "d", "e"]);
        foreach (var row in Regressions.Read("swiss").Sorted())
            sample.Add(row.Cluster / size, row.Values[^1], row.Values[..^1]);
        var model = KeyDrivers.Of(sample)!;

        foreach (var (driver, error) in model.Drivers.Zip(errors))
        {
            var reach = StudentT.InvCDF(0, 1, model.Clusters - 1, 0.975) * error;
            Assert.Equal(driver.Slope!.Value - reach, driver.SlopeInterval!.Value.Low, 7);
            Assert.Equal(driver.Slope!.Value + reach, driver.SlopeInterval!.Value.High, 7);
        }
    }

    [Fact]
    public void Of_DriverThatRepeatsAnother_HasNoSlopes()
    {
        var sample = new DriverSample(["speed", "speed again", "other"]);
        for (var i = 0; i < 40; i++)
            sample.Add(i, i % 5 + i % 3, [i % 5, 2 * (i % 5), i * 7 % 4]);

        Assert.All(KeyDrivers.Of(sample)!.Drivers, driver => Assert.Null(driver.Slope));
    }
}
