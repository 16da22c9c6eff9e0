using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Scorecards.Theme;

/// <summary>
/// The colours of a scorecard: greys, one accent, and two for better and worse. None carries meaning alone: a verdict is a shape and a word as well, and better and worse differ
/// in lightness and stay apart for colour-blind readers (bluish green and vermilion of Okabe and Ito, darkened for print).
/// </summary>
/// <param name="Actual">The accent: this month, headings and rules (IBCS: solid dark for actual, lighter for previous).</param>
public sealed record Palette(Color Actual)
{
    public static Color Ink { get; } = Color.Parse("#1f2933");
    public static Color Muted { get; } = Color.Parse("#55616d");
    public static Color Hairline { get; } = Color.Parse("#d3dae2");
    public static Color Panel { get; } = Color.Parse("#f5f7f9");
    public static Color Previous { get; } = Color.Parse("#7d93a6");
    public static Color Better { get; } = Color.Parse("#00705a");
    public static Color Worse { get; } = Color.Parse("#b8400a");

    /// <summary>Below the figure of all in a heat map: an orange that is lighter than the blue of what is above, in grey too.</summary>
    static readonly Color Weak = Color.Parse("#e07b2e");
    static readonly Color Strong = Color.Parse("#3f7fb5");

    public static Color Passives { get; } = Color.Parse("#c5cfd8");
    public static Color Detractors { get; } = Color.Parse("#d9773f");

    /// <summary>The interval's band behind a line.</summary>
    public Color Band => Actual.Tint(0.16);

    public Color Of(ChangeVerdict? verdict) =>
        verdict switch
        {
            ChangeVerdict.Improved => Better,
            ChangeVerdict.Worsened => Worse,
            ChangeVerdict.Changed => Actual,
            _ => Muted,
        };

    public static Color Of(TargetVerdict? verdict) =>
        verdict switch
        {
            TargetVerdict.Met => Better,
            TargetVerdict.NotMet => Worse,
            _ => Muted,
        };

    /// <summary>The fill of a cell that is so many steps above (or below 0: below) the figure of all; null for a cell like all.</summary>
    /// <param name="steps">-3 to 3.</param>
    public static Color? Heat(int steps) =>
        steps == 0 ? null : (steps < 0 ? Weak : Strong).Tint(Math.Abs(steps) * 0.2 - 0.04);
}
