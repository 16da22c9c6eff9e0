using System.Globalization;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>
/// Numbers as a language writes them. The separators are set here and not left to the machine's culture data, which changes
/// from release to release: the same model must give the same bytes. The minus is U+2212.
/// </summary>
public sealed class Numerals
{
    const string Minus = "\u2212";
    const string NoBreakSpace = "\u00a0";

    readonly NumberFormatInfo _format;
    readonly string _percent;
    readonly string[] _timeUnits;

    /// <param name="timeUnits">Short for second, minute, hour and day.</param>
    public Numerals(
        string culture,
        string decimals,
        string groups,
        bool spaceBeforePercent,
        string[] timeUnits
    )
    {
        Culture = CultureInfo.GetCultureInfo(culture);
        _format = (NumberFormatInfo)Culture.NumberFormat.Clone();
        (_format.NumberDecimalSeparator, _format.NumberGroupSeparator, _format.NegativeSign) = (
            decimals,
            groups,
            Minus
        );
        _format.NumberGroupSizes = [3];
        _percent = spaceBeforePercent ? NoBreakSpace + "%" : "%";
        _timeUnits = timeUnits;
    }

    public CultureInfo Culture { get; }

    /// <summary>A count with its thousands grouped.</summary>
    public string Count(long number) => number.ToString("#,0", _format);

    /// <summary>Without a unit, but for the per cent sign of shares and the unit of times: 39.8, 4.02, 83.2%, 5.2 h.</summary>
    public string Value(double value, FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Share => Percent(value),
            FigureUnit.Time => Time(value),
            _ => value.ToString(FormatOf(unit), _format),
        };

    /// <summary>With its sign; shares as percentage points without the unit: +5.1, −0.10, +1.2, −34 min. Zero has no sign.</summary>
    public string WithSign(double difference, FigureUnit unit)
    {
        var sign = difference > 0 ? "+" : "";
        return unit switch
        {
            FigureUnit.Share => sign + (difference * 100).ToString(FormatOf(unit), _format),
            FigureUnit.Time => sign + Time(difference),
            _ => sign + difference.ToString(FormatOf(unit), _format),
        };
    }

    /// <summary>From one value to another, with the unit once where both have the same: 36.8 and 42.8, 12 and 34 min, 50 min and 1.2 h.</summary>
    public (string From, string To) Between(double from, double to, FigureUnit unit)
    {
        var (low, high) = (Value(from, unit), Value(to, unit));
        return unit switch
        {
            FigureUnit.Share => (low[..^_percent.Length], high),
            FigureUnit.Time when TimeScale.Of(from).Step == TimeScale.Of(to).Step => (
                low[..low.LastIndexOf(NoBreakSpace, StringComparison.Ordinal)],
                high
            ),
            _ => (low, high),
        };
    }

    /// <summary>0..1 as a percentage with one decimal.</summary>
    public string Percent(double share) => (share * 100).ToString("0.0", _format) + _percent;

    /// <summary>0..1 as a whole percentage.</summary>
    public string WholePercent(double share) =>
        Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", _format) + _percent;

    /// <summary>With a fixed number of decimals.</summary>
    public string Number(double value, int decimals) =>
        (Math.Round(value, decimals, MidpointRounding.AwayFromZero) + 0.0).ToString(
            "#,0." + new string('0', decimals),
            _format
        );

    /// <summary>A tick of an axis: as few decimals as it needs; shares as percentages.</summary>
    public string Tick(double value, FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Share => (value * 100).ToString("0.#", _format) + _percent,
            FigureUnit.Time => Time(value, "0.#"),
            _ => value.ToString("#,0.##", _format),
        };

    string Time(double seconds, string? format = null)
    {
        var (number, decimals, step) = TimeScale.Of(seconds);
        return number.ToString(format ?? (decimals == 0 ? "0" : "#,0.0"), _format)
            + NoBreakSpace
            + _timeUnits[(int)step];
    }

    static string FormatOf(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Mean => "0.00",
            FigureUnit.Count => "#,0",
            _ => "0.0",
        };
}
