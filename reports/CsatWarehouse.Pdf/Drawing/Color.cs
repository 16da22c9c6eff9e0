using System.Globalization;

namespace CsatWarehouse.Pdf.Drawing;

/// <summary>An opaque colour in device RGB, 0..255 a channel.</summary>
public readonly record struct Color(byte Red, byte Green, byte Blue)
{
    public static Color Black { get; } = new(0, 0, 0);

    public static Color White { get; } = new(255, 255, 255);

    /// <summary>Reads <c>#rrggbb</c>.</summary>
    /// <exception cref="FormatException">The text is not a hash and six hexadecimal digits.</exception>
    public static Color Parse(string hex)
    {
        if (
            hex is not ['#', ..]
            || hex.Length != 7
            || !uint.TryParse(
                hex.AsSpan(1),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
            throw new FormatException($"'{hex}' is no colour: write it as '#1b7f5c'.");
        return new((byte)(value >> 16), (byte)(value >> 8), (byte)value);
    }

    /// <summary>The colour thinned towards white, as ink is on paper: 1 keeps it, 0 is white.</summary>
    public Color Tint(double share) => White.Mix(this, share);

    /// <summary>The colour that lies <paramref name="share"/> (0..1, clamped) of the way to another, rounded per channel.</summary>
    public Color Mix(Color other, double share)
    {
        share = Math.Clamp(share, 0, 1);
        return new(
            Between(Red, other.Red, share),
            Between(Green, other.Green, share),
            Between(Blue, other.Blue, share)
        );
    }

    /// <summary>How much lighter one of two colours is, from 1, the same, to 21, black and white (WCAG 2.2, "contrast ratio"); text needs 4.5.</summary>
    public double ContrastWith(Color other)
    {
        var (a, b) = (Luminance, other.Luminance);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>Whichever of two colours can be read better on this one, the first where they are equal.</summary>
    public Color Readable(Color first, Color second) =>
        ContrastWith(first) >= ContrastWith(second) ? first : second;

    // WCAG 2.2, "relative luminance".
    double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    static double Linear(byte channel)
    {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    /// <summary>As <c>#rrggbb</c>.</summary>
    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    static byte Between(byte from, byte to, double share) =>
        (byte)Math.Round(from + ((to - from) * share), MidpointRounding.AwayFromZero);
}
