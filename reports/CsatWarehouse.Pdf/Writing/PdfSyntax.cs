using System.Globalization;
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
    /// <summary>A real number to a thousandth, without exponent.</summary>
    public static string Number(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                "Only finite coordinates and sizes can be drawn."
            );
        var text = value.ToString("0.###", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
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
