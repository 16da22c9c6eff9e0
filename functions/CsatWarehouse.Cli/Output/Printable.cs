using System.Globalization;
using System.Text;

namespace CsatWarehouse.Cli.Output;

/// <summary>Makes text from files safe to print.</summary>
static class Printable
{
    /// <summary>
    /// Control and format characters as <c>\u001B</c>, so that a cell of an export cannot drive the terminal or turn the
    /// reading direction; line feeds too, so that one value stays on one line.
    /// </summary>
    public static string Line(string text)
    {
        if (!text.Any(IsUnsafe))
            return text;
        var safe = new StringBuilder(text.Length + 16);
        foreach (var letter in text)
            if (IsUnsafe(letter))
                safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
            else
                safe.Append(letter);
        return safe.ToString();
    }

    /// <summary>A line cut to a length, with an ellipsis for what is left out.</summary>
    public static string Line(string text, int length)
    {
        var line = Line(text);
        return line.Length <= length ? line : line[..(length - 1)] + "…";
    }

    static bool IsUnsafe(char letter) =>
        char.GetUnicodeCategory(letter)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator;
}
