using CsatWarehouse.Metrics.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CsatWarehouse.Metrics.Tests;

/// <summary>Samples of times to test with.</summary>
static class Times
{
    /// <summary>One ended case each of persons 0, 1, 2 ..., every person a cluster.</summary>
    public static TimeSample Independent(params IEnumerable<long> seconds)
    {
        var sample = new TimeSample();
        foreach (var (i, time) in seconds.Index())
            sample.Add(i, i, time);
        return sample;
    }

    public static TimeSample Of(IEnumerable<Case> cases)
    {
        var sample = new TimeSample();
        foreach (var one in cases)
            if (one.IsOpen)
                sample.AddOpen(one.Cluster, one.Person, one.Seconds);
            else
                sample.Add(one.Cluster, one.Person, one.Seconds);
        return sample;
    }

    /// <summary>Up to 80 cases of up to 30 persons in up to 12 clusters, a quarter of them open.</summary>
    public static Gen<Case[]> Any() =>
        (
            from person in Gen.Choose(1, 30)
            from cluster in Gen.Choose(1, 12)
            from seconds in Gen.Choose(0, 5000)
            from open in Gen.Choose(1, 4)
            select new Case(cluster, person, seconds, open == 1)
        )
            .ListOf()
            .Select(list => list.Take(80).ToArray());
}

readonly record struct Case(long Cluster, long Person, long Seconds, bool IsOpen);
