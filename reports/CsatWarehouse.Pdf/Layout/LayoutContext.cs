using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>A heading and the page that it came to stand on, from 1.</summary>
public readonly record struct HeadingPlace(Heading Heading, int Page);

/// <summary>What a block inherits from its place.</summary>
public sealed record LayoutContext(FontFamily Fonts, Theme Theme)
{
    /// <summary>The style of paragraphs that have none of their own.</summary>
    public TextStyle Text { get; init; } = Theme.Body;

    public HorizontalAlignment Alignment { get; init; }

    /// <summary>Height of an empty page's content area in points: a row that fits there is not divided.</summary>
    public double PageRoom { get; init; } = double.PositiveInfinity;

    /// <summary>The page is empty: place the smallest piece even where it overflows, so that layout always gets on.</summary>
    public bool MustPlace { get; init; }

    /// <summary>The same, where nothing has to be placed.</summary>
    internal LayoutContext Optional => MustPlace ? this with { MustPlace = false } : this;

    /// <summary>
    /// How much of the room that elastic blocks may take beyond the least they are given: 0, the least, unless <see cref="Filled"/> says
    /// otherwise; 1 is all of it, and more than that goes beyond.
    /// </summary>
    public double Air { get; init; }

    /// <summary>What <see cref="Air"/> may come to.</summary>
    internal double MostAir { get; init; } = 1;

    /// <summary>Nothing but the height is asked for: what fills a height that is known need not be laid out.</summary>
    internal bool OnlyMeasures { get; init; }

    /// <summary>Where the headings stood in the pass before, in reading order; empty in the first.</summary>
    public IReadOnlyList<HeadingPlace> Headings => Earlier.Headings;

    internal EarlierPass Earlier { get; init; } = new();

    /// <summary>Whether blocks have the same <see cref="Block.Widths"/> in both: neither alignment nor air matters to them, nor the pass to those that did not ask for the one before.</summary>
    internal bool HasWidthsOf(LayoutContext other, bool askedEarlier)
    {
        if (!HasWidthsOf(other) || (askedEarlier && Earlier != other.Earlier))
            return false;
        if (askedEarlier)
            other.Earlier.ReadAgain();
        return true;
    }

    bool HasWidthsOf(LayoutContext other) =>
        Text == other.Text
        && Fonts == other.Fonts
        && Theme == other.Theme
        && PageRoom == other.PageRoom;

    /// <summary>A length between its least and its most, as <see cref="Air"/> allows.</summary>
    internal double Aired(double least, double most) => least + (Math.Max(0, most - least) * Air);
}
