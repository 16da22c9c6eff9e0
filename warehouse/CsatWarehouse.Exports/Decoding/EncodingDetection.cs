using System.Buffers;
using System.Globalization;
using System.Text;
using CsatWarehouse.Exports.Csv;

namespace CsatWarehouse.Exports.Decoding;

/// <summary>Which encoding a file is in, judged by its first 64 KiB.</summary>
/// <remarks>In this order: a byte order mark; the encoding that was set; UTF-8 where every byte, or the greater part of those
/// beyond ASCII, makes valid sequences (a single broken name must not turn a file into mojibake: its row is rejected instead);
/// windows-1251 where letters of its Cyrillic range mostly stand beside one another; else windows-1252.
/// UTF-16 without a mark and latin-1 are never guessed. A file that is ASCII for 64 KiB counts as UTF-8.</remarks>
/// <param name="Encoding">A name of <see cref="TextEncoding"/>.</param>
/// <param name="MarkLength">Bytes of the byte order mark; 0 without one.</param>
/// <param name="Evidence">Why, in words for people.</param>
public sealed record EncodingDetection(string Encoding, int MarkLength, string Evidence)
{
    internal const int SampleBytes = 64 * 1024;

    /// <exception cref="ExportUnreadableException">The bytes are not text: a workbook, an archive, a PDF, or full of NULs.</exception>
    public static EncodingDetection Of(ReadOnlySpan<byte> head, string? wanted)
    {
        NotText.RefuseSignatures(head);
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return new(TextEncoding.Utf8, 3, "byte order mark");
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return new(TextEncoding.Utf16, 2, "byte order mark");
        if (head.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return new(TextEncoding.Utf16BigEndian, 2, "byte order mark");
        if (wanted is TextEncoding.Utf16 or TextEncoding.Utf16BigEndian)
            return new(wanted, 0, "as set");
        NotText.RefuseNuls(head);
        return wanted is not null ? new(wanted, 0, "as set") : Guess(head);
    }

    static EncodingDetection Guess(ReadOnlySpan<byte> head)
    {
        var (valid, invalid) = CountUtf8(head);
        if (invalid == 0)
            return new(
                TextEncoding.Utf8,
                0,
                valid == 0 ? "only ASCII so far" : "every sequence is valid UTF-8"
            );
        if (valid > invalid)
            return new(
                TextEncoding.Utf8,
                0,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{valid} valid UTF-8 sequences against {invalid} broken ones"
                )
            );
        var (together, alone) = CountCyrillicNeighbours(head);
        return together > alone
            ? new(
                TextEncoding.Windows1251,
                0,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"not UTF-8; {together} Cyrillic letters stand together, {alone} beside Latin ones"
                )
            )
            : new(
                TextEncoding.Windows1252,
                0,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"not UTF-8; {alone} accented letters stand beside Latin ones, {together} together"
                )
            );
    }

    static (int Valid, int Invalid) CountUtf8(ReadOnlySpan<byte> head)
    {
        int valid = 0,
            invalid = 0;
        while (head.IndexOfAnyExceptInRange((byte)0, (byte)0x7F) is var at and >= 0)
        {
            head = head[at..];
            var status = Rune.DecodeFromUtf8(head, out _, out var consumed);
            // A sequence that the end of the sample cuts says nothing.
            if (status == OperationStatus.NeedMoreData)
                break;
            if (status == OperationStatus.Done)
                valid++;
            else
                invalid += consumed;
            head = head[consumed..];
        }
        return (valid, invalid);
    }

    // In Cyrillic prose nearly every letter has a Cyrillic neighbour; in Western prose accents stand alone among Latin letters.
    static (int Together, int Alone) CountCyrillicNeighbours(ReadOnlySpan<byte> head)
    {
        int together = 0,
            alone = 0;
        for (var i = 1; i < head.Length; i++)
        {
            var (left, right) = (head[i - 1], head[i]);
            if (IsCyrillic1251(left) && IsCyrillic1251(right))
                together++;
            else if (
                (IsCyrillic1251(left) && char.IsAsciiLetter((char)right))
                || (char.IsAsciiLetter((char)left) && IsCyrillic1251(right))
            )
                alone++;
        }
        return (together, alone);
    }

    // The range А to я, and Ґ ґ Ё ё Є є І і Ї ї.
    static bool IsCyrillic1251(byte value) =>
        value >= 0xC0
        || value is 0xA5 or 0xB4 or 0xA8 or 0xB8 or 0xAA or 0xBA or 0xB2 or 0xB3 or 0xAF or 0xBF;
}
