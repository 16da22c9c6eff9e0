using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What the page of drivers and gaps says.</summary>
public abstract partial class ScorecardTexts
{
    public abstract string DriversHeading { get; }

    /// <param name="first">The most important driver, and those that its interval cannot tell from it.</param>
    /// <param name="drivers">How many there are.</param>
    /// <param name="share">What the first has of what all explain.</param>
    /// <param name="concentrate">Drivers that clearly matter more than the mean and do worse; may be empty.</param>
    public abstract string DriversSentence(
        IReadOnlyList<string> first,
        int drivers,
        string share,
        IReadOnlyList<string> concentrate
    );

    /// <summary>Driver; importance, the same by relative weights, performance, stated importance; field.</summary>
    public abstract IReadOnlyList<string> DriverColumns { get; }
    public abstract (string Across, string Up) DriverAxes { get; }
    public abstract string Name(DriverQuadrant quadrant);

    /// <summary>What a field of the map means for those who decide.</summary>
    public abstract string Meaning(DriverQuadrant quadrant);
    public abstract string NotClear { get; }
    public abstract string DriversLegend(
        string kpi,
        long persons,
        DateOnly from,
        DateOnly to,
        string explained
    );

    public abstract string GapsHeading { get; }

    /// <param name="below">Dimensions whose whole interval lies below what is expected.</param>
    public abstract string GapsSentence(string widest, string gap, int below, int all);
    public abstract string GapColumn { get; }
    public abstract string PointsColumn { get; }
    public abstract string GapsLegend { get; }

    /// <summary>A dimension of SERVQUAL by its usual name; null for another.</summary>
    public string? ServiceQuality(string dimension) =>
        dimension.ToUpperInvariant() switch
        {
            "TANGIBLES" => Tangibles,
            "RELIABILITY" => Reliability,
            "RESPONSIVENESS" => Responsiveness,
            "ASSURANCE" => Assurance,
            "EMPATHY" => Empathy,
            _ => null,
        };

    protected abstract string Tangibles { get; }
    protected abstract string Reliability { get; }
    protected abstract string Responsiveness { get; }
    protected abstract string Assurance { get; }
    protected abstract string Empathy { get; }
}
