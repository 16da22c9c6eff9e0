using System.Globalization;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Scales;
using CsatWarehouse.Metrics.Statistics;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Metrics.Tests;

/// <summary>The pages that tell readers what a KPI is: one shape, and worked numbers that the code gives.</summary>
public class MetricPagesTests
{
    static readonly string[] Rows =
    [
        "Unit",
        "Direction",
        "Date role",
        "Denominator",
        "Interval",
        "Change test",
        "Headline weighting",
        "Empty input",
        "Low base",
        "Suppression",
    ];

    static readonly string Folder = Repository.PathOf("warehouse", "docs", "metrics");

    public static TheoryData<string> Codes =>
        [
            .. Directory
                .GetFiles(Folder, "*.md")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_EveryKpi_HasTheSameShape(string code)
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, code + ".md"));
        Assert.Equal($"# {code}", lines[0]);
        Assert.EndsWith(".", lines[2], StringComparison.Ordinal);
        Assert.Equal(
            Rows,
            lines
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Length > 5)
                .Select(line => line.Split('|')[1].Trim())
        );
        Assert.Equal(
            ["## Formula", "## Example", "## Traps"],
            lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Nps_Example_IsWhatTheAirportGives()
    {
        var independent = NpsScore.Of(Airport.Nps2017(byRun: false), Weighting.Unweighted);
        var byRun = NpsScore.Of(Airport.Nps2017(byRun: true), Weighting.Unweighted);
        var weighted = NpsScore.Of(Airport.Nps2017(byRun: true), Weighting.Weighted);
        var change = ChangeOf.Between(
            NpsScore.OfCounts(20, 30, 50),
            NpsScore.OfCounts(30, 35, 35)
        )!;
        Prints(
            "nps",
            $"= **{byRun.Value:F2}**",
            $"standard error is {independent.StandardError:F2}",
            $"({byRun.Clusters} runs, n_eff = {byRun.NEffective:N0})",
            $"it is {byRun.StandardError:F2} and the interval {Limits(byRun, 2)}",
            $"**{weighted.Value:F2}**, interval {Limits(weighted, 2)}",
            $"{change.Difference:+0.0} points, {change.Interval.Low:F1} to {change.Interval.High:F1}, p = {change.PValue:#.000}"
        );
    }

    [Fact]
    public void Means_Examples_AreWhatTheAnswersGive()
    {
        var five = Mean(Answers.OneToFive, 2, 3, 3, 4, 4, 4, 5, 3);
        Prints(
            "csat5",
            $"**{five.Value:F2}**",
            $"error {five.StandardError:F3}, interval {Limits(five, 2)}"
        );
        var ten = Mean(new(1, 10), 10, 9, 9, 8, 7, 10, 6, 9);
        Prints(
            "csat10",
            $"**{ten.Value:F2}**",
            $"error {ten.StandardError:F3}, interval {Limits(ten, 2)}",
            $"= {100 * ten.Scale!.Rescale(ten.Value!.Value):F1}"
        );
        var stage = new ClusteredSample(Answers.OneToFive);
        double[] runs = [2, 3, 5];
        for (var i = 0; i < 12; i++)
            stage.Add(i / 4, i, runs[i / 4]);
        var clustered = MeanOfAnswers.Of(stage, Weighting.Unweighted);
        var independent = Mean(Answers.OneToFive, 2, 2, 2, 2, 3, 3, 3, 3, 5, 5, 5, 5);
        Prints(
            "sps",
            $"**{clustered.Value:F2}**",
            $"n_eff = {clustered.NEffective:F2}, standard error {clustered.StandardError:F3}",
            $"it would be {independent.StandardError:F3} and {Limits(independent, 2)}"
        );
    }

    [Fact]
    public void Shares_Examples_AreWhatTheCountsGive()
    {
        var five = ShareOfAnswers.OfCounts(81, 263);
        Prints(
            "csat5-top2",
            $"**{five.Value:F3}**, interval {Limits(five, 4)}",
            Change(ShareOfAnswers.OfCounts(56, 70), ShareOfAnswers.OfCounts(48, 80))
        );
        var ten = ShareOfAnswers.OfCounts(5, 8);
        Prints(
            "csat10-top2",
            $"**{ten.Value:F3}**, interval {Limits(ten, 4)}",
            Change(ShareOfAnswers.OfCounts(9, 10), ShareOfAnswers.OfCounts(3, 10))
        );

        static FormattableString Change(Estimate now, Estimate then)
        {
            var change = ChangeOf.Between(now, then)!;
            return $"{change.Difference:+0.000}, {change.Interval.Low:F4} to {change.Interval.High:F4}, p = {change.PValue:#.000}";
        }
    }

    [Fact]
    public void EffortAndStaff_Examples_AreWhatTheAnswersGive()
    {
        Means("ces", new(1, 7), 7, 6, 6, 5, 4, 7, 2, 6);
        Means("ces5", Answers.OneToFive, 5, 4, 4, 3, 5, 2, 4, 5);
        Means("competence", Answers.OneToFive, 5, 5, 4, 4, 3, 5, 4, 4);
        Means("courtesy", Answers.OneToFive, 5, 5, 5, 4, 4, 5, 3, 5);
        Means("empathy", Answers.OneToFive, 4, 3, 5, 2, 4, 3, 4, 3);
        Shares("ces-top", 170, 240);
        Shares("ces5-top", 66, 90);

        static void Means(string code, Scale scale, params double[] values)
        {
            var mean = Mean(scale, values);
            Prints(
                code,
                $"answer {string.Join(", ", values.Select(v => v.ToString(CultureInfo.InvariantCulture)))}",
                $"= **{mean.Value:F2}**, standard error {mean.StandardError:F3}, interval {Limits(mean, 2)}",
                $"Rescaled to 0-100: 100 (mean - 1) / {scale.Max - 1}"
            );
        }

        static void Shares(string code, long easy, long all)
        {
            var share = ShareOfAnswers.OfCounts(easy, all);
            Prints(
                code,
                $"{easy} of {all} answers are",
                $"**{share.Value:F3}**, interval {Limits(share, 4)}"
            );
        }
    }

    [Fact]
    public void Answers_Example_IsWhatTheCountsGive()
    {
        var (now, then) = (CountOfEvents.Of(10), CountOfEvents.Of(20));
        var change = ChangeOf.Between(now, then)!;
        Prints(
            "answers",
            $"interval {Limits(now, 3)}",
            $"{change.Difference:F0}, {change.Interval.Low:F1} to {change.Interval.High:F1}, p = {change.PValue:#.000}"
        );
    }

    static void Prints(string code, params FormattableString[] expected)
    {
        // Lines are broken anywhere.
        var page = File.ReadAllText(Path.Combine(Folder, code + ".md")).Replace('\n', ' ');
        foreach (var text in expected)
            Assert.Contains(FormattableString.Invariant(text), page, StringComparison.Ordinal);
    }

    static string Limits(Estimate estimate, int decimals)
    {
        var format = "F" + decimals.ToString(CultureInfo.InvariantCulture);
        var (low, high) = (estimate.Interval!.Value.Low, estimate.Interval!.Value.High);
        return $"{low.ToString(format, CultureInfo.InvariantCulture)} to {high.ToString(format, CultureInfo.InvariantCulture)}";
    }

    static Estimate Mean(Scale scale, params double[] values) =>
        MeanOfAnswers.Of(Answers.Independent(scale, values), Weighting.Unweighted);
}
