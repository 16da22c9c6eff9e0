using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>The groups that customers fall into, the most loyal of each kind first.</summary>
public enum LoyaltyGroup
{
    Promoter,
    Passive,
    Detractor,
    Satisfied,
    Neutral,
    Unsatisfied,

    /// <summary>By what was heard of them in the year before.</summary>
    Answered,
    InContact,
    Silent,
    NotInvited,
}

/// <summary>Who stays, who leaves, and who is silent.</summary>
public sealed record LoyaltyFigures
{
    /// <summary>Of which answers the groups are made; null where none can be followed.</summary>
    public string? Kpi { get; init; }

    /// <summary>The first and the last day of the months that groups were followed in; null without groups.</summary>
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }

    /// <summary>By the answer, the most loyal first.</summary>
    public ImmutableArray<LoyaltyRow> Groups { get; init; } = [];
    public ImmutableArray<RetentionCurve> Curves { get; init; } = [];

    /// <summary>By what was heard of customers.</summary>
    public ImmutableArray<LoyaltyRow> Voices { get; init; } = [];

    /// <summary>Of the month.</summary>
    public Figure? Churn { get; init; }
    public Figure? Silent { get; init; }
    public Figure? NotInvited { get; init; }
    public Figure? ResponseRate { get; init; }

    /// <summary>Where those who left in the same months went, the most frequent first.</summary>
    public ImmutableArray<DestinationRow> Destinations { get; init; } = [];

    /// <summary>Whether late answers differ from early ones.</summary>
    public ImmutableArray<BiasRow> Biases { get; init; } = [];
}

/// <summary>How many of a group left.</summary>
public sealed record LoyaltyRow(LoyaltyGroup Group)
{
    public long Customers { get; init; }
    public long Left { get; init; }

    /// <summary>The chance to leave in a month, 0..1.</summary>
    public Estimated? LeavingRate { get; init; }

    /// <summary>Of leaving in a month, over those of the most loyal group; null for that group itself.</summary>
    public Estimated? Odds { get; init; }

    /// <summary>True where the interval of the odds lies above 1.</summary>
    public bool IsRaised { get; init; }

    /// <summary>A month's revenue of those who are still there; null where it is not known.</summary>
    public double? Revenue { get; init; }
    public double? LostRevenue { get; init; }

    /// <summary>ISO 4217; null without revenue.</summary>
    public string? Currency { get; init; }
    public bool IsLowBase { get; init; }
    public bool IsHidden { get; init; }
}

/// <summary>The share of a group that is still there so many months after the answer.</summary>
public sealed record RetentionCurve(LoyaltyGroup Group, ImmutableArray<RetentionPoint> Points);

/// <param name="MonthsSince">From 1.</param>
/// <param name="Retained">0..1, by Kaplan and Meier.</param>
public sealed record RetentionPoint(int MonthsSince, double Retained, double? Low, double? High);

/// <summary>Where customers who left went.</summary>
/// <param name="LostRevenue">A month's; null where it is not known.</param>
public sealed record DestinationRow(
    MemberName Name,
    long Customers,
    double? LostRevenue,
    string? Currency
);

/// <summary>The faster and the slower half of the answers: the slower resembles those who never answer.</summary>
public sealed record BiasRow(string Kpi, FigureUnit Unit)
{
    public required double Early { get; init; }
    public required double Late { get; init; }
    public required Estimated Difference { get; init; }

    /// <summary>True where chance would rarely explain the difference.</summary>
    public bool IsClear { get; init; }
    public double? Unweighted { get; init; }
    public double? Weighted { get; init; }

    /// <summary>By whose shares of the customers the answers are weighted; null where they are not, or by the export.</summary>
    public string? RakedBy { get; init; }
}
