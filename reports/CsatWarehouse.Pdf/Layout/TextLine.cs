using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>A run of one style on a line; <see cref="X"/> is its distance from the line's start in points.</summary>
sealed record TextRun(MeasuredSpan Span, string Text, double X, double Width)
{
    public TextStyle Style => Span.Style;

    public LinkTarget? Link => Span.Link;

    public Footnote? Note => Span.Note;
}

/// <summary>A broken line; trailing spaces are left out of its width.</summary>
sealed record TextLine(IReadOnlyList<TextRun> Runs, double Width, double Height, double Baseline);
