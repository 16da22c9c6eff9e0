using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests.Layout;

public sealed class ColumnsTests
{
    static readonly LayoutContext Context = new(FontFamily.OpenSans, Theme.Plain);
    static readonly double Line = Theme.Plain.Body.LineHeight;

    [Fact]
    public void Columns_ContentThatFits_IsBalanced()
    {
        var fragment = new Columns(Lines(10), 2, 10).Fit(Context, 210, 500);
        Assert.Null(fragment.Rest);
        Assert.Equal(5 * Line, fragment.Height, 1);
    }

    [Fact]
    public void Columns_ContentThatOverflows_FillsThePageAndGoesOn()
    {
        var fragment = new Columns(Lines(10), 2, 10).Fit(Context, 210, 3 * Line + 1);
        Assert.Equal(3 * Line, fragment.Height, 1);
        var rest = fragment.Rest!.Fit(Context, 210, 500);
        Assert.Null(rest.Rest);
        Assert.Equal(2 * Line, rest.Height, 1);
    }

    [Fact]
    public void Columns_NoRoom_PlaceNothing() =>
        Assert.True(new Columns(Lines(2), 2, 10).Fit(Context, 210, 1).IsNothing);

    static Stack Lines(int count) =>
        new([.. Enumerable.Range(0, count).Select(_ => new Paragraph("x"))]);
}
