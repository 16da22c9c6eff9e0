using CsatWarehouse.Dimensions;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Gaps;

namespace CsatWarehouse.Kpis;

/// <summary>A figure that somebody stated, with the key of its row.</summary>
readonly record struct StatedFigure(long Key, double Value);

/// <summary>What one figure is held against.</summary>
sealed record KpiMark(StatedFigure? Target, StatedFigure? Baseline)
{
    public static KpiMark None { get; } = new(null, null);

    public long TargetKey => Target?.Key ?? SpecialMember.NotApplicable;
    public long BaselineKey => Baseline?.Key ?? SpecialMember.NotApplicable;

    /// <summary>Null without a target. A figure without better and worse, or without an interval, cannot tell.</summary>
    public TargetVerdict? VerdictOn(KpiFigure figure) =>
        Target is not { } target ? null
        : figure.Kpi.Direction == Direction.None ? TargetVerdict.CannotTell
        : Verdicts.OfFigure(figure.Headline, target.Value, figure.Kpi.Direction);

    /// <summary>As <see cref="Metrics.Gaps.GapClosure"/>.</summary>
    public double? GapClosureOf(KpiFigure figure) =>
        GapClosure.Of(Baseline?.Value, figure.Headline.Value, Target?.Value);
}
