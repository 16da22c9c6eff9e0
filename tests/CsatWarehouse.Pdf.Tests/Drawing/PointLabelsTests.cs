using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Tests.Drawing;

public sealed class PointLabelsTests
{
    static readonly FontFamily Fonts = FontFamily.OpenSans;
    static readonly TextStyle Style = new(7, Color.Black);
    static readonly Rect Chart = new(0, 0, 300, 200);

    [Fact]
    public void Place_ADotAlone_StandsOnItsRight()
    {
        var label = Assert.Single(
            new PointLabels(Fonts, Chart).Add(new(50, 50), 2, "alone", Style).Place()
        );

        Assert.Equal(("alone", 54.5), (label.Text, label.Baseline.X));
        Assert.Equal(50 + (Fonts.CapHeightOf(Style) / 2), label.Baseline.Y, 6);
    }

    [Fact]
    public void Place_AtTheRightEdge_StaysInside()
    {
        var label = new PointLabels(Fonts, Chart).Add(new(298, 50), 2, "edge", Style).Place()[0];

        Assert.InRange(AreaOf(label).Right, 0, 300);
    }

    [Fact]
    public void Place_NextToALine_DoesNotCrossIt()
    {
        // On the right the name would lie on the mean.
        var label = new PointLabels(Fonts, Chart)
            .Avoid(new(149, 0, 2, 200))
            .Add(new(140, 50), 2, "Response speed", Style)
            .Place()[0];

        Assert.InRange(AreaOf(label).Right, 0, 149);
    }

    [Fact]
    public void Place_ManyDots_KeepsNamesApart()
    {
        var random = new Random(4);
        var labels = new PointLabels(Fonts, Chart)
            .Avoid(new(149, 0, 2, 200))
            .Avoid(new(0, 99, 300, 2));
        for (var i = 0; i < 24; i++)
            labels.Add(
                new(random.Next(20, 280), random.Next(20, 180)),
                2,
                $"driver {"abcdefghijklmnopqrstuvwx"[i]}",
                Style
            );

        var areas = labels.Place().Select(AreaOf).ToArray();

        Assert.Equal(24, areas.Length);
        Assert.All(
            areas,
            a => Assert.True(a is { X: >= 0, Y: >= 0, Right: <= 300, Bottom: <= 200 })
        );
        var touching =
            from a in areas
            from b in areas
            where a != b && a.X < b.Right && b.X < a.Right && a.Y < b.Bottom && b.Y < a.Bottom
            select (a, b);
        Assert.Empty(touching);
        Assert.DoesNotContain(areas, a => a.X < 149 && a.Right > 151);
    }

    static Rect AreaOf(Label label)
    {
        var height = Fonts.CapHeightOf(label.Style);
        return new(
            label.Baseline.X,
            label.Baseline.Y - height,
            Fonts.WidthOf(label.Text, label.Style),
            height
        );
    }
}
