using CsatWarehouse.Pdf;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;
using static CsatWarehouse.Benchmarks.Pages.BenchmarkCharts;

namespace CsatWarehouse.Benchmarks.Pages;

/// <summary>A report of eight landscape pages: tiles, bullet graphs, small multiples, a heat map, twelve columns, comments and a plan.</summary>
sealed class BenchmarkReport(BenchmarkWords words)
{
    static readonly TextStyle Small = new(7, Theme.Plain.Body.Color);
    static readonly TextStyle Large = new(22, Dark, FontFace.Semibold);

    /// <param name="number">Another number, another report; the language goes round with it.</param>
    public static Document Of(int number)
    {
        string[] languages = ["en", "ru", "uk"];
        return new BenchmarkReport(new(languages[number % 3], number)).Document();
    }

    Document Document()
    {
        var title = words.Name(4);
        var document = new Document(PageSetup.A4Landscape, FontFamily.OpenSans, Theme.Plain)
        {
            Title = title,
            Language = words.Language,
            Author = words.Name(2),
            Header = _ => new Paragraph(title, Small.Semibold),
            Footer = page => FormattableString.Invariant($"{page.Number} / {page.Count}"),
        };
        IEnumerable<Block>[] pages =
        [
            Summary(),
            Trends(),
            Drivers(),
            Stages(),
            Comments(),
            Causes(),
            Measures(),
            Plan(),
        ];
        foreach (var page in pages)
        {
            foreach (var block in page)
                document.Add(block);
            document.Add(new PageBreak());
        }
        return document;
    }

    Heading Heading() => new(1, words.Name(5));

    IEnumerable<Block> Summary()
    {
        yield return Heading();
        yield return new Paragraph(words.Sentence(16), Small.Semibold with { Size = 12 });
        yield return new Row([.. Times(6, () => (RowColumn)Tile())])
        {
            Spacing = 10,
            EqualHeights = true,
        };
        yield return Table(10, [2, 1, 1, 1, 1], () => Chart(Bullet));
        yield return new Row(
            (ColumnWidth.Share(2), new BulletList([.. Times(5, () => (Block)words.Sentence(20))])),
            (ColumnWidth.Share(1), new Contents(2))
        )
        {
            Spacing = 20,
        };
    }

    Box Tile() =>
        new(
            new Stack(
                new Paragraph(words.Name(2), Small.Semibold),
                new Paragraph(words.Number(100), Large),
                Chart((w, width) => Sparkline(w, width, 22)),
                new Paragraph(words.Name(4), Small)
            )
        )
        {
            Padding = Insets.All(6),
            Fill = Soft.Tint(0.1),
            TopEdge = new Stroke(Dark, 2),
        };

    IEnumerable<Block> Trends()
    {
        yield return Heading();
        for (var i = 0; i < 3; i++)
            yield return new Row([
                .. Times(4, () => (RowColumn)Chart((w, width) => Trend(w, width, 125))),
            ])
            {
                Spacing = 14,
            };
    }

    IEnumerable<Block> Drivers()
    {
        yield return Heading();
        yield return new Row(
            Chart((w, width) => Scatter(w, width, 360)),
            new Table(
                [
                    new(ColumnWidth.Share(3)),
                    .. Times(8, () => new TableColumn(ColumnWidth.Share(1))),
                ],
                [new TableRow([.. Times(9, () => (TableCell)words.Name(1))])],
                [
                    .. Times(
                        16,
                        () =>
                            new TableRow([
                                words.Name(3),
                                .. Times(
                                    8,
                                    () =>
                                        new TableCell(words.Number(100))
                                        {
                                            Fill = Dark.Tint(words.Next(60) / 100.0),
                                        }
                                ),
                            ])
                    ),
                ]
            )
        )
        {
            Spacing = 20,
        };
    }

    IEnumerable<Block> Stages()
    {
        yield return Heading();
        yield return Table(22, [3, 1, 1, 1, 2], () => Chart((w, width) => Sparkline(w, width, 12)));
    }

    IEnumerable<Block> Comments()
    {
        yield return Heading();
        yield return Table(14, [1, 1, 1], () => new Paragraph(words.Sentence(34), Small));
    }

    IEnumerable<Block> Causes()
    {
        yield return Heading();
        yield return Chart((w, width) => Pareto(w, width, 330));
        yield return new Paragraph(words.Sentence(60), Small);
    }

    IEnumerable<Block> Measures()
    {
        yield return Heading();
        yield return Table(24, [3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1], () => words.Number(1000));
    }

    IEnumerable<Block> Plan()
    {
        yield return Heading();
        yield return Table(16, [1, 1, 2], () => new Paragraph(words.Sentence(18), Small));
        yield return new Paragraph(words.Sentence(80), Small.Italic);
    }

    /// <summary>A name, figures in columns of the shares given, and one more block in each row.</summary>
    Table Table(int rows, double[] shares, Func<Block> last) =>
        new(
            [
                .. shares.Select(
                    (share, i) =>
                        new TableColumn(
                            ColumnWidth.Share(share),
                            i == 0 ? HorizontalAlignment.Left : HorizontalAlignment.Right
                        )
                ),
                new(ColumnWidth.Share(4)),
            ],
            [new TableRow([.. Times(shares.Length + 1, () => (TableCell)words.Name(1))])],
            [
                .. Times(
                    rows,
                    () =>
                        new TableRow([
                            new TableCell(new Paragraph(words.Name(2), Small.Semibold))
                            {
                                IsHeader = true,
                            },
                            .. Times(
                                shares.Length - 1,
                                () => (TableCell)new Paragraph(words.Number(1000), Small)
                            ),
                            new TableCell(last()),
                        ])
                ),
            ]
        );

    /// <summary>A figure that is the same however often layout asks for it.</summary>
    Figure Chart(Func<BenchmarkWords, double, Picture> draw)
    {
        var seed = words.Next(int.MaxValue);
        return new(width => draw(new(words.Language, seed), width));
    }

    static IEnumerable<T> Times<T>(int count, Func<T> make) =>
        Enumerable.Range(0, count).Select(_ => make());
}
