using CsatWarehouse.Dimensions;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>A scorecard in one language: what sections are composed from.</summary>
public sealed record Edition(ScorecardModel Model, ScorecardTexts Texts)
{
    /// <summary>Points above and below the text of a table's row: what lets a page be filled, and not overfilled.</summary>
    public double Air { get; init; } = 1.6;

    /// <summary>Longer names are cut, so that one cannot push a page's figures off it.</summary>
    const int LongestName = 70;

    /// <summary>A name from data in the edition's language, on one line, with characters that the fonts lack written as code points.</summary>
    public string Name(MemberName name)
    {
        var text = Plain(name.In(Texts.Language));
        return text.Length <= LongestName ? text : text[..(LongestName - 1)].TrimEnd() + "…";
    }

    /// <summary>Any text from data, on one line and printable.</summary>
    public static string Plain(string text) =>
        PrintableText.Of(text, Typography.Family).ReplaceLineEndings(" ");

    /// <summary>39.8 or what stands in its place: hidden, or a dash where nothing was measured.</summary>
    public string Value(Figure figure) =>
        figure.IsHidden ? Texts.Hidden
        : figure.Value is { } value ? Texts.Numerals.Value(value, figure.Unit)
        : "–";

    /// <summary>The month of comparison and its relation, after a figure.</summary>
    public string Against(FigureChange change) =>
        Texts.Against(change.Month, change.Month.AddMonths(12) == Model.Month);

    /// <summary>The figure in one line of words, for readers who cannot see the mark.</summary>
    public string Describe(Figure figure) =>
        figure.Value is null ? Value(figure)
        : figure.HasInterval ? $"{Value(figure)}, {Texts.Interval(figure)}"
        : Value(figure);
}
