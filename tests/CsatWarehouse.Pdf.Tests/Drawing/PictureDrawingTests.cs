using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Pdf.Tests.Images;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests.Drawing;

/// <summary>What pictures look like in a viewer.</summary>
public sealed class PictureDrawingTests
{
    static readonly PageSetup Page = new(new(100, 100), default);
    static readonly Color Blue = new(0, 0, 200);
    static readonly Color Red = new(200, 0, 0);

    [Fact]
    public void Fill_HalfOpaque_MixesWithWhatLiesUnderIt()
    {
        var shown = Shown(
            new Picture(100, 100, "")
                .Rectangle(new(0, 0, 50, 100), Blue)
                .Fill(VectorPath.Rectangle(new(0, 0, 100, 50)), Red, opacity: 0.5)
                .Rectangle(new(0, 80, 100, 20), Red)
        );

        AssertColor(new(100, 0, 100), shown[25, 25]);
        AssertColor(new(228, 128, 128), shown[75, 25]);
        AssertColor(Blue, shown[25, 65]);
        // What comes after is opaque again.
        AssertColor(Red, shown[75, 90]);
    }

    [Fact]
    public void DrawClipped_WhatLiesOutside_IsNotSeen()
    {
        var inner = new Picture(20, 20, "").Rectangle(new(-50, -50, 200, 200), Blue);
        var shown = Shown(
            new Picture(100, 100, "")
                .DrawClipped(inner, new(10, 10), scale: 2)
                .Rectangle(new(60, 60, 10, 10), Red)
        );

        AssertColor(Color.White, shown[5, 30]);
        AssertColor(Blue, shown[12, 48]);
        AssertColor(Color.White, shown[55, 55]);
        AssertColor(Red, shown[65, 65]);
    }

    [Fact]
    public void Draw_NestedPictures_AreScaledTogether()
    {
        var innermost = new Picture(5, 5, "").Rectangle(new(0, 0, 5, 5), Red);
        var inner = new Picture(30, 30, "").Draw(innermost, new(10, 10), scale: 2);
        var shown = Shown(new Picture(100, 100, "").Draw(inner, new(20, 20), scale: 2));

        // The innermost stands at 20 + 2 x 10, and is 5 x 2 x 2 wide.
        AssertColor(Color.White, shown[38, 50]);
        AssertColor(Red, shown[42, 42]);
        AssertColor(Red, shown[58, 58]);
        AssertColor(Color.White, shown[62, 50]);
    }

    [Fact]
    public void Labels_InNestedPictures_AreScaledAndPlaced()
    {
        var inner = new Picture(30, 30, "").Text(
            new(10, 10),
            "x",
            Theme.Plain.Body,
            LabelAnchor.Middle
        );
        var outer = new Picture(100, 100, "chart").Draw(inner, new(20, 30), scale: 2);

        var canvas = RecordingCanvas.Of(Sheet.New().Add(new Figure(outer)));

        var label = Assert.Single(canvas.Texts);
        var width = FontFamily.OpenSans.WidthOf("x", Theme.Plain.Body with { Size = 18 });
        Assert.Equal(40 + 20 + 20 - (width / 2), label.Area.X, 6);
        Assert.Equal(40 + 30 + 20, label.Area.Bottom, 6);
    }

    static PagePixels Shown(Picture picture) => ImageSheet.Pixels(Page, picture);

    static void AssertColor(Color expected, (byte Red, byte Green, byte Blue) shown)
    {
        Assert.Equal(expected.Red, shown.Red, 2.0);
        Assert.Equal(expected.Green, shown.Green, 2.0);
        Assert.Equal(expected.Blue, shown.Blue, 2.0);
    }
}
