using System.Buffers.Binary;
using static CsatWarehouse.Pdf.Fonts.FontTables;

namespace CsatWarehouse.Pdf.Fonts;

/// <summary>The outlines of a font: the bytes of a glyph, and the glyphs that a composite one is made of.</summary>
sealed class GlyphOutlines(FontTables tables)
{
    const int ArgumentsAreWords = 0x0001;
    const int HasScale = 0x0008;
    const int HasMoreComponents = 0x0020;
    const int HasXAndYScale = 0x0040;
    const int HasMatrix = 0x0080;

    readonly bool _isLong = I16(tables["head"], 50) != 0;

    /// <summary>The glyph's description; empty for one without an outline, such as a space.</summary>
    public ReadOnlySpan<byte> this[ushort glyph]
    {
        get
        {
            var loca = tables["loca"];
            var (start, end) = _isLong
                ? ((int)U32(loca, 4 * glyph), (int)U32(loca, (4 * glyph) + 4))
                : (2 * U16(loca, 2 * glyph), 2 * U16(loca, (2 * glyph) + 2));
            return tables["glyf"][start..end];
        }
    }

    /// <summary>Writes the numbers that components have in a subset into a copy of a glyph's description.</summary>
    /// <param name="description">The copy; simple glyphs are left as they are.</param>
    /// <param name="numberOf">From the glyph's number in the whole font to the one in the subset.</param>
    public static void Renumber(Span<byte> description, Func<ushort, ushort> numberOf)
    {
        if (description.Length < 10 || I16(description, 0) >= 0)
            return;
        var at = 10;
        int flags;
        do
        {
            flags = U16(description, at);
            var number = description.Slice(at + 2, 2);
            BinaryPrimitives.WriteUInt16BigEndian(number, numberOf(U16(number, 0)));
            at += 4 + ((flags & ArgumentsAreWords) != 0 ? 4 : 2) + TransformLength(flags);
        } while ((flags & HasMoreComponents) != 0);
    }

    static int TransformLength(int flags) =>
        (flags & HasMatrix) != 0 ? 8
        : (flags & HasXAndYScale) != 0 ? 4
        : (flags & HasScale) != 0 ? 2
        : 0;
}
