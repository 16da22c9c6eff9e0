using System.Globalization;
using System.Text;

namespace CsatWarehouse.Exports.Decoding;

/// <summary>A byte that means nothing in its file's encoding, carried through the text as a character of its own.</summary>
/// <remarks>U+10FF00 plus the byte: the last 256 code points of a private use plane, which no export has been seen to use.
/// Replacement characters would not do: they lose the byte, and some files hold real ones.</remarks>
static class UndecodableByte
{
    const int First = 0x10FF00;

    /// <summary>What the UTF-8 of every such character begins with.</summary>
    public static ReadOnlySpan<byte> Utf8Prefix => [0xF4, 0x8F];

    /// <summary>UTF-16 of the character that stands for the byte.</summary>
    public static (char High, char Low) Utf16(byte value) => ('\uDBFF', (char)(0xDF00 + value));

    /// <summary>The bytes that a field's UTF-8 carries, as "0x98 0x81", at most eight; empty where it carries none.</summary>
    public static string List(ReadOnlySpan<byte> utf8)
    {
        var found = new List<string>();
        foreach (var rune in Encoding.UTF8.GetString(utf8).EnumerateRunes())
            if (rune.Value >= First)
                found.Add(
                    string.Create(CultureInfo.InvariantCulture, $"0x{rune.Value - First:X2}")
                );
        return found.Count > 8 ? string.Join(' ', found.Take(8)) + " ..." : string.Join(' ', found);
    }

    /// <summary>The text for people, each such byte as <c>\x98</c>.</summary>
    public static string Show(ReadOnlySpan<byte> utf8)
    {
        var text = Encoding.UTF8.GetString(utf8);
        if (utf8.IndexOf(Utf8Prefix) < 0)
            return text;
        var shown = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value >= First)
                shown.Append(CultureInfo.InvariantCulture, $"\\x{rune.Value - First:X2}");
            else
                shown.Append(rune.ToString());
        return shown.ToString();
    }
}
