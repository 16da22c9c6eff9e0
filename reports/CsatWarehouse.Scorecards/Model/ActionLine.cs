using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Scorecards.Model;

public enum ActionStatus
{
    Planned,
    Started,
    Done,
    Cancelled,
}

/// <summary>One step of an action as it stood at the month's end.</summary>
public sealed record ActionLine
{
    public required string Action { get; init; }

    /// <summary>What is to be done; null where the plan gives no more than a code.</summary>
    public string? Title { get; init; }

    /// <summary>Who answers for it; null where the plan does not say.</summary>
    public MemberName? Owner { get; init; }
    public required ActionStatus Status { get; init; }
    public bool IsOverdue { get; init; }

    /// <summary>Null where the plan does not say, as are the next two.</summary>
    public DateOnly? Due { get; init; }
    public DateOnly? Started { get; init; }
    public DateOnly? Done { get; init; }

    /// <summary>The KPI that it is to move: the catalogue's code, or what the plan says; null where it says none.</summary>
    public string? Kpi { get; init; }

    /// <summary>Whom it is to move the KPI for; empty for all, or where nobody says.</summary>
    public ImmutableArray<SliceName> Slice { get; init; } = [];

    /// <summary>In what the effect is counted.</summary>
    public FigureUnit Unit { get; init; }

    /// <summary>The gap to the slices that nobody touched: before, after, and what it gained; null where it cannot be told.</summary>
    public ActionEffectFigure? Effect { get; init; }

    /// <summary>Why the effect cannot be told: one of <c>Reading.ActionObstacle</c>.</summary>
    public string? Obstacle { get; init; }
    public double? ExpectedChange { get; init; }
}

/// <summary>What a step did against slices that nobody touched (difference in differences).</summary>
/// <param name="Before">The mean gap before it began.</param>
/// <param name="After">The mean gap since all of it was done.</param>
public sealed record ActionEffectFigure(
    double Before,
    double After,
    Estimated Effect,
    ChangeVerdict Verdict,
    int MonthsBefore,
    int MonthsAfter
)
{
    /// <summary>True where the gap was already closing or widening before: the effect is in doubt.</summary>
    public bool HasTrendBefore { get; init; }

    /// <summary>True where the effect would be clear, and need be none of the step's.</summary>
    public bool IsInDoubt =>
        HasTrendBefore
        && Verdict is not (ChangeVerdict.NoClearChange or ChangeVerdict.NotComparable);

    /// <summary>The months that it is made from, oldest first.</summary>
    public ImmutableArray<ActionMonth> Months { get; init; } = [];
}

/// <summary>One month of what a step aims at, beside what nobody touched.</summary>
/// <param name="Month">Its first day.</param>
public sealed record ActionMonth(DateOnly Month, double Touched, double Untouched);
