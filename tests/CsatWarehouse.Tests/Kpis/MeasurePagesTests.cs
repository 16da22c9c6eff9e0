using System.Globalization;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Tests.Kpis;

/// <summary>The worked numbers on the pages of contacts, times with open tickets, and customers.</summary>
public sealed class MeasurePagesTests
{
    [Fact]
    public void Counts_Examples_AreWhatTheyGive()
    {
        var ten = CountOfEvents.Of(10);
        Prints("contacts", $"**{ten.Value}** contacts: interval {Limits(ten, "F3")}");
        Prints("leavers", $"**{ten.Value}** customers left: interval {Limits(ten, "F3")}");
        var five = CountOfEvents.RatePerThousand(5, 1000);
        Prints("problem-rate", $"**{five.Value:F1}**, interval {Limits(five, "F3")}");
    }

    [Fact]
    public void Shares_Examples_AreWhatTheCountsGive()
    {
        var silent = ShareOfAnswers.OfCounts(10, 40);
        Prints("silent-share", $"**{silent.Value:F3}**, interval {Limits(silent, "F4")}");
        var missed = ShareOfAnswers.OfCounts(15, 148);
        Prints("not-invited-share", $"**{missed.Value:F3}**, interval {Limits(missed, "F4")}");
    }

    [Fact]
    public void Times_Examples_AreWhatTheCurvesGive()
    {
        var waiting = new TimeSample();
        for (var i = 1; i <= 100; i++)
            if (i <= 60)
                waiting.Add(i, i, 60 * i);
            else
                waiting.AddOpen(i, i, 86_400);
        Prints(
            "first-response-median-with-open",
            $"**{PercentileOfTimes.WithOpen(waiting, PercentileOfTimes.Median).Value:F0}** seconds",
            $"of the answered is {PercentileOfTimes.Of(waiting, PercentileOfTimes.Median).Value:F0}"
        );
        Assert.Null(PercentileOfTimes.WithOpen(waiting, PercentileOfTimes.P90).Value);
        Prints(
            "first-response-p90-with-open",
            $"the plain one is {PercentileOfTimes.Of(waiting, PercentileOfTimes.P90).Value:F0} seconds"
        );

        var solved = new TimeSample();
        for (var i = 1; i <= 9; i++)
            solved.Add(i, i, 3600 * i);
        var plain = PercentileOfTimes.Of(solved, PercentileOfTimes.Median).Value;
        solved.AddOpen(10, 10, 86_400);
        solved.AddOpen(11, 11, 86_400);
        Prints(
            "resolution-median-with-open",
            $"**{PercentileOfTimes.WithOpen(solved, PercentileOfTimes.Median).Value:F0}** seconds",
            $"of the nine is {plain:F0}"
        );

        var seven = new TimeSample();
        foreach (var (hours, i) in ((long[])[2, 3, 5, 8, 13, 21, 34]).Select((h, i) => (h, i)))
            seven.Add(i, i, 3600 * hours);
        Prints(
            "resolution-p90-with-open",
            $"The plain one is {PercentileOfTimes.Of(seven, PercentileOfTimes.P90).Value:F0} seconds"
        );
    }

    static string Limits(Estimate estimate, string format) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{estimate.Interval!.Value.Low.ToString(format, CultureInfo.InvariantCulture)} to {estimate.Interval.Value.High.ToString(format, CultureInfo.InvariantCulture)}"
        );

    static void Prints(string code, params FormattableString[] expected)
    {
        var page = File.ReadAllText(Repository.PathOf("warehouse", "docs", "metrics", code + ".md"))
            .Replace('\n', ' ');
        foreach (var words in expected)
            Assert.Contains(FormattableString.Invariant(words), page, StringComparison.Ordinal);
    }
}
