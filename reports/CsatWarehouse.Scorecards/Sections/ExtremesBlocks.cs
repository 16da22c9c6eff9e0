using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>The weakest and the strongest stages, as far as intervals can tell them apart.</summary>
static class ExtremesBlocks
{
    /// <summary>Of stages that share a place as many are named; the sentence says how many there are.</summary>
    const int MostNamed = 3;

    public static IEnumerable<Block> Of(Edition edition)
    {
        var (stages, texts) = (edition.Model.Stages, edition.Texts);
        yield return new Heading(2, texts.ExtremesHeading);
        if (stages.IsEmpty)
        {
            yield return new Paragraph(texts.NoStages);
            yield break;
        }
        if (
            StageExtreme.Weakest(stages) is not { } weakest
            || StageExtreme.Strongest(stages) is not { } strongest
        )
        {
            yield return new Paragraph(texts.NoRanking);
            yield break;
        }
        if (weakest.CannotTell || strongest.CannotTell)
        {
            yield return new Paragraph(texts.NoStageStandsOut);
            yield break;
        }
        foreach (
            var block in Place(edition, texts.Weakest, weakest)
                .Concat(Place(edition, texts.Strongest, strongest))
        )
            yield return block;
    }

    static IEnumerable<Block> Place(Edition edition, string word, StageExtreme extreme)
    {
        var texts = edition.Texts;
        yield return new Table(
            [
                new(ColumnWidth.Fixed(62)),
                new(ColumnWidth.Share(1)),
                new(ColumnWidth.Fixed(26), HorizontalAlignment.Right),
                new(ColumnWidth.Auto, HorizontalAlignment.Right),
            ],
            [],
            [
                .. extreme
                    .Stages.Take(MostNamed)
                    .Select(
                        (stage, i) =>
                            new TableRow(
                                new Paragraph(i == 0 ? word : "", Typography.Small.Semibold),
                                new Paragraph(edition.Name(stage.Name), Typography.Small),
                                new Paragraph(
                                    edition.Value(stage.Figure),
                                    Typography.Small.Semibold
                                ),
                                new Paragraph(
                                    texts.Persons(stage.Figure.Persons ?? 0),
                                    Typography.Note
                                )
                            )
                    ),
            ]
        )
        {
            Style = Typography.Tables(edition.Air),
        };
        if (extreme.Stages.Length > 1)
        {
            yield return new Gap(1.5);
            yield return new Paragraph(texts.Tied(extreme.Stages.Length), Typography.Note);
            yield return new Gap(2);
        }
    }
}
