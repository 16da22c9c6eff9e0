using CsatWarehouse.Exports.Json;
using CsatWarehouse.Facts;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Kpis;

/// <summary>
/// Compares a period's figures with those of an earlier period. P values are adjusted by Benjamini and Hochberg within
/// (KPI group, period, comparison, slice dimensions); the figures of the whole company are a family of their own.
/// </summary>
static class KpiChanges
{
    /// <summary>One row for each figure of the period, in the order of its keys; none where the earlier period has no answers at all.</summary>
    /// <param name="isAsLong">False where the earlier period began before the first month with figures: counts are then not compared.</param>
    public static IEnumerable<(FigureKey Key, FactKpiChange Row)> Between(
        KpiFigures now,
        KpiFigures prior,
        Comparison comparison,
        long periodKey,
        long priorPeriodKey,
        bool isAsLong
    )
    {
        if (!prior.Keys.Any())
            return [];
        var rows = now
            .Keys.AsParallel()
            .AsOrdered()
            .Select(key =>
            {
                var found = prior.Find(key);
                var obstacle = ObstacleTo(now, prior, key, isAsLong);
                var change = obstacle is null
                    ? ChangeOf.Between(now.Find(key)!.Headline, found!.Headline)
                    : null;
                return (Key: key, Prior: found, Obstacle: obstacle, Change: change);
            })
            .ToList();
        var q = new Dictionary<FigureKey, double>();
        foreach (
            var family in rows.Where(r => r.Change is not null).GroupBy(r => r.Key.Slice.Dimensions)
        )
        {
            var members = family.ToList();
            var adjusted = BenjaminiHochberg.QValues([.. members.Select(m => m.Change!.PValue)]);
            for (var i = 0; i < members.Count; i++)
                q.Add(members[i].Key, adjusted[i]);
        }
        return rows.Select(r => (r.Key, Row(r.Key, r.Prior, r.Obstacle, r.Change)));

        FactKpiChange Row(FigureKey key, KpiFigure? found, string? obstacle, Change? change)
        {
            var figure = now.Find(key)!;
            double? adjusted = change is null ? null : q[key];
            return new()
            {
                PeriodKey = periodKey,
                Comparison = comparison.Code,
                PriorPeriodKey = priorPeriodKey,
                PriorValue = prior.IsSuppressed(key) ? null : found?.Headline.Value,
                PriorPersons = found?.Headline.N ?? 0,
                Change = change?.Difference,
                ChangeLow = change?.Interval.Low,
                ChangeHigh = change?.Interval.High,
                P = change?.PValue,
                Q = adjusted,
                Verdict = Choice<ChangeVerdict>.NameOf(
                    Verdicts.OfChange(change, adjusted, figure.Kpi.Direction)
                ),
                Obstacle = change is null ? obstacle ?? Without(figure) : null,
                SmallestDetectable = obstacle is null
                    ? MinimumDetectableChange.Between(figure.Headline, found!.Headline)
                    : null,
            };
        }
    }

    static string Without(KpiFigure figure) =>
        figure.Headline.Value is null ? Obstacle.NoFigure
        : !figure.Kpi.HasTest ? Obstacle.NotTested
        : figure.Kpi.IsTime ? Obstacle.TooFew
        : Obstacle.NoSpread;

    /// <summary>Why two figures cannot be compared; null where they can.</summary>
    static string? ObstacleTo(KpiFigures now, KpiFigures prior, FigureKey key, bool isAsLong) =>
        prior.Find(key) is not { Headline.Value: not null } earlier ? Obstacle.NoPriorFigure
        : now.IsSuppressed(key) || prior.IsSuppressed(key) ? Obstacle.Suppressed
        : !isAsLong && earlier.Kpi.Estimator is Estimator.Count or Estimator.Sum
            ? Obstacle.DifferentLengths
        : now.Find(key)!.ObstacleTo(earlier);
}
