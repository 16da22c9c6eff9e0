using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>The months of a step's KPI in its slice, beside the slices of the same dimensions that no action aims at.</summary>
sealed class ActionMonths(
    WarehouseContext context,
    long dateKey,
    KpiDefinition kpi,
    SliceCode slice,
    IReadOnlyDictionary<long, SliceCode> slices
)
{
    /// <summary>What steps of any action with this KPI aim at.</summary>
    public required HashSet<long> TouchedSlices { get; init; }

    /// <summary>The month in which the step was first written down.</summary>
    public required long TriggeredMonth { get; init; }

    public async Task<ActionReading> ReadAsync(
        ActionReading reading,
        CancellationToken cancellation
    )
    {
        if (ObstacleTo(reading.State) is { } obstacle)
            return reading with { Obstacle = obstacle };
        var figures = await FiguresAsync(cancellation);
        var state = reading.State;
        var began = state.StartedDateKey > 0 ? state.StartedDateKey : state.DoneDateKey;
        var effective = state.DoneDateKey > 0 ? state.DoneDateKey : began;
        var months = figures
            .GroupBy(f => f.PeriodKey)
            .Select(g => Compared(g.Key, [.. g]))
            .OfType<ComparedMonth>()
            .OrderBy(m => m.Month)
            .ToList();
        var effect = DifferenceInDifferences.Of(
            months,
            MonthNumber(TriggeredMonth),
            MonthNumber(began),
            // A month in whose middle the step was done is neither before nor after.
            Math.Max(MonthNumber(effective) + (effective % 100 > 1 ? 1 : 0), MonthNumber(began))
        );
        return reading with
        {
            Effect = effect,
            Months = effect is null ? [] : months,
            Obstacle = effect is null ? ActionObstacle.NoMonths : null,
        };
    }

    string? ObstacleTo(ActionStepState state) =>
        state is { StartedDateKey: < 0, DoneDateKey: < 0 } ? ActionObstacle.NotBegun
        : kpi is { Estimator: not (Estimator.NetPromoterScore or Estimator.Mean), IsShare: false }
            ? ActionObstacle.NotAScore
        : slice.Members.IsEmpty || !slices.Any(s => IsUntouched(s.Key, s.Value))
            ? ActionObstacle.NothingUntouched
        : null;

    bool IsUntouched(long key, SliceCode other) =>
        other.Dimensions == slice.Dimensions
        && !other.Equals(slice)
        && !TouchedSlices.Contains(key);

    /// <summary>Those of the current builds of whole months by the day; hidden ones are left out.</summary>
    async Task<List<FactKpi>> FiguresAsync(CancellationToken cancellation)
    {
        var wanted = slices
            .Where(s => s.Value.Equals(slice) || IsUntouched(s.Key, s.Value))
            .Select(s => s.Key)
            .ToHashSet();
        var figures = await (
            from figure in context.KpiFacts
            join pointer in context.KpiPointers on figure.KpiBuildKey equals pointer.KpiBuildKey
            join period in context.Periods on figure.PeriodKey equals period.PeriodKey
            join member in context.Slices on figure.SliceKey equals member.SliceKey
            where
                figure.KpiKey == kpi.Key
                && member.Dimensions == slice.Dimensions
                && period.Kind == "month"
                && period.EndDateKey <= dateKey
                && !figure.IsSuppressed
                && figure.Value != null
                && figure.StandardError != null
            select figure
        ).ToListAsync(cancellation);
        return figures.FindAll(f => wanted.Contains(f.SliceKey));
    }

    /// <summary>The untouched slices as one, each by its answers: that is their common figure, and no mean of scores.</summary>
    ComparedMonth? Compared(long month, List<FactKpi> figures)
    {
        var own = figures.Find(f => slices[f.SliceKey].Equals(slice));
        var others = figures.FindAll(f => f != own);
        if (own is null || others.Count == 0)
            return null;
        var answers = others.Sum(f => (double)f.Answers);
        return new(
            MonthNumber(month),
            own.Value!.Value,
            own.StandardError!.Value,
            others.Sum(f => f.Answers * f.Value!.Value) / answers,
            Math.Sqrt(others.Sum(f => Math.Pow(f.Answers * f.StandardError!.Value, 2))) / answers
        );
    }

    static int MonthNumber(long dateKey) => (int)(dateKey / 10000 * 12 + dateKey / 100 % 100 - 1);
}
