using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>One headline KPI: value, n and interval, change with its verdict, thirteen months, target; or why there is no value.</summary>
static class Tile
{
    const int SparklineMonths = 13;
    const double LeastSparkline = 24;
    const double MostSparkline = 46;

    public static Block Of(Edition edition, Headline headline)
    {
        var figure = headline.Figure;
        var blocks = new List<Block>
        {
            // As high as two lines, so that the values of all tiles stand on one.
            new Box(new Paragraph(edition.Name(headline.Name), Typography.TileLabel))
            {
                MinimumHeight = 2 * Typography.TileLabel.LineHeight,
            },
        };
        if (figure.Value is null)
            blocks.Add(
                new Paragraph(
                    figure.IsHidden ? edition.Texts.Hidden : edition.Texts.NotMeasured,
                    Typography.Body with
                    {
                        Color = Palette.Muted,
                    }
                )
            );
        else
            blocks.AddRange(Measured(edition, headline));
        if (edition.Model.TrendOf(headline.Kpi) is { } trend)
            blocks.Add(Line(edition, trend.Last(SparklineMonths)));
        if (figure.Value is not null)
            blocks.AddRange(Changes(edition, headline));
        if (figure.Target is { } target)
            blocks.Add(TargetLine(edition, target, figure.Unit));
        return new Box(new Stack(blocks) { MostSpacing = 3 })
        {
            Padding = new Insets(7, 5, 6, 6),
            Fill = Palette.Panel,
            TopEdge = new Stroke(
                figure.IsHidden ? Palette.Muted : edition.Colors.Of(figure.Change?.Verdict),
                2
            ),
        };
    }

    static IEnumerable<Block> Measured(Edition edition, Headline headline)
    {
        var (texts, figure) = (edition.Texts, headline.Figure);
        yield return new Paragraph(edition.Value(figure), edition.Type.TileValue);
        var basis = new List<Span> { new(texts.Persons(figure.Persons ?? 0)) };
        if (figure.IsLowBase)
            basis.Add(new($", {texts.LowBase}", Typography.Note.Semibold));
        if (figure.IsProvisional)
            basis.Add(new($", {texts.Provisional}", Typography.Note.Semibold));
        if (texts.IntervalInBrief(figure) is { Length: > 0 } interval)
            basis.Add(new($"; {interval}"));
        yield return new Paragraph(basis, Typography.Note);
        if (Before(edition, headline) is { } before)
            yield return new Paragraph(
                before,
                Typography.Note.Semibold with
                {
                    Color = Palette.Ink,
                }
            );
    }

    /// <summary>What the version before said of a figure that was restated; null where it said the same.</summary>
    static string? Before(Edition edition, Headline headline) =>
        edition.Model.Restatement is { } restatement
        && restatement.Headlines.FirstOrDefault(h => h.Kpi == headline.Kpi)
            is { Published: { } was }
            ? edition.Texts.Was(
                edition.Texts.Numerals.Value(was, headline.Figure.Unit),
                restatement.Version
            )
            : null;

    static PictureBlock Line(Edition edition, FigureTrend trend) =>
        new(
            size => Sparkline.Of(trend, size.Width, size.Height, edition.Colors, ""),
            LeastSparkline,
            MostSparkline
        );

    static IEnumerable<Block> Changes(Edition edition, Headline headline)
    {
        var (texts, figure) = (edition.Texts, headline.Figure);
        yield return VerdictBlocks.Word(edition, figure.Change);
        if (figure.Change is { } change)
            yield return new Paragraph(Since(edition, change, figure.Unit), Typography.Small);
        if (headline.YearAgo is { Obstacle: null, Difference: not null } yearAgo)
            yield return new Paragraph(
                $"{Since(edition, yearAgo, figure.Unit)}: {texts.VerdictWord(yearAgo)}",
                Typography.Small
            );
    }

    /// <summary>How much since when, or why nobody can say.</summary>
    static string Since(Edition edition, FigureChange change, FigureUnit unit)
    {
        var texts = edition.Texts;
        return change.Difference is { } difference
                ? texts.DifferenceSince(texts.Difference(difference, unit), change.Month)
            : texts.Reason(change.Obstacle) is { } reason
                ? $"{reason} ({texts.Month(change.Month)})"
            : texts.Month(change.Month);
    }

    static Row TargetLine(Edition edition, FigureTarget target, FigureUnit unit) =>
        new(
            (ColumnWidth.Fixed(VerdictBlocks.MarkColumn), TargetGlyph.Of(target.Verdict)),
            (
                ColumnWidth.Share(1),
                new Paragraph(
                    [
                        new(
                            $"{edition.Texts.TargetIs(edition.Texts.Numerals.Value(target.Value, unit))}: "
                        ),
                        new(
                            edition.Texts.Verdict(target.Verdict),
                            Typography.Small.Semibold with
                            {
                                Color = Palette.Of(target.Verdict),
                            }
                        ),
                    ],
                    Typography.Small
                )
            )
        );
}
