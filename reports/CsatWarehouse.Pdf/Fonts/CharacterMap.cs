using static CsatWarehouse.Pdf.Fonts.FontTables;

namespace CsatWarehouse.Pdf.Fonts;

/// <summary>Reads a font's map from Unicode code points to glyphs: <c>cmap</c> formats 12 and 4.</summary>
static class CharacterMap
{
    /// <summary>Code points without a glyph are absent, so the map never yields glyph 0.</summary>
    public static Dictionary<int, ushort> Read(FontTables tables)
    {
        var cmap = tables["cmap"];
        var glyphs = new Dictionary<int, ushort>();
        foreach (var offset in UnicodeSubtables(cmap))
        {
            var subtable = cmap[offset..];
            switch (U16(subtable, 0))
            {
                case 12:
                    ReadGroups(subtable, glyphs);
                    return glyphs;
                case 4:
                    ReadSegments(subtable, glyphs);
                    return glyphs;
            }
        }
        throw tables.Malformed("no Unicode character map of format 4 or 12 was found");
    }

    // The full repertoire (encoding 10, or 4 and 6 of platform 0) comes before the basic plane.
    static IEnumerable<int> UnicodeSubtables(ReadOnlySpan<byte> cmap)
    {
        var found = new List<(int Rank, int Offset)>();
        for (var i = 0; i < U16(cmap, 2); i++)
        {
            var record = cmap[(4 + (8 * i))..];
            var rank = (U16(record, 0), U16(record, 2)) switch
            {
                (3, 10) or (0, 4) or (0, 6) => 0,
                (3, 1) or (0, <= 3) => 1,
                _ => -1,
            };
            if (rank >= 0)
                found.Add((rank, (int)U32(record, 4)));
        }
        return found.OrderBy(entry => entry.Rank).Select(entry => entry.Offset);
    }

    static void ReadGroups(ReadOnlySpan<byte> table, Dictionary<int, ushort> glyphs)
    {
        for (var i = 0; i < U32(table, 12); i++)
        {
            var group = table[(16 + (12 * i))..];
            var (first, last, glyph) = (U32(group, 0), U32(group, 4), U32(group, 8));
            for (var code = first; code <= last && code <= 0x10FFFF; code++)
                Map(glyphs, (int)code, (int)(glyph + code - first));
        }
    }

    static void ReadSegments(ReadOnlySpan<byte> table, Dictionary<int, ushort> glyphs)
    {
        var length = U16(table, 6);
        var (ends, starts, deltas, ranges) = (
            14,
            16 + length,
            16 + (2 * length),
            16 + (3 * length)
        );
        for (var at = 0; at < length; at += 2)
        {
            var (end, delta, range) = (
                U16(table, ends + at),
                U16(table, deltas + at),
                U16(table, ranges + at)
            );
            for (int start = U16(table, starts + at), code = start; code <= end; code++)
            {
                if (code == 0xFFFF)
                    break;
                // idRangeOffset counts bytes from its own place in the table.
                var glyph =
                    range == 0 ? code : U16(table, ranges + at + range + (2 * (code - start)));
                if (range == 0 || glyph != 0)
                    Map(glyphs, code, (glyph + delta) & 0xFFFF);
            }
        }
    }

    static void Map(Dictionary<int, ushort> glyphs, int code, int glyph)
    {
        if (glyph is > 0 and <= ushort.MaxValue)
            glyphs[code] = (ushort)glyph;
    }
}
