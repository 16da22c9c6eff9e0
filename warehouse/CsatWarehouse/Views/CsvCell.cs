using System.Globalization;

namespace CsatWarehouse.Views;

/// <summary>
/// One value of a view as a field of a CSV file (RFC 4180), the same on every machine. Text that a spreadsheet would take for a
/// formula gets an apostrophe before it; numbers stay numbers, negative ones too.
/// </summary>
static class CsvCell
{
    public const string FormulaRule =
        "Text that begins with = + - @, their full-width forms, a tab or a line break has ' before it, unless it is a number.";

    // What Excel, LibreOffice and Google's sheets begin a formula with, also behind their own trimming.
    const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    /// <summary>Nothing for NULL, and <c>""</c> for a text of no letters; flags are 1 and 0, instants <c>2026-03-31 21:30:00</c> in UTC.</summary>
    public static string Of(object value) =>
        value switch
        {
            DBNull => "",
            string text => Quoted(Neutral(text)),
            bool flag => flag ? "1" : "0",
            DateTime instant => instant.ToString(
                "yyyy-MM-dd HH:mm:ss.FFFFFFF",
                CultureInfo.InvariantCulture
            ),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => Quoted(Neutral(value.ToString() ?? "")),
        };

    public static string Quoted(string text) =>
        text.Length == 0
        || text[0] == ' '
        || text[^1] == ' '
        || text.AsSpan().IndexOfAny("\",\r\n") >= 0
            ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : text;

    static string Neutral(string text) =>
        text.Length > 0
        && FormulaStarts.Contains(text[0], StringComparison.Ordinal)
        && !IsNegativeNumber(text)
            ? "'" + text
            : text;

    static bool IsNegativeNumber(string text) =>
        text[0] == '-'
        && double.TryParse(
            text,
            NumberStyles.AllowLeadingSign
                | NumberStyles.AllowDecimalPoint
                | NumberStyles.AllowExponent,
            CultureInfo.InvariantCulture,
            out _
        );
}
