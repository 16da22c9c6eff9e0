using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests.Layout;

public sealed class TableTests
{
    [Fact]
    public void Table_OverSeveralPages_RepeatsItsHeaderAsArtifact()
    {
        var canvas = RecordingCanvas.Of(Sheet.New().Add(Rows(60)));

        var headers = canvas.Texts.Where(text => text.Text == "Name").ToArray();
        Assert.Equal(Enumerable.Range(1, canvas.Pages), headers.Select(header => header.Page));
        Assert.True(headers[0].IsIn("THead") && headers[0].IsIn("TH") && !headers[0].IsArtifact);
        Assert.All(headers[1..], header => Assert.True(header.IsArtifact));
    }

    [Fact]
    public void Table_OverSeveralPages_DrawsUnderOneElement()
    {
        var canvas = RecordingCanvas.Of(Sheet.New().Add(Rows(60)));

        Assert.True(canvas.Pages > 2);
        Assert.Single(canvas.Texts.Select(text => text.Tags[^1]).Distinct());
    }

    [Fact]
    public void Row_ThatFitsOnAPage_IsNotDivided()
    {
        var tall = string.Join('\n', Enumerable.Repeat("tall", 20));
        var canvas = RecordingCanvas.Of(
            Sheet
                .New()
                .Add(TableOf([.. Enumerable.Repeat(new TableRow("a", "b"), 12), new("c", tall)]))
        );

        Assert.Equal(20, canvas.OnPage(2).Count(text => text == "tall"));
    }

    [Fact]
    public void Row_TallerThanAPage_IsDividedAndLosesNothing()
    {
        var lines = Enumerable.Range(0, 90).Select(i => FormattableString.Invariant($"line{i}"));

        var canvas = RecordingCanvas.Of(
            Sheet.New().Add(TableOf([new("short", string.Join('\n', lines)), new("next", "row")]))
        );

        Assert.Equal(
            lines,
            canvas
                .Texts.Select(t => t.Text)
                .Where(t => t.StartsWith("line", StringComparison.Ordinal))
        );
        Assert.Single(canvas.Texts, text => text.Text == "short");
        Assert.Equal(["next", "row"], canvas.OnPage(canvas.Pages).TakeLast(2));
    }

    [Fact]
    public void Row_WithAPageBreakThatIsKeptTogether_IsDividedThere()
    {
        var cell = new KeepTogether(new Stack("above", new PageBreak(), "below"));

        var canvas = RecordingCanvas.Of(
            Sheet.New().Add(TableOf([new("first", "row"), new("a", new TableCell(cell))]))
        );

        Assert.Contains("above", canvas.OnPage(canvas.Pages - 1));
        Assert.Contains("below", canvas.OnPage(canvas.Pages));
    }

    [Fact]
    public void Table_WithOneRowTooMany_TakesTwoRowsOverThePage()
    {
        var whole = Enumerable
            .Range(5, 60)
            .TakeWhile(rows => RecordingCanvas.Of(Sheet.New().Add(Rows(rows))).Pages == 1)
            .Last();

        var canvas = RecordingCanvas.Of(Sheet.New().Add(Rows(whole + 1)));

        Assert.Equal(4, canvas.OnPage(2).Count());
    }

    [Fact]
    public void Table_HeaderAndFirstRowDoNotFit_StartsOnTheNextPage()
    {
        var document = Sheet.New().Add("intro").Add(new Gap(370)).Add(Rows(2));

        var canvas = RecordingCanvas.Of(document);

        Assert.Equal(["intro"], canvas.OnPage(1));
        Assert.Contains("Name", canvas.OnPage(2));
    }

    [Fact]
    public void Cell_ThatSpansColumns_HasTheirWidth()
    {
        var table = new Table(
            [new(ColumnWidth.Fixed(50)), new(ColumnWidth.Fixed(70)), new(ColumnWidth.Share(1))],
            [],
            [
                new TableRow(
                    new TableCell(new Paragraph("both") { Alignment = HorizontalAlignment.Right })
                    {
                        ColumnSpan = 2,
                    },
                    "rest"
                ),
            ]
        );

        var canvas = RecordingCanvas.Of(Sheet.New().Add(table));

        Assert.Equal(40 + 120 - 5, canvas.Texts[0].Area.Right, 3);
        Assert.Contains(
            canvas.Texts[0].Tags[1].Properties,
            p => p is { Name: "ColSpan", Value: "2" }
        );
    }

    [Fact]
    public void Cell_ThatSpansColumnsOfNoWidthOfTheirOwn_GetsItsLongestWord()
    {
        var spanning = new TableCell("spanning words") { ColumnSpan = 2 };
        var table = new Table(
            [new(ColumnWidth.Auto), new(ColumnWidth.Auto), new(ColumnWidth.Share(1))],
            [],
            [new TableRow(spanning, "rest")]
        );

        var canvas = RecordingCanvas.Of(Sheet.New().Add(table));

        Assert.Equal(["spanning", "words", "rest"], canvas.Texts.Select(text => text.Text));
    }

    [Fact]
    public void Rules_BetweenColumnsAndAboveATotal_AreDrawnWhereTheyBelong()
    {
        var (column, total) = (new Stroke(Color.White, 1), new Stroke(Color.Black, 2));
        var table = new Table(
            [new(ColumnWidth.Fixed(50)), new(ColumnWidth.Fixed(70)), new(ColumnWidth.Fixed(80))],
            [],
            [
                new TableRow(new TableCell("both") { ColumnSpan = 2 }, "1"),
                new TableRow("sum", "2", "3") { RuleAbove = total },
            ]
        )
        {
            Style = new() { ColumnRule = column },
        };

        var canvas = RecordingCanvas.Of(Sheet.New().Add(table));

        var columns = canvas
            .Lines.Where(line => line.Stroke == column)
            .Select(line => line.From.X - 40);
        Assert.Equal([120, 50, 120], columns);
        var above = Assert.Single(canvas.Lines, line => line.Stroke == total);
        Assert.Equal((40.0, 240.0), (above.From.X, above.To.X));
        Assert.Equal(
            canvas.Lines.Where(line => line.Stroke == column).Max(line => line.From.Y) + 1,
            above.From.Y,
            6
        );
    }

    [Fact]
    public void Constructor_RowWithAnotherNumberOfCells_NamesBothNumbers()
    {
        var error = Assert.Throws<ArgumentException>(() => TableOf([new("only one")]));

        Assert.StartsWith(
            "A row spans 1 columns, but the table has 2.",
            error.Message,
            StringComparison.Ordinal
        );
    }

    static Table Rows(int count) =>
        TableOf([
            .. Enumerable
                .Range(1, count)
                .Select(i => new TableRow(FormattableString.Invariant($"r{i}"), "x")),
        ]);

    static Table TableOf(IReadOnlyList<TableRow> rows) =>
        new(
            [new(ColumnWidth.Share(1)), new(ColumnWidth.Share(2))],
            [new TableRow("Name", "Value")],
            rows
        );
}
