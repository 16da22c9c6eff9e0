using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Tests.House;

/// <summary>The pages of the KPIs say what the catalogue says; their shape and worked numbers are held beside the formulas.</summary>
public sealed class MetricPagesTests
{
    static readonly string Folder = Repository.PathOf("warehouse", "docs", "metrics");

    public static TheoryData<string> Codes => [.. KpiCatalogue.All.Select(k => k.Code)];

    [Fact]
    public void Pages_AreThoseOfTheCatalogue() =>
        Assert.Equal(
            KpiCatalogue.All.Select(k => k.Code).Order(StringComparer.Ordinal),
            Directory
                .GetFiles(Folder, "*.md")
                .Select(p => Path.GetFileNameWithoutExtension(p))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Codes))]
    public void Cells_OfEveryPage_BeginAsTheCatalogueSays(string code)
    {
        var kpi = KpiCatalogue.Find(code)!;
        var cells = MarkdownTable
            .Beginning(Page(code), "")
            .ToDictionary(r => r[0], r => r[1].ToLowerInvariant());

        Assert.StartsWith(
            kpi.Unit,
            cells["Unit"]
                .Replace(", ", " ", StringComparison.Ordinal)
                .Replace(" to ", "-", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.StartsWith(WordsOf(kpi.Direction), cells["Direction"], StringComparison.Ordinal);
        Assert.StartsWith(kpi.DateRole, cells["Date role"], StringComparison.Ordinal);
        Assert.StartsWith(kpi.Denominator, cells["Denominator"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Denominator_OfEveryPage_NamesTheOneScale(string code)
    {
        var kpi = KpiCatalogue.Find(code)!;
        if (kpi.Measure == Measure.Answers || KpiGroup.Of(kpi) != KpiGroup.Survey)
            return;
        var scale = Measures.ScaleOf(kpi.Measure);
        var denominator = MarkdownTable
            .Beginning(Page(code), "")
            .Single(r => r[0] == "Denominator")[1];

        Assert.Contains(
            FormattableString.Invariant($"{scale.Min}-{scale.Max}"),
            denominator,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void NpsFromOne_Example_IsWhatTheCountsGive()
    {
        var page = Page(KpiCatalogue.NpsFromOne).Replace('\n', ' ');
        var score = NpsScore.OfCounts(8, 9, 19);
        var interval = score.Interval!.Value;

        Assert.Contains(
            FormattableString.Invariant(
                $"= **{score.Value:F2}**, standard error {score.StandardError:F2}, interval {interval.Low:F2} to {interval.High:F2}"
            ),
            page,
            StringComparison.Ordinal
        );
    }

    static string Page(string code) => File.ReadAllText(Path.Combine(Folder, code + ".md"));

    static string WordsOf(Direction direction) =>
        direction switch
        {
            Direction.HigherIsBetter => "higher is better",
            Direction.LowerIsBetter => "lower is better",
            _ => "none",
        };
}
