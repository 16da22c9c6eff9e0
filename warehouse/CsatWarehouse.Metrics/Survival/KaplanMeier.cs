using CsatWarehouse.Metrics.Intervals;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Survival;

/// <summary>
/// The share of cases that outlast each time, with cases still open counted as long as they were seen (Kaplan and Meier 1958). Cases are taken as independent, and being seen for a short time as saying nothing of how long a case lasts.
/// For retention a case is a customer, the time counts from the answer and an event is leaving; for tickets an event is the reply or the solution.
/// </summary>
public sealed class KaplanMeier
{
    /// <summary>A share that should be exactly 1 - p may come out just above it.</summary>
    const double Rounding = 1e-12;

    readonly long lastSeen;

    KaplanMeier(IReadOnlyList<SurvivalStep> steps, long cases, long lastSeen)
    {
        (Steps, Cases, this.lastSeen) = (steps, cases, lastSeen);
        Events = steps.Sum(step => step.Events);
    }

    /// <summary>Each time at which something ended, ascending; empty where nothing did.</summary>
    public IReadOnlyList<SurvivalStep> Steps { get; }

    public long Cases { get; }
    public long Events { get; }

    public static KaplanMeier Of(TimeSample sample) => sample.Curve();

    /// <param name="sorted">Each time once, ascending.</param>
    internal static KaplanMeier OfSorted(IReadOnlyList<TimeCount> sorted)
    {
        var cases = sorted.Sum(count => count.Ended + count.Open);
        return new(StepsOf(sorted, cases), cases, sorted.Count == 0 ? -1 : sorted[^1].Time);
    }

    /// <param name="counts">In any order; equal times are added up.</param>
    /// <exception cref="ArgumentException">A count or a time is negative.</exception>
    public static KaplanMeier Of(IEnumerable<TimeCount> counts)
    {
        var times = counts
            .GroupBy(
                count => count.Time,
                (time, at) =>
                    at.Aggregate(
                        new TimeCount(time, 0, 0),
                        (sum, one) => new(time, sum.Ended + one.Ended, sum.Open + one.Open)
                    )
            )
            .OrderBy(count => count.Time)
            .ToArray();
        foreach (var count in times)
            if (count.Time < 0 || count.Ended < 0 || count.Open < 0)
                throw new ArgumentException(
                    $"{count} has a negative number: times count from the start of a case.",
                    nameof(counts)
                );
        return OfSorted(times);
    }

    /// <summary>The share that outlasts a time: 1 before the first event. Null without cases, and past the last time seen while some were still open, where nothing is known.</summary>
    public double? At(long time)
    {
        if (Cases == 0)
            return null;
        var survival = Steps.LastOrDefault(step => step.Time <= time)?.Survival ?? 1;
        return time > lastSeen && survival > 0 ? null : survival;
    }

    /// <summary>The earliest time that at most 1 - p of the cases outlast; null where the curve does not fall so far.</summary>
    /// <param name="p">0..1, ends excluded: .5 gives the median.</param>
    /// <exception cref="ArgumentOutOfRangeException">p is outside its limits.</exception>
    public long? Percentile(double p) => First(p, step => step.Survival);

    /// <summary>95 % limits of <see cref="Percentile"/>, where the limits of the curve cross 1 - p (Brookmeyer and Crowley 1982); null where one does not.</summary>
    /// <inheritdoc cref="Percentile" path="/param|/exception"/>
    public (long? Low, long? High) LimitsOf(double p) =>
        (
            First(p, step => step.Interval?.Low ?? 0),
            // Where none is left the curve has no upper limit of its own; the last known one holds.
            First(p, step => step.Interval?.High ?? 1)
        );

    long? First(double p, Func<SurvivalStep, double> level)
    {
        OrderStatistics.RequirePercentile(p);
        return Steps.FirstOrDefault(step => level(step) <= 1 - p + Rounding)?.Time;
    }

    static List<SurvivalStep> StepsOf(IReadOnlyList<TimeCount> times, long cases)
    {
        var steps = new List<SurvivalStep>();
        var (atRisk, survival, greenwood) = (cases, 1d, 0d);
        foreach (var (time, ended, open) in times)
        {
            if (ended > 0)
            {
                survival *= (double)(atRisk - ended) / atRisk;
                greenwood += (double)ended / atRisk / (atRisk - ended);
                steps.Add(
                    ended == atRisk
                        ? new(time, atRisk, ended, 0, null)
                        : new(time, atRisk, ended, survival, survival * Math.Sqrt(greenwood))
                );
            }
            atRisk -= ended + open;
        }
        return steps;
    }
}
