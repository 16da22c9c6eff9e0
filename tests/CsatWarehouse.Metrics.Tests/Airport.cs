using System.Globalization;
using CsatWarehouse.Metrics.Statistics;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Metrics.Tests;

/// <summary>The likelihood to recommend of 2017's passenger survey at San Francisco airport, by survey run (11 and empty: no answer).</summary>
static class Airport
{
    public static ClusteredSample Nps2017(bool byRun)
    {
        var sample = new ClusteredSample(Answers.ZeroToTen);
        var path = Repository.PathOf(
            "tests",
            "CsatWarehouse.Metrics.Tests",
            "Data",
            "airport-2017-netpro.csv"
        );
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var cells = line.Split(',');
            if (cells[2] is "" or "11")
                continue;
            var numbers = Array.ConvertAll(
                cells,
                cell => double.Parse(cell, CultureInfo.InvariantCulture)
            );
            sample.Add(
                cluster: (long)(byRun ? numbers[1] : numbers[0]),
                person: (long)numbers[0],
                numbers[2],
                numbers[3]
            );
        }
        return sample;
    }
}
