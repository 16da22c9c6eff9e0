using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>A run of text in a paragraph; without a style of its own it takes the paragraph's.</summary>
public sealed record Span(string Text, TextStyle? Style = null, LinkTarget? Link = null)
{
    /// <summary>The note whose number the span shows.</summary>
    internal Footnote? Note { get; init; }

    public static implicit operator Span(string text) => new(text);

    public static Span FromString(string text) => text;

    /// <summary>A linked run in the theme's link colour.</summary>
    public static Span To(Uri address, string text) => new(text, Link: new WebLink(address));

    public static Span To(Heading heading, string? text = null) =>
        new(text ?? heading.Text, Link: new HeadingLink(heading));

    /// <summary>The number of a note, small and raised; no space belongs before it.</summary>
    public static Span To(Footnote note) => new("") { Note = note };
}
