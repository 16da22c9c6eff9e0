namespace CsatWarehouse.Metrics.Statistics;

/// <summary>The ended cases of a <see cref="TimeSample"/>, ascending, with their clusters numbered from 0 in the order of their keys.</summary>
sealed class EndedTimes
{
    readonly long[] seconds;
    readonly int[] clusters;
    readonly Dictionary<double, double[]?> replicates = [];

    EndedTimes(long[] seconds, int[] clusters, int[] sizes) =>
        (this.seconds, this.clusters, Sizes) = (seconds, clusters, sizes);

    public ReadOnlySpan<long> Seconds => seconds;
    public ReadOnlySpan<int> Clusters => clusters;

    /// <summary>Cases of each cluster.</summary>
    public int[] Sizes { get; }

    public int Count => seconds.Length;

    public static EndedTimes Of(TimeSample sample)
    {
        var (values, keys) = (new long[sample.Ended], new long[sample.Ended]);
        var i = 0;
        foreach (var one in sample.Sorted())
            if (!one.IsOpen)
                (values[i], keys[i++]) = (one.Seconds, one.Cluster);
        var distinct = new HashSet<long>(keys).ToArray();
        Array.Sort(distinct);
        var numbers = new Dictionary<long, int>(distinct.Length);
        foreach (var key in distinct)
            numbers.Add(key, numbers.Count);
        var numbered = Array.ConvertAll(keys, key => numbers[key]);
        var sizes = new int[numbers.Count];
        foreach (var cluster in numbered)
            sizes[cluster]++;
        return new(values, numbered, sizes);
    }

    /// <summary>Between the two times around <paramref name="rank"/>, counted from 0.</summary>
    public double AtRank(double rank)
    {
        var below = (int)Math.Floor(rank);
        var above = Math.Min(below + 1, seconds.Length - 1);
        return seconds[below] + (rank - below) * (seconds[above] - seconds[below]);
    }

    /// <summary>Bootstrap replications of a percentile, drawn when they are first looked at, together with those of every percentile asked for until then. May be looked at by several threads.</summary>
    public Lazy<double[]?> Replicates(double p)
    {
        lock (replicates)
            replicates.TryAdd(p, null);
        return new(() => Drawn(p));
    }

    double[]? Drawn(double p)
    {
        lock (replicates)
        {
            double[] missing = [.. replicates.Where(r => r.Value is null).Select(r => r.Key)];
            if (replicates[p] is null && PercentileBootstrap.Replicates(this, missing) is { } drawn)
                for (var i = 0; i < missing.Length; i++)
                    replicates[missing[i]] = drawn[i];
            return replicates[p];
        }
    }

    /// <summary>The share of cases at or below a time, and how well clusters let it be known.</summary>
    public LinearisedMean ShareUpTo(double time)
    {
        var below = new int[Sizes.Length];
        for (var i = 0; i < seconds.Length && seconds[i] <= time; i++)
            below[clusters[i]]++;
        var cells = new AnswerCell[2 * Sizes.Length];
        var counts = new long[cells.Length];
        for (var cluster = 0; cluster < Sizes.Length; cluster++)
        {
            cells[2 * cluster] = new(cluster, 0, 1);
            cells[2 * cluster + 1] = new(cluster, 1, 1);
            counts[2 * cluster] = Sizes[cluster] - below[cluster];
            counts[2 * cluster + 1] = below[cluster];
        }
        return Linearisation.Of(cells, counts, [0, 1], Weighting.Unweighted)!.Value;
    }
}
