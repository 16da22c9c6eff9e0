using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>Small multiples of thirteen or twenty-five months.</summary>
static class TrendsSection
{
    const int PerRow = 3;
    const double Gutter = 16;
    const double LeastHeight = 92;
    const double MostHeight = 175;
    const int MostNamed = 4;

    public static IEnumerable<Block> Of(Edition edition)
    {
        var (trends, texts) = (edition.Model.Trends, edition.Texts);
        foreach (var block in Opening.Of(edition, ScorecardSection.Trends, Sentence(edition)))
            yield return block;
        foreach (var row in trends.Chunk(PerRow))
        {
            yield return new Row([
                .. row.Select(t => (RowColumn)Panel(edition, t)),
                .. Enumerable.Repeat((RowColumn)new Gap(0), PerRow - row.Length),
            ])
            {
                Spacing = Gutter,
            };
            yield return new Gap(5) { Most = 12 };
        }
        yield return new Paragraph(
            string.Join(
                " ",
                new[]
                {
                    texts.TrendsLegend,
                    trends.Any(t => t.Limits is not null) ? texts.LimitsLegend : "",
                    trends.Any(t => t.Months.Any(m => m.Target is not null))
                        ? texts.TargetLegend
                        : "",
                    trends.Any(t => t.Baseline is not null) ? texts.BaselineLegend : "",
                    trends.Any(t => t.IsSmall) ? texts.RollingLegend : "",
                    trends.Any(t => t.SlowTenth is not null) ? texts.TrendsTimesLegend : "",
                }.Where(t => t.Length > 0)
            ),
            Typography.Note
        );
    }

    public static string Sentence(Edition edition)
    {
        var trends = edition.Model.Trends;
        var outside = trends
            .Where(t => t.Newest.Signal != 0)
            .Select(t => edition.Texts.KpiInSentence(t.Kpi))
            .ToList();
        if (outside.Count > MostNamed)
            outside =
            [
                .. outside.Take(MostNamed - 1),
                edition.Texts.AndMore(outside.Count - MostNamed + 1),
            ];
        return edition.Texts.TrendsSentence(
            outside,
            trends.Count(t => t.Limits is not null),
            trends.Length
        );
    }

    static KeepTogether Panel(Edition edition, FigureTrend trend)
    {
        var texts = edition.Texts;
        var newest = trend.Newest;
        var title = new List<Span> { new(edition.Name(trend.Name), Typography.Small.Semibold) };
        var value =
            newest.IsHidden ? texts.Hidden
            : newest.Value is { } number ? texts.Numerals.Value(number, trend.Unit)
            : "–";
        var change = edition.Model.Find(trend.Kpi)?.Figure.Change;
        return new(
            new Stack(
                new Row(
                    (ColumnWidth.Share(1), new Paragraph(title, Typography.Small)),
                    (
                        ColumnWidth.Auto,
                        new Paragraph(
                            value,
                            Typography.Body.Semibold with
                            {
                                Color = edition.Colors.Actual,
                            }
                        )
                    )
                )
                {
                    Spacing = 6,
                },
                new Paragraph(Basis(edition, trend, change), Typography.Note),
                new PictureBlock(
                    size =>
                        new TrendPanel(
                            trend,
                            size,
                            edition.Colors,
                            tick => texts.Numerals.Tick(tick, trend.Unit),
                            texts.ShortMonth
                        ).Draw($"{edition.Name(trend.Name)}: {value}"),
                    LeastHeight,
                    MostHeight
                )
            )
        );
    }

    /// <summary>n, what of the change can be said, and the slow tenth of a time.</summary>
    static string Basis(Edition edition, FigureTrend trend, FigureChange? change)
    {
        var texts = edition.Texts;
        var parts = new List<string>();
        if (trend.SlowTenth?.Newest.Value is { } slow)
            parts.Add($"{texts.SlowTenth} {texts.Numerals.Value(slow, trend.Unit)}");
        if (trend.Newest.Persons is { } persons)
            parts.Add(texts.Persons(persons));
        if (texts.VerdictWord(change) is { Length: > 0 } word)
            parts.Add(
                change!.Difference is { } difference
                    ? $"{texts.Numerals.WithSign(difference, trend.Unit)} {word}"
                    : word
            );
        if (change is { Obstacle: null, SmallestDetectable: { } size })
            parts.Add(texts.Detectable(texts.Size(size, trend.Unit)));
        return string.Join(" · ", parts);
    }
}
