using CsatWarehouse.Metrics.Scales;
using CsatWarehouse.Metrics.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CsatWarehouse.Metrics.Tests;

/// <summary>Samples to test with.</summary>
static class Answers
{
    public static readonly Scale ZeroToTen = new(0, 10);
    public static readonly Scale OneToFive = new(1, 5);

    /// <summary>One answer each of persons 1, 2, 3 ..., every person a cluster.</summary>
    public static ClusteredSample Independent(Scale scale, params double[] values)
    {
        var sample = new ClusteredSample(scale);
        for (var i = 0; i < values.Length; i++)
            sample.Add(i, i, values[i]);
        return sample;
    }

    public static ClusteredSample Of(Scale scale, IEnumerable<Answer> answers)
    {
        var sample = new ClusteredSample(scale);
        foreach (var answer in answers)
            sample.Add(answer.Cluster, answer.Person, answer.Value, answer.Weight);
        return sample;
    }

    /// <summary>Up to 40 answers of up to 30 persons in up to 12 clusters, with awkward weights.</summary>
    public static Gen<Answer[]> Any(Scale scale) =>
        (
            from person in Gen.Choose(1, 30)
            from cluster in Gen.Choose(1, 12)
            from level in Gen.Elements<double>(scale.Levels)
            from weight in Gen.Choose(1, 997)
            select new Answer(cluster, person, level, weight / 311d)
        )
            .ListOf()
            .Select(list => list.Take(40).ToArray());
}

readonly record struct Answer(long Cluster, long Person, double Value, double Weight);
