using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;
using Figure = CsatWarehouse.Scorecards.Model.Figure;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>Every stage of the journey in the customer's order, by phase: owner, SPS with interval on one axis, n, change and verdict.</summary>
static class JourneySection
{
    const double ChangeWidth = 84;
    const double RowHeight = 9;
    const int MostNamed = 3;

    public static IEnumerable<Block> Of(Edition edition)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        yield return new Heading(1, texts.JourneyHeading(model.Month));
        if (model.Stages.IsEmpty)
        {
            yield return new Paragraph(texts.NoStages);
            yield break;
        }
        yield return new Paragraph(Sentence(edition), Typography.Lead);
        yield return new Gap(2);
        yield return new Paragraph(
            $"{texts.SpsDefinition}. {texts.StagesLegend(model.ComparedWith?.Month)}",
            Typography.Note
        );
        yield return new Gap(5);
        var axis = Axis.Around(
            model.Stages.SelectMany(s =>
                new[]
                {
                    s.Figure.Value,
                    s.Figure.Low,
                    s.Figure.High,
                    PriorOf(s.Figure),
                }.OfType<double>()
            ),
            1,
            5,
            0.5
        );
        var phases = model
            .Stages.GroupBy(s => s.PhaseCode)
            .Select(phase => PhaseTable(edition, [.. phase], axis));
        yield return new Columns(new Stack([.. phases]) { Spacing = 5 }, 2, 18);
        if (!model.UnmeasuredStages.IsEmpty)
        {
            yield return new Gap(4);
            yield return new Paragraph(
                texts.Unmeasured(string.Join(", ", model.UnmeasuredStages.Select(edition.Name))),
                Typography.Note
            );
        }
    }

    /// <summary>The earlier value where it is drawn.</summary>
    static double? PriorOf(Figure figure) =>
        figure.Change is { Obstacle: null } change ? change.PriorValue : null;

    static string Sentence(Edition edition)
    {
        var stages = edition.Model.Stages;
        if (
            StageExtreme.Weakest(stages) is not { } weakest
            || StageExtreme.Strongest(stages) is not { } strongest
        )
            return edition.Texts.NoRanking;
        return weakest.CannotTell || strongest.CannotTell
            ? edition.Texts.NoStageStandsOut
            : edition.Texts.JourneySentence(
                Names(weakest),
                Names(strongest),
                weakest.Stages.Length > 1 || strongest.Stages.Length > 1
            );

        string Names(StageExtreme extreme)
        {
            var names = string.Join(
                ", ",
                extreme.Stages.Take(MostNamed).Select(s => edition.Name(s.Name))
            );
            return extreme.Stages.Length > MostNamed
                ? $"{names} {edition.Texts.AndMore(extreme.Stages.Length - MostNamed)}"
                : names;
        }
    }

    static Table PhaseTable(Edition edition, IReadOnlyList<Stage> stages, Axis axis)
    {
        var isCompared = edition.Model.ComparedWith is not null;
        List<TableColumn> columns =
        [
            new(ColumnWidth.Share(1)),
            new(ColumnWidth.Fixed(28), HorizontalAlignment.Right),
            new(ColumnWidth.Fixed(DotsWidth(edition) + 6)),
            new(ColumnWidth.Fixed(34), HorizontalAlignment.Right),
        ];
        if (isCompared)
            columns.Add(new(ColumnWidth.Fixed(ChangeWidth)));
        return new(
            columns,
            [new TableRow([.. Header(edition, stages[0], axis).Take(columns.Count)])],
            [
                .. stages.Select(stage => new TableRow([
                    .. Cells(edition, stage, axis).Take(columns.Count),
                ])),
            ]
        )
        {
            Style = Typography.Tables(edition.Air),
        };
    }

    /// <summary>Without a comparison the dots get the room of the change.</summary>
    static double DotsWidth(Edition edition) =>
        edition.Model.ComparedWith is null ? ChangeWidth * 2 : ChangeWidth;

    static IEnumerable<TableCell> Header(Edition edition, Stage first, Axis axis)
    {
        var texts = edition.Texts;
        var phase = edition.Name(first.PhaseName);
        yield return new Paragraph(
            phase.Length == 0 ? texts.Column(TableColumnName.Stage) : phase,
            Typography.Body.Semibold with
            {
                Color = Palette.Actual,
            }
        );
        yield return texts.Column(TableColumnName.Sps);
        yield return new PictureBlock(
            IntervalDots.Scale(
                axis,
                DotsWidth(edition),
                Typography.Note,
                tick => texts.Numerals.Tick(tick, FigureUnit.Mean)
            )
        );
        yield return texts.Column(TableColumnName.Persons);
        yield return texts.Column(TableColumnName.Change);
    }

    static IEnumerable<TableCell> Cells(Edition edition, Stage stage, Axis axis)
    {
        var figure = stage.Figure;
        yield return new TableCell(StageName(edition, stage)) { IsHeader = true };
        yield return new Paragraph(
            figure.IsHidden ? "" : edition.Value(figure),
            Typography.Small.Semibold
        );
        yield return figure.IsHidden
            ? new Paragraph(edition.Texts.Hidden, Typography.Small with { Color = Palette.Muted })
            : new PictureBlock(
                IntervalDots.Row(
                    axis,
                    DotsWidth(edition),
                    RowHeight,
                    figure,
                    null,
                    edition.Describe(figure)
                )
            );
        yield return new Paragraph(
            figure.Persons is { } n ? edition.Texts.Numerals.Count(n) : "",
            Typography.Small
        );
        yield return VerdictBlocks.Cell(edition, figure);
    }

    static Block StageName(Edition edition, Stage stage)
    {
        var spans = new List<Span> { new(edition.Name(stage.Name), Typography.Small.Semibold) };
        if (stage.IsMomentOfTruth)
            spans.Add(
                new(
                    $" {edition.Texts.MomentOfTruth}",
                    Typography.Note.Italic with
                    {
                        Color = Palette.Actual,
                    }
                )
            );
        if (stage.Figure.IsLowBase)
            spans.Add(new($" {edition.Texts.LowBase}", Typography.Note.Italic));
        if (edition.Name(stage.Owner) is { Length: > 0 } owner)
            spans.Add(new($"  {owner}", Typography.Note));
        var name = new Paragraph(spans, Typography.Small);
        return stage.IsMomentOfTruth
            ? new Row(
                (
                    ColumnWidth.Fixed(10),
                    new Box(new PictureBlock(VerdictMark.Star(8)))
                    {
                        Padding = new Insets(0, 0.5, 0, 0),
                    }
                ),
                (ColumnWidth.Share(1), name)
            )
            : name;
    }
}
