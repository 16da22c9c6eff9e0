using CsatWarehouse.Cli.Documents;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Output;

/// <summary>A figure's change in words, noise considered.</summary>
static class ChangeText
{
    /// <summary>Against the month before where that can be compared, else against the year before; why not, where neither can.</summary>
    public static string Headline(KpiReading reading)
    {
        var changes = Comparison.All.Select(reading.Since).OfType<FactKpiChange>().ToList();
        var told = changes.Find(c => c.Obstacle is null) ?? changes.FirstOrDefault();
        return told is null ? "nothing to compare with" : Of(reading.Kpi, told);
    }

    public static string Of(KpiDefinition kpi, FactKpiChange change)
    {
        var prior = PriorText.Of(change);
        if (change.Obstacle is not null)
            return Why(change.Obstacle, prior);
        return $"{FigureText.Change(kpi, change.Change)} since {prior}: {Verdict(kpi, change)}";
    }

    static string Verdict(KpiDefinition kpi, FactKpiChange change) =>
        Choice<ChangeVerdict>.Find(change.Verdict) switch
        {
            ChangeVerdict.Improved => "improved",
            ChangeVerdict.Worsened => "worsened",
            ChangeVerdict.Changed => "changed",
            ChangeVerdict.NoClearChange => change.SmallestDetectable is { } smallest
                ? $"no clear change ({FigureText.Change(kpi, smallest).TrimStart('+')} would have shown)"
                : "no clear change",
            _ => "cannot be compared",
        };

    static string Why(string obstacle, string prior) =>
        obstacle switch
        {
            Obstacle.NoPriorFigure => $"not measured in {prior}",
            Obstacle.Suppressed => $"not compared with {prior}: one of the two is hidden",
            Obstacle.DifferentQuestions =>
                $"not comparable with {prior}: other questions were asked",
            Obstacle.DifferentWeighting =>
                $"not comparable with {prior}: only one of the two is weighted",
            _ => $"not comparable with {prior}: {obstacle}",
        };
}
