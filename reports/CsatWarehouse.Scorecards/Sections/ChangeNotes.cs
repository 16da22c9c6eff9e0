using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>How settled the figures are, and what they were when they, or those of an earlier month, were published. Printed whatever sections are wanted.</summary>
static class ChangeNotes
{
    /// <summary>How settled the month is, and what its version before said: for the first page.</summary>
    public static Paragraph Standing(Edition edition)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        var spans = new List<Span> { new(texts.Standing(model)) };
        if (model.Restatement is { } restatement)
            spans.Add(new($" {texts.Restated(restatement)}", Typography.Small.Semibold));
        return new(spans, Typography.Small);
    }

    /// <summary>Closed months before this one whose figures are not as they were published; one paragraph each.</summary>
    public static IEnumerable<Block> Footnotes(Edition edition) =>
        edition.Model.Footnotes.Select(footnote => new Paragraph(
            edition.Texts.Told(footnote),
            Typography.Note
        ));
}
