using System.Xml.Linq;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Images;
using CsatWarehouse.Pdf.Tests.Images;
using CsatWarehouse.Pdf.Tests.Samples;

namespace CsatWarehouse.Pdf.Tests.Drawing;

public sealed class SvgPictureTests
{
    static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    static readonly TextStyle Style = new(8, Color.Black);

    [Fact]
    public void Write_Marks_BecomePathsAndTexts()
    {
        var picture = new Picture(100, 40, "A line")
            .Line(new(0, 0), new(100.5, 40), Stroke.Dashed(Color.Black, 1))
            .Text(new(10, 20), "84", Style.Semibold, LabelAnchor.Middle, rotation: 90);

        var svg = XElement.Parse(SvgPicture.Write(picture));

        var path = svg.Element(Svg + "path")!;
        Assert.Equal("M0,0 L100.5,40", path.Attribute("d")!.Value);
        Assert.Equal("3 2", path.Attribute("stroke-dasharray")!.Value);
        var text = svg.Element(Svg + "text")!;
        Assert.Equal("84", text.Value);
        Assert.Equal("600", text.Attribute("font-weight")!.Value);
        Assert.Equal("rotate(-90 10 20)", text.Attribute("transform")!.Value);
        Assert.Equal("A line", svg.Element(Svg + "title")!.Value);
    }

    [Fact]
    public void Write_HostileTexts_StayText()
    {
        var picture = new Picture(10, 10, "</title><script>").Text(
            default,
            "\"><script>alert(1)</script>\0",
            Style
        );

        var svg = XElement.Parse(SvgPicture.Write(picture));

        Assert.Empty(svg.Descendants(Svg + "script"));
        Assert.Equal("\"><script>alert(1)</script>\uFFFD", svg.Element(Svg + "text")!.Value);
    }

    [Fact]
    public void Write_TrendChart_HasOneElementAMark()
    {
        var picture = SamplePictures.Trend(200, "Satisfaction", "Target");

        var svg = XElement.Parse(SvgPicture.Write(picture));

        Assert.Equal(picture.Marks.Count + 1, svg.Elements().Count());
    }

    [Fact]
    public void Write_InsetsOpacityAndPixels_AreSvgsOwn()
    {
        var image = RasterImage.Read(new RandomPng(1, 2, 8, false, false).ToBytes(), "logo.png");
        var plot = new Picture(50, 20, "").Fill(
            VectorPath.Rectangle(new(-9, 0, 90, 9)),
            Color.Black,
            opacity: 0.25
        );
        var picture = new Picture(200, 100, "chart")
            .DrawClipped(plot, new(10, 20), scale: 2)
            .Image(image, new(1, 2, 13, 11));

        var svg = XElement.Parse(SvgPicture.Write(picture));

        var inset = svg.Element(Svg + "svg")!;
        Assert.Equal(
            ("10", "20", "100", "40", "0 0 50 20", "hidden"),
            (
                inset.Attribute("x")!.Value,
                inset.Attribute("y")!.Value,
                inset.Attribute("width")!.Value,
                inset.Attribute("height")!.Value,
                inset.Attribute("viewBox")!.Value,
                inset.Attribute("overflow")!.Value
            )
        );
        Assert.Equal("0.25", inset.Element(Svg + "path")!.Attribute("fill-opacity")!.Value);
        Assert.StartsWith(
            "data:image/png;base64,iVBORw0KGgo",
            svg.Element(Svg + "image")!.Attribute("href")!.Value,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Write_Decoration_IsHiddenFromReaders() =>
        Assert.Equal(
            "true",
            XElement.Parse(SvgPicture.Write(SamplePictures.Mark)).Attribute("aria-hidden")!.Value
        );
}
