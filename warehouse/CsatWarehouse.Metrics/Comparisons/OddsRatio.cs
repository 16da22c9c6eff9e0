using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>
/// The odds of an event in one group over those in another: 1 where they are alike. 95 % limits on the logarithm (Woolf 1955, On Estimating the Relation between Blood Group and Disease);
/// where one of the four counts is 0, a half is added to each (Haldane 1956, Anscombe 1956).
/// </summary>
public readonly record struct OddsRatio(double Value, Interval Interval)
{
    /// <summary>True where chance alone would not raise the odds so far.</summary>
    public bool IsRaised => Interval.Low > 1;

    /// <param name="events">Cases with the event.</param>
    /// <param name="others">Cases without.</param>
    /// <param name="referenceEvents">The same of the group that is compared with.</param>
    /// <returns>Null where one of the groups has no cases.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static OddsRatio? Of(
        long events,
        long others,
        long referenceEvents,
        long referenceOthers
    )
    {
        long[] counts = [events, others, referenceEvents, referenceOthers];
        foreach (var count in counts)
            ArgumentOutOfRangeException.ThrowIfNegative(count, nameof(events));
        if (events + others == 0 || referenceEvents + referenceOthers == 0)
            return null;
        var add = counts.Contains(0) ? 0.5 : 0;
        var (a, b, c, d) = (
            events + add,
            others + add,
            referenceEvents + add,
            referenceOthers + add
        );
        var ratio = a * d / (b * c);
        var reach = Math.Exp(Confidence.Z * Math.Sqrt(1 / a + 1 / b + 1 / c + 1 / d));
        return new(ratio, new(ratio / reach, ratio * reach));
    }
}
