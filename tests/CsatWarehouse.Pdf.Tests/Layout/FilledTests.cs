using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests.Layout;

public sealed class FilledTests
{
    static readonly LayoutContext Context = new(FontFamily.OpenSans, Theme.Plain)
    {
        PageRoom = 400,
    };

    static readonly double Line = Theme.Plain.Body.LineHeight;

    [Fact]
    public void Fit_ElasticGaps_ShareTheRoomInProportion()
    {
        // Three lines, and gaps that may grow by 30 and by 10 points: 20 are left, so each grows by half.
        var filled = new Filled(
            new Stack("one", new Gap(5) { Most = 35 }, "two", new Gap(5) { Most = 15 }, "three")
        );

        var tops = Tops(filled, room: (3 * Line) + 10 + 20);

        Assert.Equal([Line + 20, Line + 10], [tops[1] - tops[0], tops[2] - tops[1]], Close);
    }

    [Fact]
    public void Fit_MoreRoomThanAnythingMayTake_StopsAtTheMost()
    {
        var filled = new Filled(new Stack("one", "two") { Spacing = 4, MostSpacing = 9 });

        Assert.Equal((2 * Line) + 9, filled.Fit(Context, 200, 400).Height, 6);
    }

    [Fact]
    public void Fit_MoreAirThanTheMost_GrowsOnInTheSameProportion()
    {
        // At twice the air, gaps that may grow by 30 and by 10 points have grown by 60 and by 20; there is room for more.
        var filled = new Filled(
            new Stack("one", new Gap(5) { Most = 35 }, "two", new Gap(5) { Most = 15 }, "three")
        )
        {
            MostAir = 2,
        };

        var tops = Tops(filled, room: (3 * Line) + 10 + 80);

        Assert.Equal([Line + 65, Line + 25], [tops[1] - tops[0], tops[2] - tops[1]], Close);
        Assert.Equal((3 * Line) + 90, filled.Fit(Context, 200, 400).Height, 6);
    }

    [Fact]
    public void Row_EqualHeightsWhereAirGoesBeyondTheMost_GivesAsMuchToTheShorterColumn()
    {
        var row = new Row(
            new Stack("one", new Gap(0) { Most = 40 }, "last left"),
            new Stack("one", "two", new Gap(0) { Most = 40 }, "last right")
        )
        {
            EqualHeights = true,
        };

        var canvas = new RecordingCanvas(FontFamily.OpenSans);
        new Filled(row) { MostAir = 3 }
            .Fit(Context, 300, 400)
            .Draw(canvas, default);

        // The longer column has three lines and three times 40 points, the shorter one a line less and no more than that.
        var bottoms = canvas
            .Texts.Where(text => text.Text.StartsWith("last", StringComparison.Ordinal))
            .Select(text => text.Area.Bottom)
            .ToList();
        Assert.Equal(Line, bottoms[1] - bottoms[0], 0.1);
    }

    [Fact]
    public void Fit_OutsideOfFilled_TakesTheLeast()
    {
        var stack = new Stack("one", "two") { Spacing = 4, MostSpacing = 9 };

        Assert.Equal((2 * Line) + 4, stack.Fit(Context, 200, 400).Height, 6);
    }

    [Fact]
    public void Fit_RowsOfATable_GrowAndItsHeadDoesNot()
    {
        var table = new Table(
            [new(ColumnWidth.Share(1))],
            [new TableRow("Head")],
            [new TableRow("one"), new TableRow("two")]
        )
        {
            Style = new() { Padding = default, MostAir = 10 },
        };

        // Three lines, and 20 more points for two rows: five above and below each.
        var tops = Tops(new Filled(table), room: (3 * Line) + 20);

        Assert.Equal([Line + 5, Line + 10], [tops[1] - tops[0], tops[2] - tops[1]], Close);
    }

