using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Estimates;

/// <summary>The mean of numbers that are on no scale, such as each person's difference between two answers. Standard error and interval are those of <see cref="MeanOfAnswers"/>: linearised over clusters, Student's t.</summary>
public readonly record struct MeanOfValues(double Value, double? StandardError, Interval? Interval)
{
    /// <param name="values">Each with its cluster and its weight of 0 or more.</param>
    /// <returns>Null where nothing weighs. No error below two clusters, and no interval either where all values agree.</returns>
    public static MeanOfValues? Of(
        IReadOnlyCollection<(long Cluster, double Value, double Weight)> values
    )
    {
        var weighing = values.Where(v => v.Weight > 0).ToList();
        if (weighing.Count == 0)
            return null;
        var total = weighing.Sum(v => v.Weight);
        var mean = weighing.Sum(v => v.Weight * v.Value) / total;
        var clusters = weighing
            .GroupBy(v => v.Cluster)
            .OrderBy(g => g.Key)
            .Select(g => g.Sum(v => v.Weight * (v.Value - mean)))
            .ToList();
        if (clusters.Count < 2)
            return new(mean, null, null);
        var error =
            Math.Sqrt(
                clusters.Sum(residual => residual * residual)
                    * clusters.Count
                    / (clusters.Count - 1d)
            ) / total;
        return new(mean, error, error > 0 ? ClusterRobustT.Of(mean, error, clusters.Count) : null);
    }
}
