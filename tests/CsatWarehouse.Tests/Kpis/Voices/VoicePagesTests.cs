using System.Globalization;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Fieldwork;
using CsatWarehouse.Metrics.Intervals;
using CsatWarehouse.Metrics.Quality;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Tests.Kpis.Voices;

/// <summary>The worked numbers on the pages of the KPIs of invitations, reviews and mystery visits.</summary>
public sealed class VoicePagesTests
{
    [Fact]
    public void ResponseRate_Examples_AreWhatTheDispositionsGive()
    {
        var cases = new Dispositions(Complete: 265, Partial: 36, Unknown: 1085);
        Assert.Equal(1386, cases.Total);
        Prints(
            "response-rate",
            $"**{cases.ResponseRate1().Value:F3}**, interval {Limits(cases.ResponseRate1(), 4)}",
            $"265 / 1,400 = {265d / 1400:F3}"
        );
        Prints(
            "response-rate-rr2",
            $"**{cases.ResponseRate2().Value:F3}**, interval {Limits(cases.ResponseRate2(), 4)}"
        );
    }

    [Fact]
    public void NegativeRate_Examples_AreWhatTheCountsGive()
    {
        var ten = CountOfEvents.RatePerThousand(10, 1000);
        var five = CountOfEvents.RatePerThousand(5, 1000);
        var change = ChangeOf.Between(ten, five)!;
        Prints(
            "negative-rate",
            $"**{ten.Value:F1}**, interval {Limits(ten, 3)}",
            $"{change.Difference:+0.0}, {change.Interval.Low:F2} to {change.Interval.High:F2}, p = {change.PValue:#.000}"
        );
        Prints(
            "complaint-rate",
            $"**{five.Value:F1}**, interval {Limits(five, 3)}",
            $"interval {Limits(CountOfEvents.RatePerThousand(0, 1000), 3)}"
        );
        Prints("negative-feedback", $"interval {Limits(CountOfEvents.Of(10), 3)}");
    }

    [Fact]
    public void MysteryScore_Examples_AreWhatTheChecklistGives()
    {
        ChecklistItem[] visit = [new(1, 1), new(2, 0.25), new(3, 0), new(2, null), new(3, null)];
        var interval = Wilson.Of(0.25, 30);
        var kappa = CohensKappa.Of(
            new long[,]
            {
                { 20, 5 },
                { 10, 15 },
            }
        )!;
        Prints(
            "mystery-score",
            $"**{Checklist.Score(visit):F3}**",
            $"the interval is {interval.Low:F4} to {interval.High:F4}",
            $"would have {Checklist.Score(visit.Select(i => i with { Score = i.Score ?? 0 })):F3}",
            $"agree in {kappa.Observed:F2}, by chance in {kappa.Expected:F2}: kappa **{kappa.Value:F3}**"
        );
    }

    static string Limits(Estimate estimate, int digits)
    {
        var format = "F" + digits.ToString(CultureInfo.InvariantCulture);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{estimate.Interval!.Value.Low.ToString(format, CultureInfo.InvariantCulture)} to {estimate.Interval.Value.High.ToString(format, CultureInfo.InvariantCulture)}"
        );
    }

    static void Prints(string code, params FormattableString[] expected)
    {
        var page = File.ReadAllText(Repository.PathOf("warehouse", "docs", "metrics", code + ".md"))
            .Replace('\n', ' ');
        foreach (var words in expected)
            Assert.Contains(FormattableString.Invariant(words), page, StringComparison.Ordinal);
    }
}
