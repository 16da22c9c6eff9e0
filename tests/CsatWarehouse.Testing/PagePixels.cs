using System.Globalization;
using System.Text;

namespace CsatWarehouse.Testing;

/// <summary>The pixels of a page: red, green and blue from the top left corner, row after row.</summary>
public sealed record PagePixels(int Width, int Height, byte[] Rgb)
{
    /// <summary>The pages of a document as Poppler shows them.</summary>
    public static IReadOnlyList<PagePixels> Of(string pdf, int dotsPerInch)
    {
        var pixmaps = PdfTool.Pixmaps(pdf, dotsPerInch);
        var pages = new List<PagePixels>();
        for (var at = 0; at < pixmaps.Length; )
        {
            var format = Word(pixmaps, ref at);
            var (width, height) = (Number(pixmaps, ref at), Number(pixmaps, ref at));
            if (format != "P6" || Number(pixmaps, ref at) != 255)
                throw new InvalidDataException($"pdftoppm gave '{format}', and P6 was expected.");
            pages.Add(new(width, height, pixmaps.AsSpan(at, width * height * 3).ToArray()));
            at += width * height * 3;
        }
        return pages;
    }

    public (byte Red, byte Green, byte Blue) this[int x, int y]
    {
        get
        {
            var pixel = Rgb.AsSpan(3 * ((y * Width) + x), 3);
            return (pixel[0], pixel[1], pixel[2]);
        }
    }

    static int Number(byte[] pixmap, ref int at) =>
        int.Parse(Word(pixmap, ref at), CultureInfo.InvariantCulture);

    static string Word(byte[] pixmap, ref int at)
    {
        var start = at;
        while (pixmap[at] > ' ')
            at++;
        return Encoding.ASCII.GetString(pixmap, start, at++ - start);
    }
}
