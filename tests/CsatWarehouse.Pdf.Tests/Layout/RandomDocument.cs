using System.Globalization;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Images;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Pdf.Tests.Images;

namespace CsatWarehouse.Pdf.Tests.Layout;

/// <summary>Trees of random blocks on small pages of two kinds, and the texts of all their paragraphs, headings and notes.</summary>
sealed class RandomDocument
{
    public const double Margin = 40;

    static readonly PageSetup Upright = new(new(420, 500), Insets.All(Margin))
    {
        FurnitureDistance = 10,
    };

    static readonly PageSetup Wide = new(new(560, 360), Insets.All(Margin));
    static readonly RasterImage Pixels = RasterImage.Read(
        new RandomPng(1, 6, 8, false, false).ToBytes(),
        "random.png"
    );

    readonly Random _random;
    int _words;

    public RandomDocument(int seed)
    {
        _random = new Random(seed);
        Document = new Document(Upright, FontFamily.OpenSans, Theme.Plain)
        {
            Title = "Random",
            Language = "en",
            Spacing = _random.Next(12),
        };
        if (_random.Next(4) == 0)
            Document.Add(new Contents(3));
        for (var i = _random.Next(1, 6); i > 0; i--)
        {
            if (_random.Next(8) == 0)
                Document.BeginSection(_random.Next(2) == 0 ? Wide : Upright);
            Document.Add(Top());
        }
        Document.Add(new Paragraph(Words(3)));
    }

    public Document Document { get; }

    /// <summary>Each text without its spaces; empty ones are left out.</summary>
    public List<string> Texts { get; } = [];

    // Rows in rows would make columns narrower than a letter, which no layout can save; what is filled is laid out several times.
    Block Top() =>
        _random.Next(8) switch
        {
            0 => new Row([.. Several(1, 3, Column)])
            {
                Spacing = _random.Next(10),
                EqualHeights = _random.Next(2) == 0,
                VerticalAlignment = (VerticalAlignment)_random.Next(3),
            },
            1 => new Columns(Tree(1), 2, 10),
            2 => new Filled(Tree(2)),
            _ => Tree(2),
        };

    Block Tree(int depth) =>
        depth == 0
            ? Leaf()
            : _random.Next(8) switch
            {
                0 => new Box(Tree(depth - 1)),
                1 => new Box(Tree(depth - 1))
                {
                    Padding = Insets.All(_random.Next(8)),
                    Fill = Color.White,
                    MinimumHeight = _random.Next(60),
                },
                2 => new BulletList([.. Several(1, 5, () => Tree(depth - 1))]),
                3 => RandomTable(),
                4 => new KeepTogether(Tree(depth - 1)),
                5 => Leaf(),
                _ => new Stack([.. Several(1, 7, () => Tree(depth - 1))])
                {
                    Spacing = _random.Next(10),
                    MostSpacing = _random.Next(30),
                },
            };

    Block Leaf() =>
        _random.Next(12) switch
        {
            0 or 1 => new Heading(_random.Next(1, 4), Words(_random.Next(1, 6))),
            2 => new Figure(new Picture(_random.Next(20, 500), _random.Next(5, 600), "chart")),
            3 => new Gap(_random.Next(40)) { Most = _random.Next(80) },
            4 => new PageBreak(),
            5 => new Paragraph(Words(_random.Next(100, 500))),
            6 => new Image(Pixels, "image") { Width = _random.Next(1, 500) },
            7 => new Figure(size => new(size.Width, size.Height, "chart"), 20, _random.Next(400)),
            8 => new VerticalText(Words(_random.Next(1, 4))),
            9 => Noted(),
            _ => new Paragraph(Words(_random.Next(1, 60)))
            {
                Alignment = (HorizontalAlignment)_random.Next(3),
                LeadsOver = _random.Next(4) == 0,
            },
        };

    // Spans of several looks are one text, broken anywhere; the note is another.
    Paragraph Noted()
    {
        var note = new Footnote(Words(_random.Next(1, _random.Next(6) == 0 ? 300 : 20)));
        var (before, after) = (Words(_random.Next(1, 30)), Words(_random.Next(1, 30)));
        Texts.RemoveRange(Texts.Count - 2, 2);
        Texts.Add((before + after).Replace(" ", "", StringComparison.Ordinal));
        return new([
            before,
            Span.To(note),
            " ",
            new Span(after, Theme.Plain.Body.Semibold, new WebLink(new("https://example.org"))),
        ]);
    }

    RowColumn Column() =>
        new(
            _random.Next(3) switch
            {
                0 => ColumnWidth.Fixed(_random.Next(40, 90)),
                1 => ColumnWidth.Auto,
                _ => ColumnWidth.Share(_random.Next(1, 4)),
            },
            Tree(1)
        );

    Table RandomTable() =>
        new(
            [
                new(ColumnWidth.Auto),
                new(ColumnWidth.Share(1), HorizontalAlignment.Right),
                new(ColumnWidth.Share(2)),
            ],
            _random.Next(4) == 0 ? [] : [new TableRow("HEAD", new VerticalText("HEAD"), "HEAD")],
            [.. Several(1, 25, RandomRow)]
        )
        {
            Style = Theme.Plain.Table with { MostAir = _random.Next(6) },
        };

    TableRow RandomRow()
    {
        var last = new Paragraph(Words(_random.Next(10) == 0 ? 300 : _random.Next(1, 20)));
        return _random.Next(6) == 0
            ? new(new TableCell(new Paragraph(Words(_random.Next(1, 9)))) { ColumnSpan = 2 }, last)
            : new(
                new Paragraph(Words(_random.Next(0, 3))),
                _random.Next(9) == 0 ? Noted() : new Paragraph(Words(_random.Next(1, 8))),
                last
            );
    }

    T[] Several<T>(int least, int most, Func<T> make)
    {
        var items = new T[_random.Next(least, most + 1)];
        for (var i = 0; i < items.Length; i++)
            items[i] = make();
        return items;
    }

    string Words(int count)
    {
        var words = new string[count];
        for (var i = 0; i < count; i++)
        {
            var number = (_words++).ToString("D5", CultureInfo.InvariantCulture);
            words[i] = _random.Next(4) == 0 ? $"w{number}длинноеслово" : $"w{number}";
        }
        if (count > 0)
            Texts.Add(string.Concat(words));
        return string.Join(' ', words);
    }
}
