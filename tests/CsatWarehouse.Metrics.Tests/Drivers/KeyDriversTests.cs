using CsatWarehouse.Metrics.Drivers;
using FsCheck.Fluent;

namespace CsatWarehouse.Metrics.Tests.Drivers;

public class KeyDriversTests
{
    [Fact]
    public void Of_Swiss_GivesThePublishedShares()
    {
        var model = KeyDrivers.Of(Regressions.Read("swiss"))!;
        Assert.Equal(0.7067350015927254, model.RSquared, 10);
        Near(
            [0.0570912208, 0.1711730289, 0.2601346786, 0.1055701504, 0.1127659229],
            model.Drivers.Select(driver => driver.Lmg)
        );
        Near(
            [0.0484168958, 0.1547082498, 0.2719641046, 0.1146800299, 0.1169657214],
            model.Drivers.Select(driver => driver.Johnson)
        );
        Assert.Equal((47, 47), (model.Answers, model.Clusters));
    }

    [Fact]
    public void Of_Swiss_GivesThePublishedInflation()
    {
        var model = KeyDrivers.Of(Regressions.Read("swiss"))!;
        double[] expected = [2.284129, 3.675420, 2.774943, 1.937160, 1.107542];
        foreach (var (i, driver) in model.Drivers.Index())
            Assert.Equal(expected[i], driver.Inflation!.Value, 6);
    }

    [Fact]
    public void Of_Mtcars_GivesThePublishedWeights()
    {
        var model = KeyDrivers.Of(Regressions.Read("mtcars"))!;
        Assert.Equal(0.7791896389830556, model.RSquared, 10);
        Near(
            [0.2470520332, 0.2434995948, 0.2109128995, 0.0777251114],
            model.Drivers.Select(driver => driver.Lmg)
        );
        Near(
            [0.2284797259, 0.2221468705, 0.2321744393, 0.0963886032],
            model.Drivers.Select(driver => driver.Johnson)
        );
        double[] percent = [29.32, 28.51, 29.80, 12.37];
        foreach (var (i, driver) in model.Drivers.Index())
            Assert.Equal(percent[i], 100 * driver.JohnsonShare, 2);
        Assert.Equal(["cyl", "disp", "hp", "gear"], model.Drivers.Select(driver => driver.Name));
        Assert.True(model.Drivers[0].Correlation < 0 && model.Drivers[3].Correlation > 0);
    }

    [Fact]
    public void Weights_TwoDriversByHand_AgreeInBothMethods()
    {
        var correlations = new[,]
        {
            { 1, 0.5, 0.6 },
            { 0.5, 1, 0.4 },
            { 0.6, 0.4, 1 },
        };
        double[] expected = [0.2866666667, 0.0866666667];
        Near(expected, Lmg.Of(correlations));
        Near(expected, JohnsonWeights.Of(correlations).Raw);
        Assert.Equal(0.3733333333, Lmg.Of(correlations).Sum(), 9);
        Assert.Equal(1 / 0.75, JohnsonWeights.Of(correlations).Inflation[0]!.Value, 9);
    }

    [Fact]
    public void Of_AnyOrderAndPartition_GivesTheSameBits()
    {
        var whole = KeyDrivers.Of(Regressions.Read("mtcars"))!;
        var merged = new DriverSample(["cyl", "disp", "hp", "gear"]);
        merged.Merge(Regressions.Read("mtcars"));
        var reversed = new DriverSample(["cyl", "disp", "hp", "gear"]);
        foreach (var row in merged.Sorted().Reverse())
            reversed.Add(row.Cluster, row.Values[^1], row.Values[..^1]);
        Assert.Equal(whole.Drivers, KeyDrivers.Of(merged)!.Drivers);
        Assert.Equal(whole.Drivers, KeyDrivers.Of(reversed)!.Drivers);
    }

    [Fact]
    public void Of_WeightTwo_IsTheAnswerTwice()
    {
        var (weighted, repeated) = (Small(), Small());
        weighted.Add(9, 5, [5, 1], weight: 2);
        repeated.Add(9, 5, [5, 1]);
        repeated.Add(9, 5, [5, 1]);
        Near(
            KeyDrivers.Of(repeated)!.Drivers.Select(driver => driver.Lmg),
            KeyDrivers.Of(weighted)!.Drivers.Select(driver => driver.Lmg)
        );
        weighted.Add(10, 1, [5, 5], weight: 0);
        Assert.Equal(6, KeyDrivers.Of(weighted)!.Answers);
    }

