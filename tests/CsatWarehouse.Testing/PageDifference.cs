namespace CsatWarehouse.Testing;

/// <summary>Where two images of one size differ.</summary>
/// <param name="channel">A pixel differs where red, green or blue is off by more, of 255.</param>
public sealed class PageDifference(PagePixels expected, PagePixels actual, int channel)
{
    readonly List<int> _pixels =
    [
        .. Enumerable
            .Range(0, expected.Width * expected.Height)
            .Where(pixel =>
                Enumerable
                    .Range(pixel * 3, 3)
                    .Any(i => Math.Abs(expected.Rgb[i] - actual.Rgb[i]) > channel)
            ),
    ];

    public double Share => (double)_pixels.Count / (expected.Width * expected.Height);

    /// <summary>The uppermost pixel that differs, from the top left corner.</summary>
    public (int X, int Y)? First =>
        _pixels.Count == 0 ? null : (_pixels[0] % expected.Width, _pixels[0] / expected.Width);

    /// <summary>The page now, faint, with what differs in red.</summary>
    public PagePixels Marked()
    {
        var rgb = actual.Rgb.Select(value => (byte)(191 + (value / 4))).ToArray();
        foreach (var pixel in _pixels)
            (rgb[3 * pixel], rgb[(3 * pixel) + 1], rgb[(3 * pixel) + 2]) = (200, 0, 0);
        return actual with { Rgb = rgb };
    }
}
