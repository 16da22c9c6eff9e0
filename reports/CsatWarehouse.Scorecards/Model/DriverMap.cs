using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>Where a driver stands, by what it matters and how it does.</summary>
public enum DriverQuadrant
{
    KeepUp,
    ConcentrateHere,
    LowPriority,
    PossibleOverkill,
}

/// <summary>A value with its 95 % limits; null where they are unknown.</summary>
public sealed record Estimated(double Value, double? Low, double? High);

/// <summary>What goes with an outcome, and how much: over a period long enough for it.</summary>
public sealed record DriverMap
{
    /// <summary>The outcome: the catalogue's code.</summary>
    public required string Kpi { get; init; }

    /// <summary>The first and the last day that the answers are of.</summary>
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }

    /// <summary>The share of the outcome's variance that goes with all drivers together, 0..1.</summary>
    public required double RSquared { get; init; }
    public required long Persons { get; init; }
    public bool IsLowBase { get; init; }

    /// <summary>The most important first.</summary>
    public required ImmutableArray<Driver> Drivers { get; init; }
}

/// <summary>One driver of an outcome.</summary>
/// <param name="Importance">Its share of what all drivers explain (LMG), 0..1.</param>
/// <param name="Performance">The mean of its answers, 0..100.</param>
public sealed record Driver(
    string Code,
    MemberName Name,
    Estimated Importance,
    Estimated Performance
)
{
    /// <summary>The same share by Johnson's relative weights.</summary>
    public double? RelativeWeight { get; init; }

    /// <summary>How much it matters as customers say, 0..100; null where nobody asks.</summary>
    public double? Stated { get; init; }
    public required DriverQuadrant Quadrant { get; init; }

    /// <summary>True where neither interval crosses the line between two quadrants.</summary>
    public bool IsClear { get; init; }
}

/// <summary>What customers expect of the service, and what they find.</summary>
/// <param name="Name">The dimension as the profile writes it.</param>
/// <param name="Gap">Perception less expectation.</param>
public sealed record ServiceGap(string Name, double Expectation, double Perception, Estimated Gap)
{
    public long Persons { get; init; }

    /// <summary>Of 100 that customers shared out by what matters; null where nobody asked.</summary>
    public double? Points { get; init; }
}

/// <summary>The gaps of one survey, the widest first.</summary>
/// <param name="ScaleMin">The scale of expectation and perception.</param>
/// <param name="Overall">All dimensions together; null where no person judged them all.</param>
public sealed record ServiceGaps(
    double ScaleMin,
    double ScaleMax,
    DateOnly From,
    DateOnly To,
    ImmutableArray<ServiceGap> Dimensions,
    ServiceGap? Overall
);
