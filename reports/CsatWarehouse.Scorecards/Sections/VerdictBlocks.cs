using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using Figure = CsatWarehouse.Scorecards.Model.Figure;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>Verdicts as shape, colour and word together.</summary>
static class VerdictBlocks
{
    const double MarkSize = 6;
    const double NumberColumn = 22;

    /// <summary>With its unit.</summary>
    const double TimeColumn = 40;
    public const double MarkColumn = 10;

    /// <summary>The verdict as shape and words; null is nothing to compare with.</summary>
    public static Row Word(Edition edition, FigureChange? change) =>
        new(
            (ColumnWidth.Fixed(MarkColumn), Mark(edition, change?.Verdict, Typography.Small)),
            (
                ColumnWidth.Share(1),
                new Paragraph(
                    edition.Texts.Verdict(change?.Verdict),
                    Typography.Small.Semibold with
                    {
                        Color = edition.Colors.Of(change?.Verdict),
                    }
                )
            )
        );

    /// <summary>A table cell: shape, signed number, one word; without a number the word takes its place.</summary>
    public static Block Cell(Edition edition, Figure figure)
    {
        if (figure.IsHidden || figure.Change is not { } change)
            return new Paragraph("");
        var style = Typography.Small with { Color = edition.Colors.Of(change.Verdict) };
        var isClear =
            change.Verdict
            is ChangeVerdict.Improved
                or ChangeVerdict.Worsened
                or ChangeVerdict.Changed;
        var word = new Paragraph(
            edition.Texts.VerdictWord(change),
            isClear ? style.Semibold : style
        )
        {
            Alignment = HorizontalAlignment.Left,
        };
        var mark = Mark(edition, change.Verdict, Typography.Small);
        if (change.Difference is not { } difference)
            return new Row((ColumnWidth.Fixed(MarkColumn), mark), (ColumnWidth.Share(1), word));
        var number = new Paragraph(
            edition.Texts.Numerals.WithSign(difference, figure.Unit),
            Typography.Small
        )
        {
            Alignment = HorizontalAlignment.Right,
        };
        return new Row(
            (ColumnWidth.Fixed(MarkColumn), mark),
            (ColumnWidth.Fixed(figure.Unit == FigureUnit.Time ? TimeColumn : NumberColumn), number),
            (ColumnWidth.Fixed(4), new Gap(0)),
            (ColumnWidth.Share(1), word)
        );
    }

    public static Box Mark(Edition edition, ChangeVerdict? verdict, TextStyle beside) =>
        new(
            new PictureBlock(VerdictMark.Of(verdict, MarkSize, edition.Colors))
            {
                Alignment = HorizontalAlignment.Left,
            }
        )
        {
            // Half of what the line is higher than the mark, a little less for the eye: capitals sit above the middle.
            Padding = new Insets(0, (beside.LineHeight - MarkSize) / 2 + 0.2, 0, 0),
        };
}