    [Fact]
    public void Fit_ElasticFigure_IsDrawnForTheHeightThatIsLeft()
    {
        var drawn = new List<Size>();
        var figure = new Figure(
            size =>
            {
                drawn.Add(size);
                return new Picture(size.Width, size.Height, "chart");
            },
            50,
            300
        );

        new Filled(new Stack("above", figure))
            .Fit(Context, 200, Line + 175)
            .Draw(new RecordingCanvas(FontFamily.OpenSans), default);

        // Once: the heights that were tried before it had none of it.
        var size = Assert.Single(drawn);
        Assert.Equal(175, size.Height, 0.01);
        Assert.Equal(200, size.Width);
    }

    [Fact]
    public void Fit_TheSamePlaceAgain_GivesTheSameHeight()
    {
        var filled = new Filled(
            new Stack("one", new Gap(5) { Most = 60 }, "two", new Gap(5) { Most = 90 }, "three")
        );
        var room = (3 * Line) + 77;

        var first = filled.Fit(Context, 200, room);
        var other = filled.Fit(Context, 200, room + 20);
        var again = filled.Fit(Context, 200, room);

        Assert.Equal(first.Height, again.Height);
        Assert.Equal(first.Height + 20, other.Height, 1.0);
    }

    [Fact]
    public void Fit_ContentOfSeveralPages_KeepsTheirNumberAndFillsThem()
    {
        var blocks = Enumerable.Range(0, 40).Select(i => (Block)new Paragraph("line"));
        var stack = new Stack([.. blocks]) { Spacing = 2, MostSpacing = 20 };
        var (dense, filled) = (BottomsOf(stack), BottomsOf(new Filled(stack)));

        // Densely, the second page would be half empty.
        Assert.Equal((2, 2), (dense.Count, filled.Count));
        Assert.InRange(dense[1], 0, 270);
        Assert.InRange(filled[1], 350, 400);
    }

    [Fact]
    public void Fit_ColumnsThatAreFilled_EndTogetherAtThePagesEnd()
    {
        var row = new Row(
            new Filled(new Stack("one", new Gap(0) { Most = 999 }, "last left")),
            new Filled(new Stack("one", "two", new Gap(0) { Most = 999 }, "last right"))
        );

        var canvas = new RecordingCanvas(FontFamily.OpenSans);
        row.Fit(Context, 300, 400).Draw(canvas, default);

        var last = canvas.Texts.Where(text =>
            text.Text.StartsWith("last", StringComparison.Ordinal)
        );
        Assert.Equal(2, last.Count());
        Assert.All(last, text => Assert.InRange(text.Area.Bottom, 395, 400));
    }

    [Fact]
    public void Row_EqualHeights_GivesAirToTheShorterColumn()
    {
        var row = new Row(
            new Stack("one", new Gap(0) { Most = 999 }, "last"),
            new Stack("one", "two", "three", "four")
        )
        {
            EqualHeights = true,
        };

        var canvas = new RecordingCanvas(FontFamily.OpenSans);
        row.Fit(Context, 300, 400).Draw(canvas, default);

        Assert.Equal(
            canvas.Texts.Single(text => text.Text == "four").Area.Bottom,
            canvas.Texts.Single(text => text.Text == "last").Area.Bottom,
            1.5
        );
    }

    static double[] Tops(Block block, double room)
    {
        var canvas = new RecordingCanvas(FontFamily.OpenSans);
        var fragment = block.Fit(Context, 200, room);
        Assert.Null(fragment.Rest);
        Assert.InRange(fragment.Height, room - 1, room + 0.01);
        fragment.Draw(canvas, default);
        return [.. canvas.Texts.Select(text => text.Area.Y)];
    }

    static List<double> BottomsOf(Block block)
    {
        var bottoms = new List<double>();
        for (var rest = block; rest is not null; )
        {
            var fragment = rest.Fit(Context, 200, 400);
            bottoms.Add(fragment.Height);
            rest = fragment.Rest;
        }
        return bottoms;
    }

    static readonly IEqualityComparer<double> Close = EqualityComparer<double>.Create(
        (a, b) => Math.Abs(a - b) < 0.5,
        _ => 0
    );
}
