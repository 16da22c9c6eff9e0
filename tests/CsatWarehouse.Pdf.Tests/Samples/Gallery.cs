using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Images;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Testing;
using static CsatWarehouse.Pdf.Tests.Samples.GalleryCharts;
using static CsatWarehouse.Pdf.Tests.Samples.GalleryTables;

namespace CsatWarehouse.Pdf.Tests.Samples;

/// <summary>Filled pages with everything that the library draws: images, charts, heat maps, wide tables, notes, and pages of two kinds.</summary>
public static class Gallery
{
    static readonly FontFamily Fonts = FontFamily.OpenSans;
    internal static readonly Theme Theme = Theme.Plain;
    internal static readonly TextStyle Body = new(8, Theme.Body.Color);

    public static Document Document()
    {
        var logo = RasterImage.Read(Logo(), "logo.png");
        var document = new Document(PageSetup.A4Landscape, Fonts, Theme)
        {
            Title = "Gallery",
            Language = "en",
            PageLabel = page => FormattableString.Invariant($"G-{page.Number}"),
            Header = _ => new Row(
                (ColumnWidth.Share(1), new Paragraph("Northwind Telecom", Body.Semibold)),
                (ColumnWidth.Auto, new Image(logo, "Northwind") { Height = 16 })
            )
            {
                VerticalAlignment = VerticalAlignment.Middle,
            },
            Footer = page => new Paragraph(
                FormattableString.Invariant($"G-{page.Number} of {page.Count}"),
                Body
            )
            {
                Alignment = HorizontalAlignment.Right,
            },
        };
        return document
            .Add(new Filled(new Stack([.. Summary()]) { Spacing = 6, MostSpacing = 14 }))
            .Add(new PageBreak())
            .Add(new Filled(new Stack([.. Comparisons()]) { Spacing = 6, MostSpacing = 14 }))
            .Add(new PageBreak())
            .Add(new Filled(new Stack([.. WideTable()]) { Spacing = 6 }))
            .BeginSection(PageSetup.A4Portrait)
            .Add(new Heading(1, "What customers say"))
            .Add(new Columns(new Stack([.. Voices()]) { Spacing = 6 }, 2, 18));
    }

    static IEnumerable<Block> Summary()
    {
        yield return new Heading(1, "Summary");
        yield return new Paragraph(
            "Satisfaction is above its target for the third month; resolution time is now the main risk.",
            new TextStyle(12, Theme.Body.Color, FontFace.Semibold)
        );
        yield return new Row([
            .. Enumerable.Range(0, 5).Select(i => (RowColumn)Tile($"Measure {"ABCDE"[i]}", i)),
        ])
        {
            Spacing = 10,
            EqualHeights = true,
        };
        yield return Measures();
        yield return new Row(
            (ColumnWidth.Share(2), Messages()),
            (
                ColumnWidth.Share(1),
                new Box(
                    new Stack(new Paragraph("Contents", Body.Semibold), new Contents(2))
                    {
                        Spacing = 3,
                    }
                )
                {
                    Padding = Insets.All(8),
                    Fill = Soft.Tint(0.1),
                    CornerRadius = 3,
                }
            )
        )
        {
            Spacing = 20,
        };
    }

    static Box Tile(string name, int i) =>
        new(
            new Stack(
                new Paragraph(name, Body.Semibold),
                new Paragraph(
                    FormattableString.Invariant($"{62 + (i * 7)}.4 %"),
                    new TextStyle(20, Dark, FontFace.Semibold) { LineSpacing = 1.2 }
                ),
                new Figure(size => Sparkline(size, Series(i)), 20, 60)
            )
            {
                Spacing = 2,
            }
        )
        {
            Padding = Insets.All(7),
            Fill = Soft.Tint(0.1),
            TopEdge = new Stroke(i == 3 ? Warm : Dark, 2),
        };

    static Table Measures() =>
        new(
            [
                new(ColumnWidth.Share(2)),
                new(ColumnWidth.Share(1), HorizontalAlignment.Right),
                new(ColumnWidth.Share(1), HorizontalAlignment.Right),
                new(ColumnWidth.Share(4)),
                new(ColumnWidth.Share(1.5)),
            ],
            [new TableRow("Measure", "Actual", "Target", "Against target and ranges", "Last year")],
            [
                .. Enumerable
                    .Range(0, 5)
                    .Select(i => new TableRow(
                        new TableCell(new Paragraph($"Measure {"ABCDE"[i]}", Body.Semibold))
                        {
                            IsHeader = true,
                        },
                        FormattableString.Invariant($"{62 + (i * 7)}.4"),
                        "78.0",
                        new TableCell(new Figure(width => Bullet(width, 62 + (i * 7), 78))),
                        new TableCell(new Figure(width => Sparkline(new(width, 14), Series(i + 5))))
                    )),
            ]
        )
        {
            Style = Theme.Table with { MostAir = 6 },
        };

