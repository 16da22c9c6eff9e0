using CsatWarehouse.Metrics.Intervals;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Estimates;

/// <summary>A number of events as a Poisson count, or its rate per 1,000; interval: <see cref="Garwood"/>. None seen is a count of 0, not a missing figure.</summary>
public static class CountOfEvents
{
    const double Per = 1000;

    /// <summary>Two such counts are compared as if their periods were equally long.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Estimate Of(long count) => Finish(count, exposure: 1, unit: 1, persons: count);

    /// <summary>The answers themselves, weights disregarded.</summary>
    public static Estimate Of(ClusteredSample sample) =>
        Finish(sample.Answers, exposure: 1, unit: 1, sample.Persons) with
        {
            Scale = sample.Scale,
        };

    /// <summary>1,000 × count / exposure.</summary>
    /// <param name="exposure">Customers, contacts or days in which the events could occur; a rate over none has no value.</param>
    /// <exception cref="ArgumentOutOfRangeException">Either is negative.</exception>
    public static Estimate RatePerThousand(long count, long exposure)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(exposure);
        return exposure == 0
            ? new() { Kind = EstimateKind.Count }
            : Finish(count, exposure, Per / exposure, persons: count);
    }

    static Estimate Finish(long count, double exposure, double unit, long persons)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new()
        {
            Kind = EstimateKind.Count,
            Value = count * unit,
            N = persons,
            Answers = count,
            NEffective = count,
            StandardError = Math.Sqrt(count) * unit,
            Interval = Garwood.Of(count).Times(unit),
            Numerator = count,
            Denominator = exposure,
        };
    }
}
