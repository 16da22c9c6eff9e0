using CsatWarehouse.Cli.Output;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Tests.Output;

public sealed class ChangeTextTests
{
    static readonly KpiDefinition Nps = KpiCatalogue.Find(KpiCatalogue.Nps)!;

    [Theory]
    [InlineData("improved", 6.2, null, "+6.2 since 2026-02: improved")]
    [InlineData("worsened", -6.2, null, "-6.2 since 2026-02: worsened")]
    [InlineData("changed", 6.2, null, "+6.2 since 2026-02: changed")]
    [InlineData(
        "no-clear-change",
        6.2,
        21.0,
        "+6.2 since 2026-02: no clear change (21.0 would have shown)"
    )]
    [InlineData("no-clear-change", 6.2, null, "+6.2 since 2026-02: no clear change")]
    public void Of_EachVerdict_SaysItInWords(
        string verdict,
        double change,
        double? smallest,
        string expected
    ) =>
        Assert.Equal(
            expected,
            ChangeText.Of(Nps, Change(Comparison.PreviousMonth, verdict, change, null, smallest))
        );

    [Theory]
    [InlineData(Obstacle.NoPriorFigure, "not measured in 2026-02")]
    [InlineData(Obstacle.Suppressed, "not compared with 2026-02: one of the two is hidden")]
    [InlineData(
        Obstacle.DifferentQuestions,
        "not comparable with 2026-02: other questions were asked"
    )]
    [InlineData(
        Obstacle.DifferentWeighting,
        "not comparable with 2026-02: only one of the two is weighted"
    )]
    public void Of_EachObstacle_SaysWhy(string obstacle, string expected) =>
        Assert.Equal(
            expected,
            ChangeText.Of(Nps, Change(Comparison.PreviousMonth, "not-comparable", null, obstacle))
        );

    [Fact]
    public void Headline_MonthBeforeThatCannotBeCompared_FallsBackToTheYear()
    {
        var reading = Reading(
            Change(Comparison.PreviousMonth, "not-comparable", null, Obstacle.DifferentQuestions),
            Change(Comparison.YearAgo, "improved", 3, null)
        );
        Assert.Equal("+3.0 since 2025-03: improved", ChangeText.Headline(reading));
    }

    [Fact]
    public void Headline_NoEarlierAnswers_SaysSo() =>
        Assert.Equal("nothing to compare with", ChangeText.Headline(Reading()));

    static KpiReading Reading(params FactKpiChange[] changes) =>
        new(Nps, SliceCode.All, new FactKpi(), [.. changes]);

    static FactKpiChange Change(
        Comparison comparison,
        string verdict,
        double? change,
        string? obstacle,
        double? smallest = null
    ) =>
        new()
        {
            Comparison = comparison.Code,
            PriorPeriodKey = comparison.PriorOf(20260301),
            Change = change,
            Verdict = verdict,
            Obstacle = obstacle,
            SmallestDetectable = smallest,
        };
}
