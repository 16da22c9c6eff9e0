using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using Figure = CsatWarehouse.Scorecards.Model.Figure;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>One headline KPI: value, interval, n, this month beside the earlier one, verdict, smallest change that could be seen.</summary>
static class Tile
{
    public static Block Of(Edition edition, Headline headline)
    {
        var figure = headline.Figure;
        var blocks = new List<Block>
        {
            new Paragraph(edition.Name(headline.Name), Typography.TileLabel),
        };
        if (figure.Value is null)
            blocks.Add(new Paragraph(edition.Value(figure), Typography.Lead));
        else
            AddFigure(blocks, edition, headline);
        return new Box(new Stack(blocks))
        {
            Padding = new Insets(8, 6, 8, 7),
            Fill = Palette.Panel,
            TopEdge = new Stroke(
                figure.IsHidden ? Palette.Muted : Palette.Of(figure.Change?.Verdict),
                2
            ),
        };
    }

    static void AddFigure(List<Block> blocks, Edition edition, Headline headline)
    {
        var (texts, figure) = (edition.Texts, headline.Figure);
        var muted = Typography.Small with { Color = Palette.Muted };
        var basis = new List<Span> { new(texts.Persons(figure.Persons ?? 0), muted) };
        if (figure.IsLowBase)
            basis.Add(new($", {texts.LowBase}", Typography.Small.Semibold));
        blocks.Add(new Paragraph(edition.Value(figure), Typography.TileValue));
        blocks.Add(
            new Paragraph([new($"{texts.Interval(figure)}, ", muted), .. basis], Typography.Small)
        );
        blocks.Add(new Gap(3));
        blocks.Add(Dots(edition, headline));
        blocks.Add(new Gap(3));
        blocks.Add(VerdictBlocks.Sentence(edition, figure.Change, figure.Unit));
        if (figure.Change is { Verdict: ChangeVerdict.NoClearChange, SmallestDetectable: { } size })
            blocks.Add(
                new Paragraph(
                    $"({texts.Detectable(texts.Size(size, figure.Unit))})",
                    Typography.Note
                )
            );
        if (headline.YearAgo is { } yearAgo)
            blocks.Add(VerdictBlocks.Sentence(edition, yearAgo, figure.Unit));
    }

    static Stack Dots(Edition edition, Headline headline)
    {
        var figure = headline.Figure;
        var (least, most, step) = ScaleOf(headline);
        var axis = Axis.Around(
            new[]
            {
                figure.Value,
                figure.Low,
                figure.High,
                figure.Change?.PriorValue,
            }.OfType<double>(),
            least,
            most,
            step
        );
        var ticks = Typography.Note with { LineSpacing = 1.2 };
        return new Stack(
            new PictureBlock(width =>
                IntervalDots.Row(axis, width, 11, figure, null, edition.Describe(figure))
            ),
            new PictureBlock(width =>
                IntervalDots.Scale(
                    axis,
                    width,
                    ticks,
                    tick => edition.Texts.Numerals.Tick(tick, figure.Unit)
                )
            )
        );
    }

    static (double Least, double Most, double Step) ScaleOf(Headline headline) =>
        headline.Figure.Unit switch
        {
            FigureUnit.Points => (-100, 100, 5),
            FigureUnit.Share => (0, 1, 0.01),
            _ => (1, headline.Kpi.EndsWith("10", StringComparison.Ordinal) ? 10 : 5, 0.05),
        };
}
