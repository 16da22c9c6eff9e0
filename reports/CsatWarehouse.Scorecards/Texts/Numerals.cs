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

    public Numerals(string culture, string decimals, string groups, bool spaceBeforePercent)
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
    }

    public CultureInfo Culture { get; }

    /// <summary>A count with its thousands grouped.</summary>
    public string Count(long number) => number.ToString("#,0", _format);

    /// <summary>Without a unit, but for the per cent sign of shares: 39.8, 4.02, 83.2%.</summary>
    public string Value(double value, FigureUnit unit) =>
        unit == FigureUnit.Share ? Percent(value) : value.ToString(FormatOf(unit), _format);

    /// <summary>With its sign; shares as percentage points without the unit: +5.1, −0.10, +1.2. Zero has no sign.</summary>
    public string WithSign(double difference, FigureUnit unit)
    {
        var number = unit == FigureUnit.Share ? difference * 100 : difference;
        return (number > 0 ? "+" : "") + number.ToString(FormatOf(unit), _format);
    }

    /// <summary>0..1 as a percentage with one decimal.</summary>
    public string Percent(double share) => (share * 100).ToString("0.0", _format) + _percent;

    /// <summary>A tick of an axis: as few decimals as it needs; shares as percentages.</summary>
    public string Tick(double value, FigureUnit unit) =>
        unit == FigureUnit.Share
            ? (value * 100).ToString("0.#", _format) + _percent
            : value.ToString("0.##", _format);

    static string FormatOf(FigureUnit unit) => unit == FigureUnit.Mean ? "0.00" : "0.0";
}
