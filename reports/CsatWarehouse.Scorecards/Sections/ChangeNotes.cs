using CsatWarehouse.Closing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>How settled the figures are, and what they were when they, or those of an earlier month, were published. Printed whatever sections are wanted.</summary>
static class ChangeNotes
{
    /// <summary>One paragraph, or none.</summary>
    public static IEnumerable<Block> Of(Edition edition)
    {
        var notes = Notes(edition.Model, edition.Texts).ToList();
        if (notes.Count > 0)
            yield return new Paragraph(string.Join(" ", notes), Typography.Note);
    }

    static IEnumerable<string> Notes(ScorecardModel model, ScorecardTexts texts)
    {
        if (model.State != MonthState.Closed)
            yield return texts.MayChange(model.ClosesOn);
        if (model.Restatement is { } restatement)
            yield return texts.Restated(restatement);
        foreach (var footnote in model.Footnotes)
            yield return texts.Told(footnote);
    }
}
