using System.Globalization;
using CsatWarehouse.Kpis;

namespace CsatWarehouse.Cli.Output;

/// <summary>
/// Figures as people read them: points and per cent with one decimal, means with two, counts whole, times in hours, minutes and
/// seconds; halves are rounded away from zero. Without a figure: a dash.
/// </summary>
static class FigureText
{
    public const string None = "-";

    public static string Value(KpiDefinition kpi, double? value) =>
        value is { } v ? Number(kpi, v, sign: false) + Unit(kpi) : None;

    public static string Interval(KpiDefinition kpi, double? low, double? high) =>
        low is { } from && high is { } to
            ? $"{Number(kpi, from, sign: false)} to {Number(kpi, to, sign: false)}{Unit(kpi)}"
            : None;

    /// <summary>A difference with its sign; of shares in percentage points.</summary>
    public static string Change(KpiDefinition kpi, double? change) =>
        change is { } v
            ? Number(kpi, v, sign: true) + (kpi.IsShare ? " percentage points" : "")
            : None;

    public static string Count(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Count(double? count) =>
        count?.ToString("N0", CultureInfo.InvariantCulture) ?? None;

    /// <summary>Below a thousandth: &lt; 0.001.</summary>
    public static string Probability(double? p) =>
        p is not { } v ? None
        : v < 0.001 ? "< 0.001"
        : v.ToString("0.000", CultureInfo.InvariantCulture);

    static string Unit(KpiDefinition kpi) => kpi.IsShare ? " %" : "";

    static string Number(KpiDefinition kpi, double value, bool sign)
    {
        if (kpi.IsTime)
            return (sign && value >= 0.5 ? "+" : "") + DurationText.Of(value);
        var (scaled, decimals) = kpi.Estimator switch
        {
            _ when kpi.IsShare => (value * 100, 1),
            Estimator.Mean => (value, 2),
            Estimator.Count or Estimator.Sum => (value, 0),
            _ => (value, 1),
        };
        // Adding 0 turns a rounded -0 into 0.
        var rounded = Math.Round(scaled, decimals, MidpointRounding.AwayFromZero) + 0.0;
        var text = rounded.ToString(
            "N" + decimals.ToString(CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture
        );
        return sign && rounded > 0 ? "+" + text : text;
    }
}
