using CsatWarehouse.Facts;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Estimates;

namespace CsatWarehouse.Kpis.Bias;

/// <summary>
/// What answers may owe to who answered: early against late ones, because those who take long resemble those who never answer (Armstrong and Overton 1977, Estimating Nonresponse Bias in Mail Surveys), and weighted against unweighted ones.
/// Overall only: of a slice there are seldom enough.
/// </summary>
sealed class ResponseBias
{
    readonly SurveyCells _cells;
    readonly IReadOnlyDictionary<long, string?> _rakedBy;
    readonly Dictionary<long, double> _medians;

    /// <param name="rakedBy">By survey.</param>
    public ResponseBias(
        SurveyCells cells,
        IEnumerable<SurveyUnit> units,
        IReadOnlyDictionary<long, string?> rakedBy
    )
    {
        (_cells, _rakedBy) = (cells, rakedBy);
        _medians = units
            .Where(u => u.Waited is not null)
            .GroupBy(u => u.Survey)
            .ToDictionary(g => g.Key, g => MedianOf([.. g.Select(u => u.Waited!.Value).Order()]));
    }

    /// <summary>One for each KPI of which either can be told.</summary>
    public IEnumerable<Finding> Findings()
    {
        var facts = _cells
            .Measures.SelectMany(measure =>
                KpiGroup
                    .Survey.Kpis.Where(k => k.Measure == measure && k.Estimator != Estimator.Count)
                    .Select(FactOf)
            )
            .OfType<FactResponseBias>()
            .ToList();
        var tested = facts.FindAll(f => f.P is not null);
        var q = BenjaminiHochberg.QValues([.. tested.Select(f => f.P!.Value)]);
        for (var i = 0; i < tested.Count; i++)
            tested[i].Q = q[i];
        return facts.Select(f => new Finding(SliceCode.All, f));
    }

    FactResponseBias? FactOf(KpiDefinition kpi)
    {
        var whole = _cells.Overall(kpi.Measure, _ => true).Figure(kpi);
        var early = EstimateOf(kpi, isLate: false);
        var late = EstimateOf(kpi, isLate: true);
        var isWeighted = whole.Weighted is { Value: not null } && !IsAllOne(kpi.Measure);
        if (early.Value is null && !isWeighted)
            return null;
        var change =
            early.Value is null || late.Value is null ? null : ChangeOf.Between(late, early);
        var weighted = isWeighted ? whole.Weighted : null;
        return new()
        {
            KpiKey = kpi.Key,
            EarlyValue = early.Value,
            EarlyPersons = early.N,
            LateValue = late.Value,
            LatePersons = late.N,
            Difference = change?.Difference,
            DifferenceLow = change?.Interval.Low,
            DifferenceHigh = change?.Interval.High,
            P = change?.PValue,
            UnweightedValue = whole.Unweighted.Value,
            UnweightedLow = whole.Unweighted.LowerLimit,
            UnweightedHigh = whole.Unweighted.UpperLimit,
            WeightedValue = weighted?.Value,
            WeightedLow = weighted?.LowerLimit,
            WeightedHigh = weighted?.UpperLimit,
            WeightedEffectiveN = weighted?.NEffective,
            GreatestWeight = weighted is null ? null : GreatestWeight(kpi.Measure),
            RakedBy = weighted is null ? null : RakedBy(kpi.Measure),
            // Either half is a cell of its own, and the whole shows through what is left.
            IsSuppressed =
                Metrics.Disclosure.Suppression.IsTooSmall(whole.Unweighted.N)
                || Metrics.Disclosure.Suppression.IsTooSmall(early.N)
                || Metrics.Disclosure.Suppression.IsTooSmall(late.N),
        };
    }

    Estimate EstimateOf(KpiDefinition kpi, bool isLate) =>
        _cells
            .Overall(
                kpi.Measure,
                unit => unit.Waited is { } waited && waited > _medians[unit.Survey] == isLate
            )
            .Figure(kpi)
            .Unweighted;

    bool IsAllOne(Measure measure) => _cells.UnitsOf(measure).All(u => u.Weight == 1);

    double GreatestWeight(Measure measure)
    {
        var weights = _cells.UnitsOf(measure).Select(u => u.Weight!.Value).ToList();
        return weights.Max() / weights.Average();
    }

    string? RakedBy(Measure measure) =>
        _cells.UnitsOf(measure).Select(u => _rakedBy.GetValueOrDefault(u.Survey)).Max();

    /// <summary>Waits of exactly the median are early.</summary>
    static double MedianOf(List<double> waits) => waits[(waits.Count - 1) / 2];
}
