using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis.Customers;
using CsatWarehouse.Metrics.Contacts;
using CsatWarehouse.Metrics.Statistics;
using CsatWarehouse.Metrics.Survival;

namespace CsatWarehouse.Kpis.Loyalty;

/// <summary>
/// What became of those who answered one question in a period, by their first answer in it: the clock starts at the answer and is stopped by leaving, or by the last month of the period of which something is known.
/// </summary>
sealed class AnswerLoyalty(
    KpiDefinition kpi,
    SliceLattice lattice,
    IReadOnlyList<OutcomeAnswer> answers,
    Followed followed
)
{
    readonly LoyaltyCells _cells = new(kpi, lattice);
    readonly Dictionary<(SliceCode Slice, string Group), List<TimeCount>> _times = [];

    public IEnumerable<Finding> Findings()
    {
        foreach (var answer in answers.DistinctBy(a => a.Person))
            Follow(answer);
        foreach (var answer in answers)
            if (followed.HasReturned(answer) is { } hasReturned)
                foreach (var slice in SlicesOf(answer))
                    _cells
                        .At(slice, ScoreGroup.Of(kpi, answer.Score))
                        .AddContact(answer.Person, hasReturned);
        var hidden = _cells.Hidden();
        foreach (var finding in _cells.Findings(hidden))
            yield return finding;
        foreach (var (key, times) in _times.OrderBy(t => t.Key.Slice.Text, StringComparer.Ordinal))
        foreach (var fact in Curve(key.Group, times))
        {
            fact.IsSuppressed = hidden.Contains(key);
            yield return new(key.Slice, fact);
        }
    }

    void Follow(OutcomeAnswer answer)
    {
        if (followed.Since(answer) is not { } life)
            return;
        var group = ScoreGroup.Of(kpi, answer.Score);
        foreach (var slice in SlicesOf(answer))
        {
            var cell = _cells.At(slice, group);
            cell.Add(answer.Person, life.Months + 1, life.Left);
            if (followed.PaidAtEnd(answer.Person) is { } paid)
                cell.AddActive(paid);
            if (!_times.TryGetValue((slice, group), out var times))
                _times.Add((slice, group), times = []);
            times.Add(life.Left is null ? new(life.Months, 0, 1) : new(life.Months, 1, 0));
        }
    }

    IEnumerable<SliceCode> SlicesOf(OutcomeAnswer answer) =>
        _cells.SlicesOf(followed.VersionOf(answer.Person, answer.DateKey));

    IEnumerable<FactRetention> Curve(string group, List<TimeCount> times)
    {
        var curve = KaplanMeier.Of(times);
        for (var month = 0; month <= times.Max(t => t.Time); month++)
        {
            var step = curve.Steps.LastOrDefault(s => s.Time <= month);
            yield return new()
            {
                KpiKey = kpi.Key,
                ScoreGroup = group,
                MonthsSince = month,
                AtRisk = times.Count(t => t.Time >= month),
                Left = times.Count(t => t.Time == month && t.Ended > 0),
                Retained = step?.Survival ?? 1,
                Low = step?.Interval?.Low,
                High = step?.Interval?.High,
            };
        }
    }
}
