using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>The earlier month that a scorecard's figures are compared with.</summary>
/// <param name="Months">1 for the month before, 12 for a year ago.</param>
/// <param name="Month">Its first day.</param>
public sealed record ComparedMonth(int Months, DateOnly Month);

/// <summary>One dimension and member that the scorecard is limited to.</summary>
public sealed record SliceName(MemberName Dimension, MemberName Member);

/// <summary>Everything that the pages of one scorecard say, without a language: numbers, names in every language, verdicts.</summary>
public sealed record ScorecardModel
{
    public required MemberName Company { get; init; }

    /// <summary>The first day of the month.</summary>
    public required DateOnly Month { get; init; }

    /// <summary>The slice as text: <c>all</c>.</summary>
    public required string Slice { get; init; }

    /// <summary>What the slice is called; empty for <c>all</c>.</summary>
    public ImmutableArray<SliceName> SliceNames { get; init; } = [];

    /// <summary>The month before where it has figures, else the same month a year ago, else null.</summary>
    public ComparedMonth? ComparedWith { get; init; }

    /// <summary>The KPIs that the month has, in the order in which they are printed; empty where nothing was measured.</summary>
    public ImmutableArray<Headline> Headlines { get; init; } = [];

    /// <summary>Null where NPS was not measured, or is hidden.</summary>
    public NpsComposition? Composition { get; init; }

    /// <summary>The stages with answers, in the order of the journey.</summary>
    public ImmutableArray<Stage> Stages { get; init; } = [];

    /// <summary>The stages of the journey that have no answers this month.</summary>
    public ImmutableArray<MemberName> UnmeasuredStages { get; init; } = [];

    /// <summary>The KPI of the breakdowns: the first headline, NPS where it was measured; null without one, or where it is hidden.</summary>
    public string? BreakdownKpi { get; init; }

    /// <summary>That KPI by each dimension of the workspace, in the workspace's order.</summary>
    public ImmutableArray<Breakdown> Breakdowns { get; init; } = [];
    public required Evidence Evidence { get; init; }

    /// <summary>Null where the month does not measure it.</summary>
    public Headline? Find(string kpi) => Headlines.FirstOrDefault(h => h.Kpi == kpi);
}