    [Fact]
    public void Of_DriverThatRepeatsAnother_SharesWithItAndHasNoInflation()
    {
        var sample = new DriverSample(["speed", "speed again", "constant"]);
        for (var i = 0; i < 40; i++)
            sample.Add(i, i % 5 + i % 3, [i % 5, 2 * (i % 5), 4.1]);
        var (speed, again, constant) = KeyDrivers.Of(sample)!.Drivers is [var a, var b, var c]
            ? (a, b, c)
            : default;
        Assert.Equal(0.5, speed.Share, 6);
        Assert.Equal(0.5, again.Share, 6);
        Assert.Equal(0.5, again.JohnsonShare, 6);
        Assert.Null(again.Inflation);
        Assert.Equal((0, 0, 1), (constant.Share, constant.Correlation, constant.Inflation!.Value));
    }

    [Fact]
    public void Of_PlantedDriver_HasAnIntervalApartFromTheIdleOne()
    {
        var sample = new DriverSample(["strong", "idle"]);
        for (var i = 0; i < 300; i++)
            sample.Add(i, i % 5 + i * 7 % 3, [i % 5, i * 11 % 7]);
        var drivers = KeyDrivers.Of(sample)!.Drivers;
        Assert.True(drivers[0].ShareInterval!.Value.Low > drivers[1].ShareInterval!.Value.High);
        Assert.True(drivers[0].ShareInterval!.Value.Contains(drivers[0].Share));
    }

    [Fact]
    public void Of_TooLittleToTell_HasNoFigure()
    {
        Assert.Null(KeyDrivers.Of(new(["a"])));
        var constant = new DriverSample(["a"]);
        for (var i = 0; i < 10; i++)
            constant.Add(i, 4.1, [i]);
        Assert.Null(KeyDrivers.Of(constant));
        Assert.Null(KeyDrivers.Of(Small())!.Drivers[0].ShareInterval);
    }

    [Fact]
    public void Constructor_UnusableDrivers_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => new DriverSample([]));
        Assert.Throws<ArgumentException>(() => new DriverSample(["a", "a"]));
        Assert.Throws<ArgumentException>(() =>
            new DriverSample([.. Enumerable.Range(0, 15).Select(i => $"{(char)('a' + i)}")])
        );
        Assert.Throws<ArgumentException>(() => Small().Add(1, 1, [1]));
        Assert.Throws<ArgumentException>(() => Small().Add(1, double.NaN, [1, 2]));
        Assert.Throws<ArgumentException>(() => Small().Merge(new(["a", "c"])));
    }

    [Fact]
    public void Of_AnyAnswers_SharesAreNotNegativeAndAddUp() =>
        Property.Holds(
            (
                from cluster in Gen.Choose(1, 5)
                from values in Gen.Choose(1, 5).ListOf(4)
                select (cluster, values)
            ).ListOf(25),
            answers =>
            {
                var sample = new DriverSample(["a", "b", "c"]);
                foreach (var (cluster, values) in answers)
                    sample.Add(
                        cluster,
                        values[3],
                        [.. values.Take(3).Select(value => (double)value)]
                    );
                if (KeyDrivers.Of(sample) is not { } model)
                    return;
                Assert.InRange(model.RSquared, 0, 1 + 1e-9);
                Assert.Equal(1, model.Drivers.Sum(driver => driver.Share), 9);
                Assert.Equal(1, model.Drivers.Sum(driver => driver.JohnsonShare), 9);
                Assert.Equal(model.RSquared, model.Drivers.Sum(driver => driver.Johnson), 9);
                Assert.All(
                    model.Drivers,
                    driver =>
                        Assert.True(driver.Lmg >= -1e-12 && driver.Inflation is null or >= 1 - 1e-9)
                );
            }
        );

    static DriverSample Small()
    {
        var sample = new DriverSample(["a", "b"]);
        foreach (
            var (i, row) in (
                new double[][] { [1, 2, 3], [2, 2, 1], [4, 3, 2], [5, 4, 4], [3, 5, 1] }
            ).Index()
        )
            sample.Add(i % 3, row[0], row[1..]);
        return sample;
    }

    static void Near(IEnumerable<double> expected, IEnumerable<double> actual) =>
        Assert.All(
            expected.Zip(actual),
            pair => Assert.Equal(pair.First, pair.Second, tolerance: 1e-9)
        );
}
