using System.Globalization;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests.Layout;

/// <summary>A tree of random blocks on a small page, and the texts of all its paragraphs and headings.</summary>
sealed class RandomDocument
{
    public static PageSetup Page { get; } =
        new(new(420, 500), Insets.All(40)) { FurnitureDistance = 10 };

    readonly Random _random;
    int _words;

    public RandomDocument(int seed)
    {
        _random = new Random(seed);
        Document = new Document(Page, FontFamily.OpenSans, Theme.Plain)
        {
            Title = "Random",
            Language = "en",
            Spacing = _random.Next(12),
        };
        for (var i = _random.Next(1, 6); i > 0; i--)
            Document.Add(Tree(2));
        Document.Add(new Paragraph(Words(3)));
    }

    public Document Document { get; }

    /// <summary>Each text without its spaces; empty ones are left out.</summary>
    public List<string> Texts { get; } = [];

    Block Tree(int depth) =>
        depth == 0
            ? Leaf()
            : _random.Next(8) switch
            {
                // Rows in rows would make columns narrower than a letter, which no layout can save.
                0 when depth == 2 => new Row([.. Several(1, 3, () => Column(depth))])
                {
                    Spacing = _random.Next(10),
                },
                1 => new Box(Tree(depth - 1))
                {
                    Padding = Insets.All(_random.Next(8)),
                    Fill = Color.White,
                },
                2 => new BulletList([.. Several(1, 5, () => Tree(depth - 1))]),
                3 => RandomTable(),
                4 => new KeepTogether(Tree(depth - 1)),
                5 => Leaf(),
                _ => new Stack([.. Several(1, 7, () => Tree(depth - 1))])
                {
                    Spacing = _random.Next(10),
                },
            };

    Block Leaf() =>
        _random.Next(9) switch
        {
            0 or 1 => new Heading(_random.Next(1, 4), Words(_random.Next(1, 6))),
            2 => new Figure(new Picture(_random.Next(20, 500), _random.Next(5, 600), "chart")),
            3 => new Gap(_random.Next(40)),
            4 => new PageBreak(),
            5 => new Paragraph(Words(_random.Next(100, 500))),
            _ => new Paragraph(Words(_random.Next(1, 60)))
            {
                Alignment = (HorizontalAlignment)_random.Next(3),
            },
        };

    RowColumn Column(int depth) =>
        new(
            _random.Next(3) switch
            {
                0 => ColumnWidth.Fixed(_random.Next(40, 90)),
                1 => ColumnWidth.Auto,
                _ => ColumnWidth.Share(_random.Next(1, 4)),
            },
            Tree(depth - 1)
        );

    Table RandomTable() =>
        new(
            [
                new(ColumnWidth.Auto),
                new(ColumnWidth.Share(1), HorizontalAlignment.Right),
                new(ColumnWidth.Share(2)),
            ],
            _random.Next(4) == 0 ? [] : [new TableRow("HEAD", "HEAD", "HEAD")],
            [.. Several(1, 25, RandomRow)]
        );

    TableRow RandomRow() =>
        new(
            new Paragraph(Words(_random.Next(0, 3))),
            new Paragraph(Words(_random.Next(1, 8))),
            new Paragraph(Words(_random.Next(10) == 0 ? 300 : _random.Next(1, 20)))
        );

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
