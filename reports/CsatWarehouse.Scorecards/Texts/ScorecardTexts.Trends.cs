namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What the page of trends says.</summary>
public abstract partial class ScorecardTexts
{
    public abstract string TrendsHeading(DateOnly from, DateOnly to);

    /// <param name="outside">The names of the figures outside the limits of their control charts, at most a few.</param>
    /// <param name="limited">How many figures have limits.</param>
    public abstract string TrendsSentence(IReadOnlyList<string> outside, int limited, int inAll);
    public abstract string TrendsLegend { get; }
    public abstract string LimitsLegend { get; }
    public abstract string TargetLegend { get; }
    public abstract string BaselineLegend { get; }
    public abstract string TrendsTimesLegend { get; }

    /// <summary>The three months that end with each.</summary>
    public abstract string RollingLegend { get; }
    public abstract string Median { get; }
    public abstract string SlowTenth { get; }
    public abstract string NoTrends { get; }
}
