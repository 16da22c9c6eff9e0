using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>In what a figure is counted, and so how many decimals it is printed with.</summary>
public enum FigureUnit
{
    /// <summary>NPS, -100..100, one decimal.</summary>
    Points,

    /// <summary>A mean in its scale, two decimals.</summary>
    Mean,

    /// <summary>0..1, printed as a percentage with one decimal.</summary>
    Share,

    /// <summary>Seconds, printed in the unit that people would use: 34 min, 5.2 h, 3.4 days.</summary>
    Time,

    /// <summary>Per 1,000, one decimal.</summary>
    Rate,

    /// <summary>A count or a sum of money, whole.</summary>
    Count,
}

/// <summary>A target that holds in the month, and whether the interval lets it be called met.</summary>
/// <param name="Verdict">Null where the figure has none.</param>
public sealed record FigureTarget(double Value, TargetVerdict? Verdict);

/// <summary>
/// One figure at the precision of the page: what differs in a later decimal only is the same figure. A hidden figure carries no
/// numbers at all, so that none can reach a file.
/// </summary>
public sealed record Figure
{
    public required FigureUnit Unit { get; init; }
    public Direction Direction { get; init; } = Direction.HigherIsBetter;

    /// <summary>Null where there is nothing to measure, or it is hidden.</summary>
    public double? Value { get; init; }

    /// <summary>The limits of the 95 % interval; null where the spread is unknown.</summary>
    public double? Low { get; init; }
    public double? High { get; init; }

    /// <summary>Distinct persons; null where hidden.</summary>
    public long? Persons { get; init; }

    /// <summary>True below an effective n of 30.</summary>
    public bool IsLowBase { get; init; }

    /// <summary>True where fewer than five persons, or a neighbour that would give them away, stand behind it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>True while cases of the month itself are still open and the figure will change.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Null where none is set; of a hidden figure the target is still known, and its verdict is not.</summary>
    public FigureTarget? Target { get; init; }

    /// <summary>What the figure was before the programme began; null where nobody froze it.</summary>
    public double? Baseline { get; init; }

    /// <summary>Null where no earlier month has answers: nothing to compare with.</summary>
    public FigureChange? Change { get; init; }

    /// <summary>True where both limits are known.</summary>
    public bool HasInterval => Low is not null && High is not null;
}

/// <summary>How a figure differs from the same figure of an earlier month.</summary>
public sealed record FigureChange
{
    /// <summary>The first day of the earlier month.</summary>
    public required DateOnly Month { get; init; }
    public required ChangeVerdict Verdict { get; init; }

    /// <summary>Why the two are not compared: one of <c>Kpis.Obstacle</c>; null where they are.</summary>
    public string? Obstacle { get; init; }
    public double? PriorValue { get; init; }
    public long? PriorPersons { get; init; }

    /// <summary>Now less then, rounded after subtracting; null where not comparable.</summary>
    public double? Difference { get; init; }

    /// <summary>The smallest change that samples of these sizes would have shown in four months of five.</summary>
    public double? SmallestDetectable { get; init; }

    /// <summary>The earlier value where it may be drawn beside the present one.</summary>
    public double? ComparedValue => Obstacle is null ? PriorValue : null;
}
