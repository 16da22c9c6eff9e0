using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>One month of a trend; without numbers where nothing was measured or it is hidden.</summary>
/// <param name="Month">Its first day.</param>
public sealed record TrendMonth(DateOnly Month)
{
    public double? Value { get; init; }
    public double? Low { get; init; }
    public double? High { get; init; }
    public long? Persons { get; init; }
    public bool IsLowBase { get; init; }
    public bool IsHidden { get; init; }

    /// <summary>The target that held in the month.</summary>
    public double? Target { get; init; }

    /// <summary>The same figure of the three months that end with this one, from the same answers.</summary>
    public double? Rolling { get; init; }

    /// <summary>Outside the limits of the control chart: 1 above, -1 below, 0 inside or without limits.</summary>
    public int Signal { get; init; }
}

/// <summary>The limits that the newest month is held against, from twelve months before it.</summary>
public sealed record ControlLimits(double Centre, double Low, double High);

/// <summary>Thirteen or twenty-five months of one figure, the newest last; every month has its place, measured or not.</summary>
public sealed record FigureTrend
{
    public const int LeastMonths = 3;

    /// <summary>Below this typical number of persons a month's own figure jumps, and three months are shown beside it.</summary>
    const int SmallMonth = 300;

    /// <summary>The catalogue's code.</summary>
    public required string Kpi { get; init; }
    public required MemberName Name { get; init; }
    public required FigureUnit Unit { get; init; }
    public required Direction Direction { get; init; }
    public required ImmutableArray<TrendMonth> Months { get; init; }

    /// <summary>Null where fewer than twelve months came before.</summary>
    public ControlLimits? Limits { get; init; }

    /// <summary>What the figure was before the programme began; null where nobody froze it.</summary>
    public double? Baseline { get; init; }

    /// <summary>Of a median: the time in which nine of ten are served, drawn in the same panel.</summary>
    public FigureTrend? SlowTenth { get; init; }

    public TrendMonth Newest => Months[^1];

    /// <summary>Months with a figure.</summary>
    public int Measured => Months.Count(m => m.Value is not null);

    /// <summary>True where months are too small to be read one by one.</summary>
    public bool IsSmall
    {
        get
        {
            var persons = Months.Select(m => m.Persons).OfType<long>().Order().ToList();
            return persons.Count > 0
                && persons[persons.Count / 2] < SmallMonth
                && Months.Count(m => m.Rolling is not null) > 1;
        }
    }

    /// <summary>The last months alone: for a sparkline.</summary>
    public FigureTrend Last(int months) =>
        this with
        {
            Months = Months.Length <= months ? Months : [.. Months[^months..]],
        };
}
