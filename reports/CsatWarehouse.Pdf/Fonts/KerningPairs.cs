using static CsatWarehouse.Pdf.Fonts.FontTables;

namespace CsatWarehouse.Pdf.Fonts;

/// <summary>
/// By how much two glyphs beside each other stand closer or wider than their advances say, from format 0 of the <c>kern</c> table
/// (OpenType specification, "kern"), whose pairs are sorted. Fonts that kern by GPOS alone are set without kerning.
/// </summary>
sealed class KerningPairs
{
    const int Horizontal = 0x0001;
    const int SubtableHeader = 14;
    const int PairLength = 6;

    readonly byte[] _pairs;

    // Where the pairs of a left glyph begin; those of the next glyph end them.
    readonly int[] _firsts;

    KerningPairs(byte[] pairs, int[] firsts) => (_pairs, _firsts) = (pairs, firsts);

    public static KerningPairs Read(FontTables tables, int glyphCount)
    {
        if (!tables.Has("kern"))
            return new([], new int[glyphCount + 1]);
        var table = tables["kern"];
        // Only the first subtable of version 0: others hold minimum distances and vertical kerning.
        if (U16(table, 0) != 0 || U16(table, 2) == 0 || U16(table, 8) != Horizontal)
            return new([], new int[glyphCount + 1]);
        // The subtable's own length is too short for large tables, where it wraps around: the number of pairs counts.
        var count = U16(table, 10);
        var pairs = table.Slice(4 + SubtableHeader, count * PairLength).ToArray();
        var firsts = new int[glyphCount + 1];
        for (var (glyph, i) = (0, 0); glyph <= glyphCount; glyph++)
        {
            while (i < count && U16(pairs, i * PairLength) < glyph)
                i++;
            firsts[glyph] = i;
        }
        return new(pairs, firsts);
    }

    /// <summary>Font units to add between the glyphs, mostly negative; 0 where the font says nothing.</summary>
    public int Between(ushort left, ushort right)
    {
        var (low, high) = (_firsts[left], _firsts[left + 1]);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var found = U16(_pairs, (middle * PairLength) + 2);
            if (found == right)
                return I16(_pairs, (middle * PairLength) + 4);
            if (found < right)
                low = middle + 1;
            else
                high = middle;
        }
        return 0;
    }
}
