using CsatWarehouse.Dimensions;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;
using Figure = CsatWarehouse.Scorecards.Model.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>A scorecard in one language: what sections are composed from.</summary>
public sealed record Edition(ScorecardModel Model, ScorecardTexts Texts, Look Look)
{
    readonly Dictionary<ScorecardSection, Heading> _headings = [];

    public Palette Colors => Look.Colors;
    public Typography Type => Look.Type;

    /// <summary>The heading of a section: one block, so that the summary can say on which page it stands.</summary>
    public Heading HeadingOf(ScorecardSection section)
    {
        if (!_headings.TryGetValue(section, out var heading))
            _headings.Add(section, heading = new(1, Texts.Heading(section, Model)));
        return heading;
    }

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

    /// <summary>The name, with what makes it readable alone: <c>East (region)</c>, unless the name says it already.</summary>
    public string MemberOf(MemberName dimension, MemberName member)
    {
        var (name, of) = (Name(member), Name(dimension));
        return name.Contains(of, StringComparison.OrdinalIgnoreCase)
            ? name
            : $"{name} ({Texts.InSentence(of)})";
    }

    /// <summary>A dimension of service quality: the five of SERVQUAL by their names in the language, others as the profile writes them.</summary>
    public string GapName(ServiceGap gap) => Texts.ServiceQuality(gap.Name) ?? Plain(gap.Name);

    /// <summary>The figure in one line of words, for readers who cannot see the mark.</summary>
    public string Describe(Figure figure) =>
        figure.Value is null ? Value(figure)
        : figure.HasInterval ? $"{Value(figure)}, {Texts.Interval(figure)}"
        : Value(figure);
}
