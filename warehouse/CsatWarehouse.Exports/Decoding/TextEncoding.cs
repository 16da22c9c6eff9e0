using System.Text;
using CsatWarehouse.Exports.Csv;

namespace CsatWarehouse.Exports.Decoding;

/// <summary>The encodings that exports come in, by the names that profiles use.</summary>
public static class TextEncoding
{
    public const string Utf8 = "utf-8";
    public const string Utf16 = "utf-16";
    public const string Utf16BigEndian = "utf-16be";
    public const string Windows1251 = "windows-1251";
    public const string Windows1252 = "windows-1252";
    public const string Latin1 = "latin-1";

    /// <summary>Every name that a profile may give.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [Utf8, Utf16, Utf16BigEndian, Windows1251, Windows1252, Latin1];

    /// <summary>One byte is one character: what lies in the C1 block stands for a byte that the code page leaves undefined.</summary>
    internal static bool IsSingleByte(string name) => name is Windows1251 or Windows1252 or Latin1;

    /// <summary>The decoder of an encoding; bytes that it cannot decode come out as <see cref="UndecodableByte"/>.</summary>
    /// <exception cref="ExportUnreadableException">The name is not in <see cref="Names"/>.</exception>
    internal static Encoding Named(string name) =>
        name switch
        {
            Utf8 => Marking(Encoding.UTF8.CodePage),
            Utf16 => Marking(Encoding.Unicode.CodePage),
            Utf16BigEndian => Marking(Encoding.BigEndianUnicode.CodePage),
            Windows1251 => Marking(1251),
            Windows1252 => Marking(1252),
            Latin1 => Marking(Encoding.Latin1.CodePage),
            _ => throw new ExportUnreadableException(
                UnreadableCodes.UnknownEncoding,
                $"Encoding '{name}' is not known; give one of {string.Join(", ", Names)}, or none to detect it."
            ),
        };

    static Encoding Marking(int codePage) =>
        (
            CodePagesEncodingProvider.Instance.GetEncoding(
                codePage,
                EncoderFallback.ReplacementFallback,
                UndecodableByteFallback.Instance
            )
        )
        ?? Encoding.GetEncoding(
            codePage,
            EncoderFallback.ReplacementFallback,
            UndecodableByteFallback.Instance
        );
}
