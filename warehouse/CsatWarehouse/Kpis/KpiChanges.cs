using CsatWarehouse.Exports.Json;
using CsatWarehouse.Facts;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Kpis;

/// <summary>
/// Compares a month's figures with those of an earlier month. P values are adjusted by Benjamini and Hochberg within
/// (KPI group, period, comparison, slice dimensions); the figures of the whole company are a family of their own.
/// </summary>
static class KpiChanges
{
    /// <summary>One row for each figure of the month, in the order of its keys; none where the earlier month has no answers at all.</summary>
    public static IEnumerable<(FigureKey Key, FactKpiChange Row)> Between(
        KpiFigures now,
        KpiFigures prior,
        Comparison comparison,
        long period
    )
    {
        if (!prior.Keys.Any())
            return [];
        var rows = now
            .Keys.Select(key =>
            {
                var found = prior.Find(key);
                var obstacle = ObstacleTo(now, prior, key);
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
                PeriodKey = period,
                Comparison = comparison.Code,
                PriorPeriodKey = comparison.PriorOf(period),
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
        : figure.Kpi.IsTime ? Obstacle.TooFew
        : Obstacle.NoSpread;

    /// <summary>Why two figures cannot be compared; null where they can.</summary>
    static string? ObstacleTo(KpiFigures now, KpiFigures prior, FigureKey key) =>
        prior.Find(key) is not { Headline.Value: not null } earlier ? Obstacle.NoPriorFigure
        : now.IsSuppressed(key) || prior.IsSuppressed(key) ? Obstacle.Suppressed
        : now.Find(key)!.ObstacleTo(earlier);
}
