using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests.Layout;

public sealed class HeadingTests
{
    public static TheoryData<int> Heights =>
        [.. Enumerable.Range(0, 60).Select(i => 300 + (i * 5))];

    [Theory]
    [MemberData(nameof(Heights))]
    public void Heading_AnyPlace_IsNeverTheLastOnItsPage(int height)
    {
        var document = Sheet
            .New()
            .Add(new Gap(height))
            .Add(new Stack(new Heading(1, "Chapter"), new Gap(5), new Heading(2, "Section")))
            .Add(new Paragraph("first\nsecond\nthird\nfourth"));

        var canvas = RecordingCanvas.Of(document);

        var heading = canvas.Texts.Single(text => text.Text == "Section");
        var after = canvas.Texts.Where(text => text.Page == heading.Page && text.IsIn("P"));
        Assert.Equal(heading.Page, canvas.Texts.Single(text => text.Text == "Chapter").Page);
        Assert.True(after.Count() >= 2);
    }

    [Fact]
    public void Heading_BeforeAPictureThatFillsAPage_SharesThePageWithIt()
    {
        var room = Sheet.Page.ContentHeight;
        var document = Sheet
            .New()
            .Add("intro")
            .Add(new Heading(1, "Chart"))
            .Add(
                new Figure(
                    new Picture(100, room, "chart").Text(new(0, 50), "inside", Theme.Plain.Body)
                )
            );

        var canvas = RecordingCanvas.Of(document);

        Assert.Equal(["intro"], canvas.OnPage(1));
        Assert.Equal(["Chart", "inside"], canvas.OnPage(2));
    }

    [Fact]
    public void Headings_ThatFillAPage_ArePartedFromWhatFollowsRatherThanLeaveIt()
    {
        var document = Sheet.New();
        for (var i = 0; i < 40; i++)
            document.Add(new Heading(2, "Section"));

        var canvas = RecordingCanvas.Of(document.Add("text\ntext"));

        Assert.Equal(40, canvas.Texts.Count(text => text.Text == "Section"));
        Assert.All(canvas.Texts, text => Assert.InRange(text.Area.Bottom, 40, 460));
    }

    [Fact]
    public void Heading_TallerThanThePage_KeepsAllItsWords()
    {
        var words = Enumerable
            .Range(0, 400)
            .Select(i => FormattableString.Invariant($"w{i}"))
            .ToArray();

        var canvas = RecordingCanvas.Of(Sheet.New().Add(new Heading(1, string.Join(' ', words))));

        var drawn = string.Join(' ', canvas.Texts.Select(text => text.Text)).Split(' ');
        Assert.Equal(words, drawn.Where(word => word.Length > 0));
        Assert.Single(canvas.Headings);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Constructor_LevelOutsideOneToSix_Throws(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Heading(level, "Title"));

    [Fact]
    public void Constructor_BlankText_Throws() =>
        Assert.Throws<ArgumentException>(() => new Heading(1, " "));
}
