using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests.Samples;

/// <summary>A report of several pages that uses every block of the library.</summary>
public static class SampleReport
{
    static readonly Color Panel = Color.Parse("#f4f6f9");
    static readonly Color Good = Color.Parse("#1b7f5c");
    static readonly Theme Theme = Theme.Plain;
    static readonly TextStyle Small = new(7.5, Color.Parse("#5b6776"));

    public static Document For(string language)
    {
        var texts = SampleTexts.Of(language);
        var drivers = new Heading(1, texts.Drivers);
        return new Document(PageSetup.A4Landscape, FontFamily.OpenSans, Theme)
        {
            Title = texts.Title,
            Language = texts.Language,
            Author = "Northwind",
            Subject = texts.Summary,
            Header = page => new Row(
                new Paragraph(texts.Title, Theme.Body.Semibold),
                new Paragraph("Northwind · 2026-03", Small)
                {
                    Alignment = HorizontalAlignment.Right,
                }
            )
            {
                VerticalAlignment = VerticalAlignment.Middle,
            },
            Footer = page => new Paragraph(
                FormattableString.Invariant($"{page.Number} / {page.Count}"),
                Small
            )
            {
                Alignment = HorizontalAlignment.Right,
            },
            Backdrop = page =>
                new Picture(841.89, 595.276, "").Rectangle(new(0, 0, 841.89, 4), Good),
        }
            .Add(new Heading(1, texts.Summary))
            .Add(
                new Paragraph(
                    texts.Headline,
                    new TextStyle(12, Theme.Body.Color, FontFace.Semibold)
                )
            )
            .Add(Tiles(texts))
            .Add(Scores(texts))
            .Add(
                new Row(
                    (ColumnWidth.Share(2), Messages(texts, drivers)),
                    (ColumnWidth.Share(1), ContentsPanel(texts))
                )
                {
                    Spacing = 20,
                }
            )
            .Add(new PageBreak())
            .Add(drivers)
            .Add(
                new Row(
                    new Figure(width =>
                        SamplePictures.Trend(width, texts.Kpis[0], texts.TableHeader[2])
                    ),
                    new Figure(width =>
                        SamplePictures.Trend(width, texts.Kpis[1], texts.TableHeader[2])
                    )
                )
                {
                    Spacing = 20,
                }
            )
            .Add(new Paragraph(texts.Note, Small.Italic))
            .Add(new Heading(1, texts.Plan))
            .Add(Plan(texts));
    }

    static Row Tiles(SampleTexts texts) =>
        new([.. texts.Kpis.Select((name, i) => (RowColumn)Tile(texts, name, 60 + (i * 7)))])
        {
            Spacing = 10,
            EqualHeights = true,
        };

    static Box Tile(SampleTexts texts, string name, int value) =>
        new(
            new Stack(
                new Paragraph(name, Small.Semibold),
                new Paragraph(
                    FormattableString.Invariant($"{value}.4 %"),
                    new TextStyle(20, Theme.Body.Color, FontFace.Semibold)
                ),
                Status(texts)
            )
            {
                Spacing = 2,
            }
        )
        {
            Padding = Insets.All(8),
            Fill = Panel,
            TopEdge = new Stroke(Good, 2),
        };

    static Row Status(SampleTexts texts) =>
        new(
            (ColumnWidth.Fixed(8), new Figure(SamplePictures.Mark)),
            (
                ColumnWidth.Share(1),
                new Paragraph(texts.OnTarget, new TextStyle(8, Good, FontFace.Semibold))
            )
        )
        {
            Spacing = 4,
            VerticalAlignment = VerticalAlignment.Middle,
        };

    static Table Scores(SampleTexts texts) =>
        new(
            [
                new(ColumnWidth.Share(2)),
                new(ColumnWidth.Share(1), HorizontalAlignment.Right),
                new(ColumnWidth.Share(1), HorizontalAlignment.Right),
                new(ColumnWidth.Share(1), HorizontalAlignment.Right),
                new(ColumnWidth.Share(3)),
                new(ColumnWidth.Auto),
            ],
            [new TableRow([.. texts.TableHeader.Select(text => (TableCell)text)])],
            [
                .. texts.Kpis.Select(
                    (name, i) =>
                        new TableRow(
                            new TableCell(new Paragraph(name, Theme.Body.Semibold))
                            {
                                IsHeader = true,
                            },
                            FormattableString.Invariant($"{60 + i}.4 %"),
                            "83.0 %",
                            "+0.1",
                            new TableCell(
                                new Figure(width =>
                                    SamplePictures.Bullet(width, name, 0.5 + (i * 0.1))
                                )
                            ),
                            new TableCell(Status(texts))
                        )
                ),
            ]
        );

    static Stack Messages(SampleTexts texts, Heading drivers) =>
        new(
            new Heading(2, texts.Messages),
            new BulletList([.. texts.Bullets.Select(text => (Block)text)]),
            new Paragraph([
                Span.To(drivers),
                " · ",
                Span.To(new Uri("https://example.org/csat?month=2026-03"), "example.org"),
            ])
        )
        {
            Spacing = 4,
        };

    static Box ContentsPanel(SampleTexts texts) =>
        new(
            new Stack(new Paragraph(texts.Contents, Theme.Body.Semibold), new Contents(2))
            {
                Spacing = 3,
            }
        )
        {
            Padding = Insets.All(10),
            Fill = Panel,
            CornerRadius = 3,
        };

    static Table Plan(SampleTexts texts) =>
        new(
            [
                new(ColumnWidth.Auto, HorizontalAlignment.Right),
                new(ColumnWidth.Share(3)),
                new(ColumnWidth.Share(1)),
            ],
            [new TableRow("N", texts.Plan, texts.TableHeader[5])],
            [
                .. Enumerable
                    .Range(1, 30)
                    .Select(i => new TableRow(
                        FormattableString.Invariant($"{i}"),
                        texts.Action,
                        new TableCell(Status(texts))
                    )),
            ]
        )
        {
            Style = Theme.Table with { Stripe = Panel },
        };
}
