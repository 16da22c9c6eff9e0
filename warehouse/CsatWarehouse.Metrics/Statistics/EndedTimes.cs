namespace CsatWarehouse.Metrics.Statistics;

/// <summary>The ended cases of a <see cref="TimeSample"/>, ascending, with their clusters numbered from 0 in the order of their keys.</summary>
sealed class EndedTimes
{
    readonly long[] seconds;
    readonly int[] clusters;

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
