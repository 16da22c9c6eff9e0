using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests.Layout;

/// <summary>How stacks, rows, boxes, lists and figures go over pages.</summary>
public sealed class FlowTests
{
    [Fact]
    public void PageBreak_BetweenBlocks_StartsANewPageOnce()
    {
        var document = Sheet
            .New()
            .Add(new PageBreak())
            .Add("one")
            .Add(new Stack(new PageBreak(), new PageBreak(), "two"))
            .Add(new PageBreak());

        var canvas = RecordingCanvas.Of(document);

        Assert.Equal(2, canvas.Pages);
        Assert.Equal(["one"], canvas.OnPage(1));
        Assert.Equal(["two"], canvas.OnPage(2));
    }

    [Fact]
    public void Gap_AtTheTopOfTheNextPage_IsLeftOut()
    {
        var plain = RecordingCanvas.Of(Sheet.New().Add("one").Add(new PageBreak()).Add("two"));
        var gapped = RecordingCanvas.Of(
            Sheet.New().Add("one").Add(new PageBreak()).Add(new Gap(50)).Add("two")
        );

        Assert.Equal(plain.Texts[1].Area, gapped.Texts[1].Area);
    }

    [Fact]
    public void KeepTogether_ThatWouldBeDivided_MovesToTheNextPage()
    {
        var lines = new Paragraph(string.Join('\n', Enumerable.Repeat("line", 10)));

        var canvas = RecordingCanvas.Of(
            Sheet.New().Add("intro").Add(new Gap(350)).Add(new KeepTogether(lines))
        );

        Assert.Equal(["intro"], canvas.OnPage(1));
        Assert.Equal(10, canvas.OnPage(2).Count());
    }

    [Fact]
    public void Row_WithOneLongColumn_GoesOnInTheSamePlace()
    {
        var text = string.Join('\n', Enumerable.Repeat("long", 60));

        var canvas = RecordingCanvas.Of(Sheet.New().Add(new Row("short", new Paragraph(text))));

        Assert.Equal(2, canvas.Pages);
        Assert.Single(canvas.Texts.Where(t => t.Text == "long").Select(t => t.Area.X).Distinct());
        Assert.DoesNotContain("short", canvas.OnPage(2));
    }

    [Fact]
    public void Row_WithEqualHeights_StretchesItsBoxes()
    {
        var context = new LayoutContext(FontFamily.OpenSans, Theme.Plain);
        var heights = new List<double>();
        var row = new Row(Probe("one\ntwo\nthree"), Probe("one")) { EqualHeights = true };

        row.Fit(context, 200, 500).Draw(new BoxCanvas(heights), default);

        Assert.Equal(2, heights.Count);
        Assert.Equal(heights[0], heights[1], 6);

        static Box Probe(string text) => new(new Paragraph(text)) { Fill = Color.Black };
    }

    [Fact]
    public void BulletList_Items_AreTaggedAsListWithLabelAndBody()
    {
        var canvas = RecordingCanvas.Of(Sheet.New().Add(new BulletList("first", "second")));

        Assert.Equal(["•", "first", "•", "second"], canvas.Texts.Select(text => text.Text));
        Assert.Equal(["Lbl", "LI", "L"], canvas.Texts[0].Tags.Select(tag => tag.Role));
        Assert.Equal(["P", "LBody", "LI", "L"], canvas.Texts[1].Tags.Select(tag => tag.Role));
        Assert.Equal(canvas.Texts[1].Area.X, canvas.Texts[3].Area.X);
    }

    [Fact]
    public void Figure_WiderThanItsColumn_IsDrawnSmaller()
    {
        var picture = new Picture(640, 100, "wide").Text(new(320, 50), "middle", Theme.Plain.Body);

        var canvas = RecordingCanvas.Of(Sheet.New().Add(new Figure(picture)));

        var label = Assert.Single(canvas.Texts);
        Assert.Equal(40 + 160, label.Area.X, 6);
        Assert.Equal(40 + 25, label.Area.Bottom, 6);
        Assert.Equal("wide", label.Tags[0].AlternativeText);
    }

    [Fact]
    public void Figure_WithoutAlternativeText_IsAnArtifact()
    {
        var picture = new Picture(10, 10, "").Text(new(0, 8), "x", Theme.Plain.Body);

        Assert.True(RecordingCanvas.Of(Sheet.New().Add(new Figure(picture))).Texts[0].IsArtifact);
    }

    [Fact]
    public void Furniture_OnEveryPage_CountsPagesAsArtifact()
    {
        var document = new Document(Sheet.Page, FontFamily.OpenSans, Theme.Plain)
        {
            Title = "Furniture",
            Language = "en",
            Footer = page => FormattableString.Invariant($"{page.Number} of {page.Count}"),
        };

        var canvas = RecordingCanvas.Of(document.Add("one").Add(new PageBreak()).Add("two"));

        var footers = canvas.Texts.Where(text => text.IsArtifact).Select(text => text.Text);
        Assert.Equal(["1 of 2", "2 of 2"], footers);
    }

    /// <summary>Keeps the heights of filled rectangles.</summary>
    sealed class BoxCanvas(List<double> heights) : BlankCanvas
    {
        public override void Path(
            VectorPath path,
            Color? fill,
            Stroke? stroke,
            Placement placement,
            double opacity = 1
        ) => heights.Add(path.Steps.Max(step => step.End.Y));
    }
}
