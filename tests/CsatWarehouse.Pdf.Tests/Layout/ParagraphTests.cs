using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests.Layout;

public sealed class ParagraphTests
{
    static readonly LayoutContext Context = new(FontFamily.OpenSans, Theme.Plain);
    static readonly TextStyle Style = new(10, Color.Black) { LineSpacing = 1.5 };

    [Theory]
    [InlineData(10, 100, 6)] // 150 points high
    [InlineData(10, 149, 8)] // nine lines fit, but one alone would go over
    [InlineData(10, 29, 0)] // one line fits, which would stay alone
    [InlineData(3, 44, 0)] // three lines cannot be divided into two and two
    [InlineData(4, 44, 2)]
    [InlineData(2, 30, 2)]
    public void Fit_LessRoomThanLines_LeavesNoLineAlone(int lines, double room, int expected)
    {
        var fragment = Lines(lines).Fit(Context, 200, room);

        Assert.Equal(expected * 15.0, fragment.Height, 6);
        Assert.Equal(expected == 0, fragment.IsNothing);
        Assert.Equal(expected == lines, fragment.Rest is null);
    }

    [Fact]
    public void Fit_EmptyPageLowerThanALine_PlacesOneLineAllTheSame()
    {
        var fragment = Lines(3).Fit(Context with { MustPlace = true }, 200, 5);

        Assert.Equal(15, fragment.Height, 6);
        Assert.NotNull(fragment.Rest);
    }

    [Fact]
    public void Fit_EmptyText_TakesNoHeight()
    {
        var fragment = new Paragraph("").Fit(Context, 200, 100);

        Assert.Equal(0, fragment.Height);
        Assert.Null(fragment.Rest);
    }

    [Theory]
    [InlineData("alpha beta", 30, "alpha|beta")]
    [InlineData("alpha\u00A0beta gamma", 55, "alpha\u00A0beta|gamma")]
    [InlineData("customer-centric", 50, "customer-|centric")]
    [InlineData("in 2026-03", 45, "in|2026-03")] // no break after a hyphen between digits
    [InlineData("one\ntwo", 200, "one|two")]
    [InlineData("  indented", 200, "indented")]
    [InlineData("Київ — місто", 45, "Київ —|місто")]
    [InlineData("overlongword", 30, "overlo|ngwor|d")]
    [InlineData("a  b   c", 200, "a  b   c")]
    [InlineData("ab cd \n ef", 200, "ab cd|ef")]
    [InlineData("one\n\ntwo", 200, "one|two")] // the empty line between takes its height
    public void Draw_NarrowColumn_BreaksWhereAReaderExpects(
        string text,
        double width,
        string expected
    )
    {
        var canvas = new RecordingCanvas(FontFamily.OpenSans);

        new Paragraph(text, Style).Fit(Context, width, 1000).Draw(canvas, default);

        Assert.Equal(expected, string.Join('|', canvas.Texts.Select(drawn => drawn.Text)));
    }

    [Theory]
    [InlineData(HorizontalAlignment.Left, 0)]
    [InlineData(HorizontalAlignment.Center, 0.5)]
    [InlineData(HorizontalAlignment.Right, 1)]
    public void Draw_Alignment_PlacesTheLine(HorizontalAlignment alignment, double share)
    {
        var canvas = new RecordingCanvas(FontFamily.OpenSans);
        var width = FontFamily.OpenSans.WidthOf("84.1 %", Style);

        new Paragraph("84.1 %", Style) { Alignment = alignment }
            .Fit(Context, 200, 100)
            .Draw(canvas, new(10, 10));

        Assert.Equal(10 + ((200 - width) * share), canvas.Texts[0].Area.X, 6);
    }

    [Fact]
    public void Draw_SpansOfOneSentence_StandOneAfterTheOther()
    {
        var canvas = new RecordingCanvas(FontFamily.OpenSans);

        new Paragraph(["It rose to ", new Span("84 %", Style.Semibold), ", above target."], Style)
            .Fit(Context, 300, 100)
            .Draw(canvas, default);

        Assert.Equal(["It rose to ", "84 %", ", above target."], canvas.Texts.Select(t => t.Text));
        Assert.Equal(canvas.Texts[0].Area.Right, canvas.Texts[1].Area.X, 6);
        Assert.Equal(canvas.Texts[1].Area.Right, canvas.Texts[2].Area.X, 6);
    }

    [Fact]
    public void Draw_WordsOfSeveralSpans_StayTogether()
    {
        var canvas = new RecordingCanvas(FontFamily.OpenSans);

        new Paragraph(
            ["It rose", new Span(" by", Style.Semibold), " 8", new Span("4", Style.Italic), "."],
            Style
        )
            .Fit(Context, 55, 100)
            .Draw(canvas, default);

        var lines = canvas.Texts.GroupBy(text => text.Area.Bottom);
        Assert.Equal(
            ["It rose by", "84."],
            lines.Select(line => string.Concat(line.Select(text => text.Text)))
        );
    }

    [Theory]
    [InlineData("Tо-АV AV-Теплота, ТА-УД. Р.", 60)]
    [InlineData("AVAVAVAVAVAV", 41)] // broken between characters, each kerned with the one before
    public void Draw_KernedText_TakesTheWidthThatWasMeasured(string text, double width)
    {
        var lines = new MeasuredText(FontFamily.OpenSans, [text], Style, Color.Black).Break(width);

        Assert.True(lines.Count > 1);
        Assert.All(
            lines.SelectMany(line => line.Runs),
            run => Assert.Equal(FontFamily.OpenSans.WidthOf(run.Text, Style), run.Width, 9)
        );
        Assert.All(lines, line => Assert.InRange(line.Width, 1, width + 0.01));
    }

    [Fact]
    public void Widths_Text_AreLongestWordAndWholeLine()
    {
        var widths = new Paragraph("a satisfied customer", Style).Widths(Context);

        Assert.Equal(FontFamily.OpenSans.WidthOf("customer", Style), widths.Minimum, 6);
        Assert.Equal(
            FontFamily.OpenSans.WidthOf("a satisfied customer", Style),
            widths.Preferred,
            6
        );
    }

    static Paragraph Lines(int count) =>
        new(string.Join('\n', Enumerable.Repeat("line", count)), Style);
}
