using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>What became of one scorecard in one run.</summary>
public enum RenderOutcome
{
    /// <summary>A new version was written and recorded.</summary>
    Written,

    /// <summary>The newest version says the same and its file is as recorded; nothing was written.</summary>
    Unchanged,

    /// <summary>The month is closed, and its figures changed too little for a new version; the next issue has a footnote.</summary>
    Kept,

    /// <summary>The newest version's file was missing or altered, and was written again byte for byte.</summary>
    Restored,

    /// <summary>A file is in the way that is not as the ledger says, or that the ledger does not know; nothing was overwritten, the reason says what to do.</summary>
    Conflict,

    /// <summary>The month has no figures; the reason says what to do.</summary>
    NoFigures,
}

/// <summary>One scorecard in one language.</summary>
/// <param name="Month">2026-03.</param>
/// <param name="FileName">Relative to the scorecard folder, with <c>/</c>; null without figures.</param>
public sealed record RenderedScorecard(
    string Month,
    string Slice,
    string Language,
    RenderOutcome Outcome,
    string? FileName = null,
    int? Version = null,
    string? Reason = null
)
{
    internal static RenderedScorecard NoFigures(long month, SliceCode slice, string language) =>
        new(
            Calendar.MonthText(month),
            slice.Text,
            language,
            RenderOutcome.NoFigures,
            Reason: $"{Calendar.MonthText(month)} has no figures: load its exports and build its KPIs first (csat run)."
        );
}

/// <summary>What one run of <see cref="RenderScorecards"/> did, oldest month first.</summary>
public sealed record RenderReport(IReadOnlyList<RenderedScorecard> Scorecards)
{
    public int Count(RenderOutcome outcome) => Scorecards.Count(s => s.Outcome == outcome);

    /// <summary>True where something that was asked for is not there.</summary>
    public bool IsPartial =>
        Scorecards.Any(s => s.Outcome is RenderOutcome.Conflict or RenderOutcome.NoFigures);
}

/// <summary>How far a run is, in months.</summary>
public readonly record struct RenderProgress(string Month, int Done, int InAll);
