using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Contacts;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;
using CsatWarehouse.Testing;
using NodaTime;

namespace CsatWarehouse.Metrics.Tests;

/// <summary>The worked numbers on the pages of the KPIs of tickets.</summary>
public class TicketPagesTests
{
    static readonly long[] Replies = [5, 8, 10, 12, 15, 20, 25, 30, 45, 60, 90, 240];

    [Fact]
    public void FirstResponse_Examples_AreWhatTheTimesGive()
    {
        var now = Times(Replies.Select(minutes => 60 * minutes));
        var then = Times(Replies.Select(minutes => 180 * minutes));
        var median = PercentileOfTimes.Of(now, PercentileOfTimes.Median);
        var change = ChangeOf.Between(
            median,
            PercentileOfTimes.Of(then, PercentileOfTimes.Median)
        )!;
        Prints(
            "first-response-median",
            $"**{median.Value:F0}** seconds, interval {median.LowerLimit:F0} to {median.UpperLimit:F0}",
            $"is {change.Difference:F0}, {change.Interval.Low:F0} to {change.Interval.High:F0}, p = {change.PValue:#.000}"
        );
        var p90 = PercentileOfTimes.Of(now, PercentileOfTimes.P90);
        Assert.Null(p90.UpperLimit);
        var forty = PercentileOfTimes.Of(
            Times(Enumerable.Range(1, 40).Select(minutes => 60L * minutes)),
            PercentileOfTimes.P90
        );
        Prints(
            "first-response-p90",
            $"**{p90.Value:F0}** seconds, lower limit {p90.LowerLimit:F0}",
            $"is {forty.Value:F0}, interval {forty.LowerLimit:F0} to {forty.UpperLimit:F0}"
        );
    }

    [Fact]
    public void Resolution_Examples_AreWhatTheTimesGive()
    {
        long[] hours = [2, 3, 5, 8, 13, 21, 34];
        var seven = Times(hours.Select(h => 3600 * h));
        var median = PercentileOfTimes.Of(seven, PercentileOfTimes.Median);
        Prints(
            "resolution-median",
            $"**{median.Value:F0}** seconds, interval {median.LowerLimit:F0} to {median.UpperLimit:F0}",
            $"their mean, {hours.Average() * 3600:F0}"
        );
        var p90 = PercentileOfTimes.Of(seven, PercentileOfTimes.P90);
        seven.AddOpen(8, 8, 3600 * 720);
        seven.AddOpen(9, 9, 3600 * 720);
        Assert.Equal(p90.Value, PercentileOfTimes.Of(seven, PercentileOfTimes.P90).Value);
        Assert.Null(PercentileOfTimes.WithOpen(seven, PercentileOfTimes.P90).Value);
        Prints("resolution-p90", $"**{p90.Value:F0}** seconds");
    }

    [Fact]
    public void Reopened_Example_IsWhatTheCountsGive()
    {
        var rate = ShareOfAnswers.OfCounts(12, 240);
        var change = ChangeOf.Between(rate, ShareOfAnswers.OfCounts(24, 240))!;
        Prints(
            "reopen-rate",
            $"**{rate.Value:F3}**, interval {rate.LowerLimit:F4} to {rate.UpperLimit:F4}",
            $"{change.Difference:F3}, {change.Interval.Low:F4} to {change.Interval.High:F4}, p = {change.PValue:#.000}"
        );
    }

    [Fact]
    public void Repeats_Examples_AreWhatTheContactsGive()
    {
        var rate = ShareOfAnswers.OfCounts(60, 600);
        Prints(
            "repeat-rate",
            $"**{rate.Value:F3}**, interval {rate.LowerLimit:F4} to {rate.UpperLimit:F4}"
        );
        var start = Instant.FromUtc(2026, 3, 2, 9, 0);
        var sample = new ContactSample();
        for (var customer = 0; customer < 10; customer++)
            foreach (
                var problem in Problem.Of(
                    Enumerable
                        .Range(0, customer == 0 ? 10 : 1)
                        .Select(day => new Contact(start + Duration.FromDays(day), 1)),
                    Problem.DefaultWindow
                )
            )
                sample.Add(customer, problem, isFinal: true);
        var fcr = sample.FirstContactResolution;
        Prints(
            "fcr",
            $"**{fcr.Value:F3}**, interval {fcr.LowerLimit:F4} to {fcr.UpperLimit:F4}",
            $"{sample.Problems} problems by {sample.Contacts} contacts would give {(double)sample.Problems / sample.Contacts:F3}"
        );
        Prints("repeat-rate", $"{sample.RepeatRate.Value:F3} of its {sample.Contacts} contacts");
    }

    static TimeSample Times(IEnumerable<long> seconds)
    {
        var sample = new TimeSample();
        var customer = 0;
        foreach (var time in seconds)
            sample.Add(++customer, customer, time);
        return sample;
    }

    static void Prints(string code, params FormattableString[] expected)
    {
        var page = File.ReadAllText(
                Path.Combine(Repository.PathOf("warehouse", "docs", "metrics"), code + ".md")
            )
            .Replace('\n', ' ');
        var missing = expected
            .Select(FormattableString.Invariant)
            .Where(text => !page.Contains(text, StringComparison.Ordinal));
        Assert.Equal([], missing);
    }
}
