using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>The widths at which a block looks right: its longest word, and all of it on one line. Points.</summary>
public readonly record struct WidthRange(double Minimum, double Preferred)
{
    public static WidthRange Max(WidthRange a, WidthRange b) =>
        new(Math.Max(a.Minimum, b.Minimum), Math.Max(a.Preferred, b.Preferred));

    public WidthRange Plus(double points) => new(Minimum + points, Preferred + points);
}

/// <summary>Anything that can be laid out on pages. Blocks are immutable: one may stand in several places and documents.</summary>
public abstract class Block
{
    /// <summary>Room for rounding: a block that overflows by less still fits.</summary>
    internal const double Tolerance = 0.01;

    /// <summary>
    /// Lays out as much as fits. A block that fits nothing gives <see cref="Fragment.Nothing"/>, unless
    /// <see cref="LayoutContext.MustPlace"/> asks for its smallest piece, which may then overflow.
    /// </summary>
    /// <param name="context">Fonts and inherited styles.</param>
    /// <param name="width">Points that the block may take; the same for every piece of a block.</param>
    /// <param name="room">Points left on the page.</param>
    public abstract Fragment Fit(LayoutContext context, double width, double room);

    /// <summary>Points that the block takes where no page ends.</summary>
    public double HeightIn(LayoutContext context, double width) =>
        Fit(context with { OnlyMeasures = true }, width, double.PositiveInfinity).Height;

    public virtual WidthRange Widths(LayoutContext context) => default;

    /// <summary>Whether the block must not be the last on a page while something follows it.</summary>
    public virtual bool KeepWithNext => false;

    /// <summary>Points above the block where it is not the first on its page, besides the spacing of its stack.</summary>
    internal virtual double SpaceAbove(LayoutContext context) => 0;

    /// <summary>The block made that high, where it can grow.</summary>
    internal virtual Block Stretch(double height) => this;

    /// <summary>A paragraph in the style that its place gives.</summary>
    public static implicit operator Block(string text) => new Paragraph(text);

    public static Block FromString(string text) => text;
}

/// <summary>The piece of a block that fits: its height in points, how to draw it at a place, and the block that is left over.</summary>
public sealed record Fragment(double Height, Action<ICanvas, Point> Draw, Block? Rest = null)
{
    /// <summary>A finished block without height.</summary>
    public static Fragment Empty { get; } = Blank(0);

    /// <summary>No piece of the block fits.</summary>
    public static Fragment Nothing(Block block) =>
        new(0, static (_, _) => { }, block) { IsNothing = true };

    /// <summary>A piece of which nothing is seen, or nothing but its height asked for.</summary>
    internal static Fragment Blank(double height, Block? rest = null) =>
        new(height, static (_, _) => { }, rest);

    public bool IsNothing { get; private init; }
}
