using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests.Layout;

public sealed class FootnoteTests
{
    [Fact]
    public void Notes_OnSeveralPages_AreNumberedThroughAndStandWhereTheyAreReferredTo()
    {
        var notes = Enumerable
            .Range(1, 30)
            .Select(i => new Footnote(FormattableString.Invariant($"Note-{i}")))
            .ToArray();
        var document = Sheet.New();
        foreach (var note in notes)
            document.Add(new Paragraph(["A line with a note", Span.To(note), "."]));

        var canvas = RecordingCanvas.Of(document);

        var marks = canvas.Texts.Where(text => text.IsIn("Reference")).ToArray();
        Assert.Equal(Numbers(30), marks.Select(mark => mark.Text));
        var labels = canvas.Texts.Where(text => text.IsIn("Lbl")).ToArray();
        Assert.Equal(Numbers(30), labels.Select(label => label.Text));
        Assert.Equal(marks.Select(mark => mark.Page), labels.Select(label => label.Page));
        Assert.True(canvas.Pages > 1);
    }

    [Fact]
    public void Notes_OnAPage_StandAtItsFootBelowEverything()
    {
        var canvas = RecordingCanvas.Of(
            Sheet.New().Add(new Paragraph(["Text", Span.To(new Footnote("Below"))])).Add("more")
        );

        var note = canvas.Texts.Single(text => text.Text == "Below");
        Assert.InRange(note.Area.Bottom, 455, 460);
        Assert.True(note.IsIn("Note"));
    }

    [Fact]
    public void Note_ReferredToOnTwoPages_StandsOnBothUnderOneNumber()
    {
        var (first, second) = (new Footnote("Unit"), new Footnote("Other"));
        var document = Sheet
            .New()
            .Add(
                new Paragraph([
                    "one",
                    Span.To(first),
                    " two",
                    Span.To(second),
                    " again",
                    Span.To(first),
                ])
            )
            .Add(new PageBreak())
            .Add(new Paragraph(["three", Span.To(first)]));

        var canvas = RecordingCanvas.Of(document);

        Assert.Equal(
            ["1", "2", "1", "1"],
            canvas.Texts.Where(text => text.IsIn("Reference")).Select(text => text.Text)
        );
        Assert.Equal(
            [(1, "Unit"), (1, "Other"), (2, "Unit")],
            canvas.Texts.Where(t => t.IsIn("Note") && !t.IsIn("Lbl")).Select(t => (t.Page, t.Text))
        );
    }

    [Fact]
    public void Note_ThatDoesNotFitUnderItsLine_TakesTheLineAlong()
    {
        // The last line fits on the page, but not with the note that it brings.
        var tall = new Footnote(string.Join('\n', Enumerable.Repeat("note", 10)));
        var document = Sheet
            .New()
            .Add(new Paragraph(string.Join('\n', Enumerable.Repeat("line", 30))))
            .Add(new Paragraph(["with note", Span.To(tall)]));

        var canvas = RecordingCanvas.Of(document);

        Assert.Equal(2, canvas.Texts.Single(text => text.Text == "with note").Page);
        Assert.All(canvas.Texts.Where(text => text.Text == "note"), t => Assert.Equal(2, t.Page));
    }

    [Fact]
    public void Note_LongerThanHalfAPage_GoesOnAtTheFootOfTheNext()
    {
        var lines = Enumerable.Range(0, 90).Select(i => FormattableString.Invariant($"n{i}"));
        var endless = new Footnote(string.Join('\n', lines));
        var document = Sheet
            .New()
            .Add(new Paragraph(["with note", Span.To(endless)]))
            .Add(new Paragraph(string.Join('\n', Enumerable.Repeat("line", 20))));

        var canvas = RecordingCanvas.Of(document);

        var drawn = canvas.Texts.Where(t => t.IsIn("Note") && !t.IsIn("Lbl")).ToArray();
        Assert.Equal(lines, drawn.Select(text => text.Text));
        Assert.True(drawn[^1].Page > 1);
        Assert.Single(canvas.Texts, text => text.IsIn("Lbl"));
    }

    [Fact]
    public void Note_InATableCell_StandsAtThePagesFoot()
    {
        var table = new Table(
            [new(ColumnWidth.Share(1)), new(ColumnWidth.Share(1))],
            [
                new TableRow(
                    "Name",
                    new TableCell(new Paragraph(["n", Span.To(new Footnote("Persons"))]))
                ),
            ],
            [new TableRow("row", "84")]
        );

        var canvas = RecordingCanvas.Of(Sheet.New().Add(table));

        var note = canvas.Texts.Single(text => text.Text == "Persons");
        Assert.True(note.IsIn("Note") && !note.IsIn("Table"));
        Assert.InRange(note.Area.Bottom, 450, 460);
    }

    static IEnumerable<string> Numbers(int count) =>
        Enumerable.Range(1, count).Select(i => FormattableString.Invariant($"{i}"));
}
