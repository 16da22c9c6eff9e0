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
    const double MarkColumn = 10;

    /// <summary>Improved: +5.1 points vs May 2016 (a year ago), or why there is no difference.</summary>
    public static Block Sentence(Edition edition, FigureChange? change, FigureUnit unit)
    {
        var texts = edition.Texts;
        var spans = new List<Span>
        {
            new(
                texts.Verdict(change?.Verdict),
                Typography.Small.Semibold with
                {
                    Color = Palette.Of(change?.Verdict),
                }
            ),
        };
        if (change is not null)
        {
            spans.Add(
                change.Difference is { } difference
                    ? $": {texts.Difference(difference, unit)} {edition.Against(change)}"
                : texts.Reason(change.Obstacle) is { } reason
                    ? $": {reason} ({texts.Month(change.Month)})"
                : $" ({texts.Month(change.Month)})"
            );
        }
        return new Row(
            (ColumnWidth.Fixed(MarkColumn), Mark(change?.Verdict, Typography.Small)),
            (ColumnWidth.Share(1), new Paragraph(spans, Typography.Small))
        );
    }

    /// <summary>A table cell: shape, signed number, one word; without a number the word takes its place.</summary>
    public static Block Cell(Edition edition, Figure figure)
    {
        if (figure.IsHidden || figure.Change is not { } change)
            return new Paragraph("");
        var style = Typography.Small with { Color = Palette.Of(change.Verdict) };
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
        var mark = Mark(change.Verdict, Typography.Small);
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
            (ColumnWidth.Fixed(22), number),
            (ColumnWidth.Fixed(4), new Gap(0)),
            (ColumnWidth.Share(1), word)
        );
    }

    static Box Mark(ChangeVerdict? verdict, TextStyle beside) =>
        new(
            new PictureBlock(VerdictMark.Of(verdict, MarkSize))
            {
                Alignment = HorizontalAlignment.Left,
            }
        )
        {
            // Half of what the line is higher than the mark, a little less for the eye: capitals sit above the middle.
            Padding = new Insets(0, (beside.LineHeight - MarkSize) / 2 + 0.2, 0, 0),
        };
}
