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

/// <summary>Our figures beside those of the industry, the best competitor and the best outside it, with what is known of theirs.</summary>
static class BenchmarksSection
{
    const double LeastHeight = 20;
    const double MostHeight = 34;
    const int PerRow = 3;
    const double Gutter = 16;
    const double LeastTrend = 76;
    const double MostTrend = 170;

    public static IEnumerable<Block> Of(Edition edition)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        foreach (var block in Opening.Of(edition, ScorecardSection.Benchmarks, Sentence(edition)))
            yield return block;
        var classes = model
            .Benchmarks.SelectMany(b => b.Peers)
            .Select(p => p.Class)
            .Distinct()
            .Order()
            .ToList();
        yield return new Table(
            [
                new(ColumnWidth.Share(1)),
                new(ColumnWidth.Fixed(84), HorizontalAlignment.Right),
                new(ColumnWidth.Fixed(210)),
                .. classes.Select(_ => new TableColumn(ColumnWidth.Fixed(104))),
            ],
            [Header(edition, classes)],
            [.. model.Benchmarks.Select(b => Row(edition, b, classes))]
        )
        {
            Style = Typography.Tables(2, 16),
        };
        foreach (var block in Trends(edition))
            yield return block;
        yield return new Gap(8) { Most = 14 };
        yield return BenchmarkSources.Of(edition);
        yield return new Gap(3);
        yield return new Paragraph(texts.BenchmarksLegend, Typography.Note);
    }

    /// <summary>Against the best competitor, else against whom there is.</summary>
    public static string Sentence(Edition edition)
    {
        var rows = edition.Model.Benchmarks;
        var against = new[]
        {
            PeerClass.BestCompetitor,
            PeerClass.OwnIndustry,
            PeerClass.BestOutside,
        }.First(c => rows.Any(r => r.Of(c) is not null));
        return edition.Texts.BenchmarksSentence(
            against,
            Named(PeerVerdict.Ahead),
            Named(PeerVerdict.Behind),
            Named(PeerVerdict.CannotTell)
        );

        List<string> Named(PeerVerdict verdict) =>
            [
                .. rows.Where(r => r.Of(against)?.Verdict == verdict)
                    .Select(r => edition.Texts.KpiInSentence(r.Kpi)),
            ];
    }

    /// <summary>Whether the distance closes: months of ours, and where others stand.</summary>
    static IEnumerable<Block> Trends(Edition edition)
    {
        var texts = edition.Texts;
        var rows = edition.Model.Benchmarks.Where(b => b.Trend is not null).Take(PerRow).ToList();
        if (rows.Count == 0)
            yield break;
        yield return new Gap(8) { Most = 14 };
        yield return new Row([
            .. rows.Select(b =>
                (RowColumn)
                    new Stack(
                        new Paragraph(edition.Name(b.Name), Typography.Small.Semibold),
                        new PictureBlock(
                            size =>
                                new TrendPanel(
                                    b.Trend! with
                                    {
                                        SlowTenth = null,
                                    },
                                    size,
                                    edition.Colors,
                                    tick => texts.Numerals.Tick(tick, b.Trend.Unit),
                                    texts.ShortMonth,
                                    b.Peers
                                ).Draw(edition.Name(b.Name)),
                            LeastTrend,
                            MostTrend
                        )
                    )
            ),
            .. Enumerable.Repeat((RowColumn)new Gap(0), PerRow - rows.Count),
        ])
        {
            Spacing = Gutter,
        };
    }

    static TableRow Header(Edition edition, IEnumerable<PeerClass> classes) =>
        new([
            edition.Texts.FigureColumn,
            edition.Texts.OursColumn,
            "",
            .. classes.Select(c => new TableCell(
                new Row(
                    (
                        ColumnWidth.Fixed(9),
                        new Box(new PictureBlock(PeerShape.Key(c, 7)))
                        {
                            Padding = new Insets(0, 0.8, 0, 0),
                        }
                    ),
                    (ColumnWidth.Share(1), new Paragraph(edition.Texts.Name(c)))
                )
            )),
        ]);

    static TableRow Row(Edition edition, BenchmarkRow row, IEnumerable<PeerClass> classes)
    {
        var (texts, figure) = (edition.Texts, row.Figure);
        var name = new List<Span> { new(edition.Name(row.Name), Typography.Small.Semibold) };
        if (figure.Direction == Direction.LowerIsBetter)
            name.Add(new($"\n{texts.LowerIsBetter}", Typography.Note));
        return new([
            new TableCell(new Paragraph(name, Typography.Small)) { IsHeader = true },
            new Paragraph(
                [
                    new(edition.Value(figure), edition.Type.Group),
                    new($"\n{texts.IntervalInBrief(figure)}", Typography.Note),
                    new($"\n{texts.Persons(figure.Persons ?? 0)}", Typography.Note),
                ],
                Typography.Small
            ),
            Chart(edition, row),
            .. classes.Select(c => new TableCell(Peer(edition, row.Of(c), figure.Unit))),
        ]);
    }

    static PictureBlock Chart(Edition edition, BenchmarkRow row)
    {
        var figure = row.Figure with { Target = null };
        var axis = Axis.Of(
            row.Kpi,
            figure.Unit,
            new[] { figure.Value, figure.Low, figure.High, figure.Change?.ComparedValue }
                .OfType<double>()
                .Concat(row.Peers.Select(p => p.Value)),
            2
        );
        return new(
            size =>
                Bullet.Of(
                    figure,
                    row.Peers,
                    axis,
                    size,
                    edition.Colors,
                    tick => edition.Texts.Numerals.Tick(tick, figure.Unit),
                    string.Join(
                        ", ",
                        row.Peers.Select(p =>
                                $"{edition.Texts.Name(p.Class)} {edition.Texts.Numerals.Value(p.Value, figure.Unit)}"
                            )
                            .Prepend(edition.Describe(figure))
                    )
                ),
            LeastHeight,
            MostHeight
        );
    }

    static Block Peer(Edition edition, PeerMark? peer, FigureUnit unit)
    {
        if (peer is null)
            return new Paragraph("–", Typography.Small with { Color = Palette.Muted });
        var (texts, color) = (edition.Texts, ColorOf(peer.Verdict));
        var distance =
            peer.Gap is { } gap ? texts.GapTo(gap)
            : peer.Ratio is { } ratio ? texts.RatioTo(ratio)
            : "";
        return new Stack(
            new Paragraph(
                [
                    new(texts.Numerals.Value(peer.Value, unit), Typography.Small.Semibold),
                    new($"  {Edition.Plain(peer.Name)}", Typography.Note),
                ],
                Typography.Small
            ),
            new Row(
                (
                    ColumnWidth.Fixed(VerdictBlocks.MarkColumn),
                    VerdictBlocks.Mark(edition, AsChange(peer.Verdict), Typography.Small)
                ),
                (
                    ColumnWidth.Share(1),
                    new Paragraph(
                        [
                            new(
                                texts.Name(peer.Verdict),
                                Typography.Small.Semibold with
                                {
                                    Color = color,
                                }
                            ),
                            new(distance.Length == 0 ? "" : $", {distance}"),
                        ],
                        Typography.Small
                    )
                )
            )
        );
    }

    /// <summary>The same shapes for the same thing: up is good for us, down is bad, two level bars are nothing to be told.</summary>
    static ChangeVerdict AsChange(PeerVerdict verdict) =>
        verdict switch
        {
            PeerVerdict.Ahead => ChangeVerdict.Improved,
            PeerVerdict.Behind => ChangeVerdict.Worsened,
            _ => ChangeVerdict.NoClearChange,
        };

    static Color ColorOf(PeerVerdict verdict) =>
        verdict switch
        {
            PeerVerdict.Ahead => Palette.Better,
            PeerVerdict.Behind => Palette.Worse,
            _ => Palette.Muted,
        };
}
