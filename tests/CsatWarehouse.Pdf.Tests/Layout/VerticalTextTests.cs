using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests.Layout;

public sealed class VerticalTextTests
{
    static readonly LayoutContext Context = new(FontFamily.OpenSans, Theme.Plain);
    static readonly TextStyle Style = new(8, Color.Black);

    [Fact]
    public void Fit_ShortText_IsAsHighAsItIsLongAndAsWideAsALine()
    {
        var text = new VerticalText("Branch", Style);

        Assert.Equal(
            FontFamily.OpenSans.WidthOf("Branch", Style),
            text.Fit(Context, 30, 100).Height,
            6
        );
        Assert.Equal(Style.LineHeight, text.Widths(Context).Minimum, 6);
    }

    [Fact]
    public void Draw_LongText_GoesOnInALineBesideTheFirst()
    {
        var canvas = new RecordingCanvas(FontFamily.OpenSans);
        var text = new VerticalText("Answered at the first contact", Style) { MostHeight = 65 };

        text.Fit(Context, 40, 100).Draw(canvas, new(10, 10));

        Assert.Equal(["Answered at the", "first contact"], canvas.Texts.Select(t => t.Text));
        // Both begin at the foot, and the second stands on the right of the first.
        Assert.Equal(canvas.Texts[0].Area.Bottom, canvas.Texts[1].Area.Bottom, 6);
        Assert.True(canvas.Texts[1].Area.X > canvas.Texts[0].Area.Right);
        Assert.All(canvas.Texts, t => Assert.True(t.Area.Y >= 10 && t.Area.X >= 10));
    }

    [Fact]
    public void Fit_LessRoomThanItsLength_PlacesNothing() =>
        Assert.True(new VerticalText("Branch", Style).Fit(Context, 30, 10).IsNothing);
}
