namespace CsatWarehouse.Metrics.Statistics;

/// <summary>One case of a <see cref="TimeSample"/>. At equal times the ended come first: an open one was still at risk.</summary>
readonly record struct TimedCase(long Seconds, bool IsOpen, long Cluster) : IComparable<TimedCase>
{
    public int CompareTo(TimedCase other)
    {
        var order = Seconds.CompareTo(other.Seconds);
        if (order == 0)
            order = IsOpen.CompareTo(other.IsOpen);
        return order == 0 ? Cluster.CompareTo(other.Cluster) : order;
    }
}
