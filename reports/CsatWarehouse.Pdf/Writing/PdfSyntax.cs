using System.Text;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>The number of an indirect object.</summary>
readonly record struct PdfReference(int Number)
{
    public override string ToString() => FormattableString.Invariant($"{Number} 0 R");
}

/// <summary>Values in PDF's own notation (PDF 1.7, 7.3).</summary>
static class PdfSyntax
{
    // Beyond a billion points a thousandth is no longer exact, and no page is that large.
    const double Greatest = 1e9;

    /// <summary>A real number to a thousandth, without exponent.</summary>
    public static string Number(double value)
    {
        Span<byte> digits = stackalloc byte[24];
        return Encoding.ASCII.GetString(digits[..Format(value, digits)]);
    }

    /// <summary>Writes a number as <see cref="Number"/> gives it, and returns how many bytes it took: 14 at most.</summary>
    public static int Format(double value, Span<byte> target)
    {
        if (!(Math.Abs(value) <= Greatest))
            throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                "Only coordinates and sizes of at most a billion can be drawn."
            );
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        var at = 0;
        if (thousandths < 0)
        {
            target[at++] = (byte)'-';
            thousandths = -thousandths;
        }
        var (whole, part) = Math.DivRem(thousandths, 1000);
        whole.TryFormat(target[at..], out var length, default, null);
        at += length;
        if (part == 0)
            return at;
        target[at++] = (byte)'.';
        for (var unit = 100; part > 0; unit /= 10)
        {
            target[at++] = (byte)('0' + (part / unit));
            part %= unit;
        }
        return at;
    }

    /// <summary>A text string in UTF-16 as hexadecimal digits, so that nothing in it can end the string.</summary>
    public static string Text(string text) =>
        $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A byte string of ASCII characters.</summary>
    public static string Bytes(string ascii) =>
        $"<{Convert.ToHexString(Encoding.ASCII.GetBytes(ascii))}>";

    public static string Array<T>(IEnumerable<T> values) => $"[{string.Join(' ', values)}]";

    public static string Numbers(params IEnumerable<double> values) => Array(values.Select(Number));
}
