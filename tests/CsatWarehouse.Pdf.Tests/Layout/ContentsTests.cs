using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests.Layout;

public sealed class ContentsTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(40)] // the contents themselves take more than one page
    public void Contents_Numbers_AreThePagesOfTheHeadings(int chapters)
    {
        var document = Sheet.New().Add(new Contents());
        for (var i = 0; i < chapters; i++)
            document
                .Add(new Heading(1, FormattableString.Invariant($"Chapter {i}")))
                .Add(new Paragraph(string.Join('\n', Enumerable.Repeat("text", 5 + (i * 7 % 20)))))
                .Add(new Heading(2, "Not listed"))
                .Add("more");

        var canvas = RecordingCanvas.Of(document);

        var entries = canvas.Texts.Where(text => text.IsIn("TOCI")).Select(text => text.Text);
        var expected = canvas
            .Headings.Where(entry => entry.Heading.Level == 1)
            .SelectMany(entry =>
                new[] { entry.Heading.Text, FormattableString.Invariant($"{entry.Page}") }
            );
        Assert.Equal(expected, entries);
    }

    [Fact]
    public void Contents_WithoutHeadings_TakesNoHeight()
    {
        var canvas = RecordingCanvas.Of(Sheet.New().Add(new Contents()).Add("text"));

        Assert.Single(canvas.Texts);
    }

    // Nothing is known of the headings in the first pass, and what was found for it must not hold in the second.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Contents_InColumnAsWideAsItsContent_AreNotBroken(bool isTable)
    {
        Block beside = isTable
            ? new Table(
                [new(ColumnWidth.Share(1)), new(ColumnWidth.Auto)],
                [],
                [new TableRow("text", new Contents())]
            )
            : new Row((ColumnWidth.Share(1), "text"), (ColumnWidth.Auto, new Contents()));

        var canvas = RecordingCanvas.Of(
            Sheet.New().Add(beside).Add(new Heading(1, "A chapter of many words"))
        );

        Assert.Equal(["A chapter of many words", "1"], canvas.OnPage(1).Skip(1).Take(2));
    }
}
