using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>What is being done, by whom and until when, and what it did to the figure that it aims at.</summary>
static class ActionsSection
{
    static readonly ChangeVerdict[] ClearVerdicts =
    [
        ChangeVerdict.Improved,
        ChangeVerdict.Worsened,
        ChangeVerdict.Changed,
    ];

    const int MostLines = 12;
    const double LeastCourse = 22;
    const double MostCourse = 60;

    public static IEnumerable<Block> Of(Edition edition)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        var lines = model.Actions;
        foreach (var block in Opening.Of(edition, ScorecardSection.Actions, Sentence(edition)))
            yield return block;
        yield return new Table(
            [
                new(ColumnWidth.Fixed(70)),
                new(ColumnWidth.Share(1.6)),
                new(ColumnWidth.Fixed(64)),
                new(ColumnWidth.Fixed(82)),
                new(ColumnWidth.Share(1)),
                new(ColumnWidth.Fixed(150)),
                new(ColumnWidth.Fixed(146)),
            ],
            [new([.. texts.ActionColumns.Select(c => (TableCell)c)])],
            [.. lines.Take(MostLines).Select(l => Row(edition, l))]
        )
        {
            Style = Typography.Tables(2, 6),
        };
        if (lines.Length > MostLines)
        {
            yield return new Gap(3);
            yield return new Paragraph(texts.AndMore(lines.Length - MostLines), Typography.Note);
        }
        if (lines.Any(l => l.Effect is not null))
        {
            yield return new Gap(3);
            yield return new Paragraph(texts.ActionsLegend, Typography.Note);
        }
    }

    public static string Sentence(Edition edition)
    {
        var lines = edition.Model.Actions;
        return edition.Texts.ActionsSentence(
            lines.Length,
            lines.Count(l => l.Status == ActionStatus.Done),
            lines.Count(l => l.IsOverdue),
            [.. ClearVerdicts.Select(v => (v, TitlesOf(lines, v))).Where(c => c.Item2.Count > 0)],
            lines.Count(l => l.Effect is { IsInDoubt: true }),
            lines.Any(l => l.Effect is not null)
        );
    }

    static List<string> TitlesOf(IEnumerable<ActionLine> lines, ChangeVerdict verdict) =>
        [
            .. lines
                .Where(l => l.Effect is { IsInDoubt: false } effect && effect.Verdict == verdict)
                .Select(Title),
        ];

    static string Title(ActionLine line) => Edition.Plain(line.Title ?? line.Action);

    static TableRow Row(Edition edition, ActionLine line)
    {
        var texts = edition.Texts;
        return new(
            Status(edition, line),
            new TableCell(
                new Paragraph(
                    [
                        new(Title(line), Typography.Small.Semibold),
                        new(
                            line.Title is null ? "" : $"\n{Edition.Plain(line.Action)}",
                            Typography.Note
                        ),
                    ],
                    Typography.Small
                )
            )
            {
                IsHeader = true,
            },
            new Paragraph(line.Owner is { } owner ? edition.Name(owner) : "–", Typography.Small),
            Dates(edition, line),
            Aim(edition, line),
            Course(edition, line),
            Effect(edition, line)
        );
    }

    static Row Status(Edition edition, ActionLine line)
    {
        var color =
            line.IsOverdue ? Palette.Worse
            : line.Status == ActionStatus.Done ? Palette.Better
            : line.Status == ActionStatus.Cancelled ? Palette.Muted
            : edition.Colors.Actual;
        return new(
            (
                ColumnWidth.Fixed(10),
                new Box(new PictureBlock(ActionMark.Of(line.Status, line.IsOverdue, color)))
                {
                    Padding = new Insets(0, 1.2, 0, 0),
                }
            ),
            (
                ColumnWidth.Share(1),
                new Paragraph(
                    [
                        new(
                            edition.Texts.Name(line.Status),
                            Typography.Small.Semibold with
                            {
                                Color = color,
                            }
                        ),
                        new(
                            line.IsOverdue ? $"\n{edition.Texts.Overdue}" : "",
                            Typography.Small with
                            {
                                Color = color,
                            }
                        ),
                    ],
                    Typography.Small
                )
            )
        );
    }

    static Paragraph Dates(Edition edition, ActionLine line)
    {
        var texts = edition.Texts;
        var spans = new List<Span>
        {
            new(
                line.Due is { } due ? texts.DueBy(texts.BriefDay(due)) : "–",
                line.IsOverdue
                    ? Typography.Small.Semibold with
                    {
                        Color = Palette.Worse,
                    }
                    : Typography.Small
            ),
        };
        if (line.Done is { } done)
            spans.Add(new($"\n{texts.DoneOn(texts.BriefDay(done))}", Typography.Note));
        else if (line.Started is { } started)
            spans.Add(new($"\n{texts.StartedOn(texts.BriefDay(started))}", Typography.Note));
        return new(spans, Typography.Small);
    }

    static Paragraph Aim(Edition edition, ActionLine line)
    {
        var texts = edition.Texts;
        if (line.Kpi is not { } kpi)
            return new("–", Typography.Small);
        var slice = string.Join(
            ", ",
            line.Slice.Select(s => edition.MemberOf(s.Dimension, s.Member))
        );
        var spans = new List<Span>
        {
            new(KpiCatalogue.Find(kpi) is null ? Edition.Plain(kpi) : texts.KpiInColumn(kpi)),
        };
        if (slice.Length > 0)
            spans.Add(new($"\n{slice}", Typography.Note));
        if (line.ExpectedChange is { } expected)
            spans.Add(
                new(
                    $"\n{texts.Expected(texts.Numerals.WithSign(expected, line.Unit))}",
                    Typography.Note
                )
            );
        return new(spans, Typography.Small);
    }

    /// <summary>The slice and those that nobody touched, month by month, with when it began and when it was done.</summary>
    static Block Course(Edition edition, ActionLine line)
    {
        if (line.Effect is not { Months.Length: > 1 } effect)
            return new Paragraph("–", Typography.Small with { Color = Palette.Muted });
        var numerals = edition.Texts.Numerals;
        var text =
            $"{edition.Texts.GapBeforeAndAfter(numerals.WithSign(effect.Before, line.Unit), numerals.WithSign(effect.After, line.Unit))}";
        return new Stack(
            new PictureBlock(
                size => ActionCourse.Of(line, size, edition.Colors, text),
                LeastCourse,
                MostCourse
            ),
            new Paragraph(text, Typography.Note)
        );
    }

    static Block Effect(Edition edition, ActionLine line)
    {
        var texts = edition.Texts;
        if (line.Effect is not { } effect)
            return new Paragraph(texts.Untold(line.Obstacle), Typography.Note);
        // What is in doubt has neither the mark nor the colour of what is clear.
        var shown = effect.IsInDoubt ? ChangeVerdict.NoClearChange : effect.Verdict;
        var spans = new List<Span>
        {
            new(
                $"{texts.Numerals.WithSign(effect.Effect.Value, line.Unit)} {(effect.IsInDoubt ? texts.InDoubt(effect.Verdict) : texts.Worked(effect.Verdict))}",
                Typography.Small.Semibold with
                {
                    Color = edition.Colors.Of(shown),
                }
            ),
        };
        if (effect.Effect is { Low: { } low, High: { } high })
            spans.Add(
                new(
                    $"\n{texts.Numerals.WholePercent(0.95)}: {texts.Range(low, high, line.Unit)}",
                    Typography.Note
                )
            );
        if (effect.HasTrendBefore)
            spans.Add(new($"\n{texts.TrendBefore}", Typography.Note));
        return new Row(
            (
                ColumnWidth.Fixed(VerdictBlocks.MarkColumn),
                VerdictBlocks.Mark(edition, shown, Typography.Small)
            ),
            (ColumnWidth.Share(1), new Paragraph(spans, Typography.Small))
        );
    }
}
