using System.Globalization;
using CsatWarehouse.Metrics.Drivers;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Metrics.Tests.Drivers;

/// <summary>Data sets that come with R: swiss (fertility in 47 provinces, 1888) and five columns of mtcars (32 cars, Motor Trend 1974). The first column is the outcome.</summary>
static class Regressions
{
    public static DriverSample Read(string name)
    {
        var lines = File.ReadAllLines(
            Repository.PathOf("tests", "CsatWarehouse.Metrics.Tests", "Data", name + ".csv")
        );
        var sample = new DriverSample(lines[0].Split(',')[1..]);
        foreach (var (i, line) in lines.Skip(1).Index())
        {
            var numbers = Array.ConvertAll(
                line.Split(','),
                cell => double.Parse(cell, CultureInfo.InvariantCulture)
            );
            sample.Add(cluster: i, numbers[0], numbers[1..]);
        }
        return sample;
    }
}