    static BulletList Messages()
    {
        var method = new Footnote(
            "Intervals are 95 %, after Wilson; n counts persons, each of them once."
        );
        return new(
            new Paragraph([
                "Measure A rose to 62.4 % (target 78 %)",
                Span.To(method),
                ", driven by faster first replies in chat.",
            ]),
            new Paragraph([
                "Measure D worsened for complex cases: 31 h against 24 h",
                Span.To(new Footnote("Working hours of the team that solved the case.")),
                " — a single case owner is the first action.",
            ]),
            "Repeat contacts fell for the fourth month in a row, yet miss their target by 1–2 points."
        );
    }

    static IEnumerable<Block> Comparisons()
    {
        yield return new Heading(1, "Trends and causes");
        yield return new Row([
            .. Enumerable
                .Range(0, 4)
                .Select(i =>
                    (RowColumn)
                        new Figure(
                            size => Band(size, $"Region {"ABCD"[i]}", Series(i, 24), 4 + (i * 3)),
                            80,
                            140
                        )
                ),
        ])
        {
            Spacing = 14,
        };
        yield return new Row(
            new Filled(
                new Stack(
                    new Heading(2, "Importance × performance"),
                    new Figure(size => Quarters(size, Fonts, Drivers), 140, 400)
                )
            ),
            new Filled(
                new Stack(
                    new Heading(2, "Measures by channel"),
                    HeatMap(),
                    new Gap(6) { Most = 12 },
                    new Heading(2, "Causes of complaints"),
                    new Figure(size => Pareto(size, Fonts, Causes), 80, 160)
                )
            )
        )
        {
            Spacing = 20,
        };
    }

    static IEnumerable<Block> Voices()
    {
        foreach (
            var texts in new[] { SampleTexts.English, SampleTexts.Russian, SampleTexts.Ukrainian }
        )
        {
            yield return new Heading(2, texts.Title);
            foreach (var bullet in texts.Bullets)
                yield return new Paragraph(bullet);
            yield return new Paragraph([
                texts.Action,
                Span.To(new Footnote(texts.Note)),
                " ",
                new Span(texts.Headline, Body.Italic),
            ]);
        }
    }

    internal static readonly string[] Channels =
    [
        "Phone",
        "Chat",
        "E-mail",
        "App",
        "Web",
        "Branch",
    ];

    static readonly (string, int)[] Causes =
    [
        ("Waited too long for an answer", 214),
        ("Had to explain the matter again", 160),
        ("Bill not understood", 122),
        ("Promise not kept", 71),
        ("A name that is too long for the room beside its bar", 40),
        ("Other", 22),
    ];

    static readonly (string, double, double)[] Drivers =
    [
        ("Billing clarity", 0.3, 0.88),
        ("Politeness", 0.42, 0.74),
        ("Response speed", 0.48, 0.66),
        ("Channel choice", 0.5, 0.6),
        ("Proactive updates", 0.56, 0.53),
        ("Agent expertise", 0.65, 0.45),
        ("App stability", 0.78, 0.33),
        ("Self-service", 0.8, 0.3),
        ("Ease of contact", 0.93, 0.2),
        ("First-contact resolution", 0.15, 0.12),
    ];

    internal static double[] Series(int seed, int count = 12) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i =>
                    70 + (18 * Math.Sin((i * 0.7) + seed)) + (8 * Math.Cos((i * 1.9) + seed))
                ),
        ];

    /// <summary>A ring of two colours on a transparent ground.</summary>
    static byte[] Logo()
    {
        const int size = 64;
        var rows = new List<byte>();
        for (var y = 0; y < size; y++)
        {
            rows.Add(0);
            for (var x = 0; x < size; x++)
            {
                var distance = double.Hypot(x - 31.5, y - 31.5);
                var opacity = Math.Clamp(31 - distance, 0, 1) * Math.Clamp(distance - 17, 0, 1);
                var ink = x < size / 2 ? Dark : Warm;
                rows.AddRange([ink.Red, ink.Green, ink.Blue, (byte)(255 * opacity)]);
            }
        }
        return PngBytes.Write(size, size, 8, 6, rows.ToArray());
    }
}
