using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>The steps of the action plan as they stood at the month's end, with what they did.</summary>
sealed class ActionLines
{
    readonly MonthReading _month;
    readonly IReadOnlyList<(ActionReading Reading, double? Q)> _steps;

    ActionLines(MonthReading month, IReadOnlyList<ActionReading> readings)
    {
        // The steps of a plan are a family: of twenty that did nothing one would seem to work.
        var told = readings.Where(r => r.Effect is not null).ToList();
        var q = BenjaminiHochberg.QValues([.. told.Select(r => r.Effect!.PValue)]);
        _month = month;
        _steps =
        [
            .. readings.Select(r => (r, told.IndexOf(r) is >= 0 and var i ? (double?)q[i] : null)),
        ];
    }

    public static async Task<ActionLines> ReadAsync(
        WarehouseContext context,
        MonthReading month,
        CancellationToken cancellation
    ) =>
        new(
            month,
            await ActionReading.ReadAsync(
                context,
                Calendar.EndOfMonth(month.Month),
                month.Workspace.TimeZone,
                cancellation
            )
        );

    /// <summary>All steps but those for another member of the slice's own dimensions: overdue ones first, then what goes on, what is planned, what is done.</summary>
    public ImmutableArray<ActionLine> Of(SliceCode slice) =>
        [
            .. _steps
                .Where(s => Concerns(s.Reading, slice))
                .Select(s => Line(s.Reading, s.Q))
                .OrderByDescending(l => l.IsOverdue)
                .ThenBy(l => OrderOf(l.Status))
                .ThenBy(l => l.Due ?? DateOnly.MaxValue)
                .ThenBy(l => l.Action, StringComparer.Ordinal)
                .ThenBy(l => l.Title, StringComparer.Ordinal),
        ];

    static bool Concerns(ActionReading reading, SliceCode slice) =>
        slice.Members.All(m => (reading.Slice?.MemberOf(m.Dimension) ?? m.Member) == m.Member);

    static int OrderOf(ActionStatus status) =>
        status switch
        {
            ActionStatus.Started => 0,
            ActionStatus.Planned => 1,
            ActionStatus.Done => 2,
            _ => 3,
        };

    ActionLine Line(ActionReading reading, double? q)
    {
        var (state, revision) = (reading.State, reading.State.Revision);
        var unit = reading.Kpi is { } kpi ? Printed.UnitOf(kpi) : FigureUnit.Mean;
        return new()
        {
            Action = revision.ActionCode,
            Title = revision.Title,
            Owner = revision.Owner is { } owner ? _month.DepartmentOf(owner) : null,
            Status = Printed.Parse<ActionStatus>(state.Status),
            IsOverdue = state.IsOverdue,
            Due = DayOf(revision.DueDateKey),
            Started = DayOf(state.StartedDateKey),
            Done = DayOf(state.DoneDateKey),
            Kpi = reading.Kpi?.Code ?? revision.KpiCode,
            Slice =
            [
                .. (reading.Slice?.Members ?? []).Select(m => new SliceName(
                    _month.Workspace.NameOfDimension(m.Dimension),
                    _month.NameOf(m)
                )),
            ],
            Unit = unit,
            Effect = reading.Effect is { } effect
                ? EffectOf(
                    effect,
                    unit,
                    Verdicts.OfDifference(effect.Effect, q, reading.Kpi!.Direction)
                ) with
                {
                    Months = [.. reading.Months.Select(m => MonthOf(m, unit))],
                }
                : null,
            Obstacle = reading.Obstacle,
            ExpectedChange = Printed.Round(revision.ExpectedChange, unit),
        };
    }

    static ActionEffectFigure EffectOf(
        ActionEffect effect,
        FigureUnit unit,
        ChangeVerdict verdict
    ) =>
        new(
            Printed.Round(effect.GapBefore, unit)!.Value,
            Printed.Round(effect.GapAfter, unit)!.Value,
            new(
                Printed.Round(effect.Effect, unit)!.Value,
                Printed.Round(effect.Interval.Low, unit),
                Printed.Round(effect.Interval.High, unit)
            ),
            verdict,
            effect.MonthsBefore,
            effect.MonthsAfter
        )
        {
            HasTrendBefore = effect.TrendBefore is { IsClear: true },
        };

    static ActionMonth MonthOf(Metrics.Comparisons.ComparedMonth month, FigureUnit unit) =>
        new(
            new(month.Month / 12, month.Month % 12 + 1, 1),
            Printed.Round(month.Touched, unit)!.Value,
            Printed.Round(month.Untouched, unit)!.Value
        );

    static DateOnly? DayOf(long dateKey) =>
        dateKey > SpecialMember.Unknown ? Calendar.Date(dateKey) : null;
}
