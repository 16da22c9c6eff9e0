using System.Text;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Writing;

namespace CsatWarehouse.Pdf.Tests.Writing;

public sealed class PageContentTests
{
    static readonly TextStyle Style = new(10, Color.Black);

    [Fact]
    public void Text_KernedPair_MovesThePenByTheFontsUnits()
    {
        var content = new PageContent(new(100, 100));

        // A and V stand 82 units of 2048 closer.
        content.Text("F0", [new(1, 0), new(2, -82 * 1000.0 / 2048)], Style, new(5, 90), 0);

        Assert.Equal(
            "0 0 0 rg\nBT /F0 10 Tf 5 10 Td [<0001>40.039<0002>] TJ ET\n",
            Written(content)
        );
    }

    [Fact]
    public void Text_Rotated_TurnsCounterClockwise()
    {
        var content = new PageContent(new(100, 100));

        content.Text("F0", [new(1, 0)], Style, new(5, 90), 90);

        Assert.EndsWith(
            "0 1 -1 0 5 10 Tm <0001> Tj ET\n",
            Written(content),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void StyleThatStays_IsWrittenOnce()
    {
        var content = new PageContent(new(100, 100));
        var (line, pen) = (VectorPath.Polyline(new(0, 0), new(9, 0)), Stroke.Dashed(Color.Black));

        for (var i = 0; i < 2; i++)
        {
            content.Path(line, null, pen, new(default));
            content.Text("F0", [new(1, 0)], Style, new(5, 90), 0);
        }
        content.Text("F1", [new(1, 0)], Style with { Face = FontFace.Semibold }, new(5, 90), 0);

        var written = Written(content);
        Assert.Equal(2, written.Split("[ 3 2] 0 d").Length);
        Assert.Equal(2, written.Split(" rg").Length);
        Assert.Equal(
            (2, 2),
            (written.Split("/F0 10 Tf").Length, written.Split("/F1 10 Tf").Length)
        );
    }

    static string Written(PageContent content) => Encoding.ASCII.GetString(content.Bytes);
}
