using CsatWarehouse.Kpis;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>What NPS is made of: promoters, passives and detractors with their counts, and the weighted figure beside the unweighted.</summary>
static class CompositionBlocks
{
    const double BarHeight = 13;

    public static IEnumerable<Block> Of(Edition edition)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        yield return new Heading(2, texts.CompositionHeading);
        if (
            model.Find(KpiCatalogue.Nps) is not { } nps
            || (model.Composition is null && !nps.Figure.IsHidden)
        )
        {
            yield return new Paragraph(texts.NoNps);
            yield break;
        }
        if (model.Composition is not { } parts)
        {
            yield return new Paragraph(texts.CompositionHidden);
            yield break;
        }
        (string Name, long Count, Color Color)[] groups =
        [
            (texts.Detractors, parts.Detractors, Palette.Detractors),
            (texts.Passives, parts.Passives, Palette.Passives),
            (texts.Promoters, parts.Promoters, Palette.Promoters),
        ];
        yield return new Gap(2);
        yield return new PictureBlock(width =>
            CompositionBar.Of(
                parts,
                width,
                BarHeight,
                string.Join(", ", groups.Select(g => $"{g.Name} {texts.Numerals.Count(g.Count)}"))
            )
        );
        yield return new Table(
            [
                new(ColumnWidth.Fixed(14)),
                new(ColumnWidth.Share(1)),
                new(ColumnWidth.Auto, HorizontalAlignment.Right),
                new(ColumnWidth.Auto, HorizontalAlignment.Right),
            ],
            [],
            [
                .. groups.Select(g => new TableRow(
                    new PictureBlock(CompositionBar.Key(g.Color, 6)),
                    new Paragraph(g.Name, Typography.Small),
                    new Paragraph(texts.Numerals.Count(g.Count), Typography.Small),
                    new Paragraph(
                        texts.Numerals.Percent(
                            parts.Answers == 0 ? 0 : (double)g.Count / parts.Answers
                        ),
                        Typography.Small
                    )
                )),
            ]
        )
        {
            Style = Typography.Tables(edition.Air),
        };
        yield return new Gap(2);
        yield return new Paragraph(Weighting(edition, nps), Typography.Small);
    }

    static string Weighting(Edition edition, Headline nps)
    {
        var numerals = edition.Texts.Numerals;
        return edition.Texts.Weighting(
            nps.Unweighted is { } plain ? numerals.Value(plain, FigureUnit.Points) : "–",
            nps.Weighted is { } weighted ? numerals.Value(weighted, FigureUnit.Points) : null,
            nps.IsWeighted
        );
    }
}
