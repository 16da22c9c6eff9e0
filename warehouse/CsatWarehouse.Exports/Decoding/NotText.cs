using System.Globalization;
using CsatWarehouse.Exports.Csv;

namespace CsatWarehouse.Exports.Decoding;

/// <summary>Files that people put among exports by mistake, recognised by their first bytes.</summary>
static class NotText
{
    // More than this share of NULs is not an accident of one row: it is UTF-16 without a mark, or a binary file.
    const double NulShare = 0.01;

    public static void RefuseSignatures(ReadOnlySpan<byte> head)
    {
        var found =
            head.StartsWith("PK\u0003\u0004"u8)
                ? "an Excel workbook (xlsx) or zip archive: unpack it, or save it as CSV"
            : head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0])
                ? "an old Excel workbook (xls): save it as CSV"
            : head.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) ? "compressed with gzip: unpack it"
            : head.StartsWith("%PDF-"u8) ? "a PDF: ask the source system for CSV"
            : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0])
            || head.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])
                ? "UTF-32: save it as UTF-8"
            : null;
        if (found is not null)
            throw new ExportUnreadableException(UnreadableCodes.NotText, $"The file is {found}.");
    }

    public static void RefuseNuls(ReadOnlySpan<byte> head)
    {
        var nuls = head.Count((byte)0);
        if (nuls > head.Length * NulShare)
            throw new ExportUnreadableException(
                UnreadableCodes.NotText,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{nuls} of the first {head.Length} bytes are NUL, the first at offset {head.IndexOf((byte)0)}: set the encoding to utf-16 or utf-16be if it is that, otherwise the file is not text."
                )
            );
    }
}
