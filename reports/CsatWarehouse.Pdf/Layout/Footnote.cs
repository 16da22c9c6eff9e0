namespace CsatWarehouse.Pdf.Layout;

/// <summary>
/// A note at the foot of the page that refers to it, set by <see cref="Span.To(Footnote)"/>. Notes are numbered through the document in the order of
/// their references; a note that is referred to on two pages stands on both, under one number. Headers, footers and pictures have
/// no notes.
/// </summary>
public sealed class Footnote(Block content)
{
    public Footnote(string text)
        : this(new Paragraph(text)) { }

    public Block Content => content;
}
