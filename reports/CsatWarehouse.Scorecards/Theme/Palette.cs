using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Scorecards.Theme;

/// <summary>
/// The colours of a scorecard. None carries meaning alone: a verdict is a shape and a word as well, and better and worse differ
/// in lightness and stay apart for colour-blind readers (bluish green and vermilion of Okabe and Ito, darkened for print).
/// </summary>
public static class Palette
{
    public static Color Ink { get; } = Color.Parse("#1f2933");
    public static Color Muted { get; } = Color.Parse("#55616d");
    public static Color Hairline { get; } = Color.Parse("#d3dae2");
    public static Color Panel { get; } = Color.Parse("#f5f7f9");

    /// <summary>This month; the earlier one is lighter and hollow (IBCS: solid dark for actual, lighter for previous).</summary>
    public static Color Actual { get; } = Color.Parse("#17405f");
    public static Color Previous { get; } = Color.Parse("#7d93a6");

    public static Color Better { get; } = Color.Parse("#00705a");
    public static Color Worse { get; } = Color.Parse("#b8400a");

    public static Color Promoters { get; } = Color.Parse("#17405f");
    public static Color Passives { get; } = Color.Parse("#c5cfd8");
    public static Color Detractors { get; } = Color.Parse("#d9773f");

    public static Color Of(ChangeVerdict? verdict) =>
        verdict switch
        {
            ChangeVerdict.Improved => Better,
            ChangeVerdict.Worsened => Worse,
            ChangeVerdict.Changed => Actual,
            _ => Muted,
        };
}
