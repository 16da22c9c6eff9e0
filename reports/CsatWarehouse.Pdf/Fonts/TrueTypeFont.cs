using System.Text;
using static CsatWarehouse.Pdf.Fonts.FontTables;

namespace CsatWarehouse.Pdf.Fonts;

/// <summary>A font with TrueType outlines: its metrics in font units, its character map and its glyphs.</summary>
public sealed class TrueTypeFont
{
    // Looks like a hyphen; fonts that lack it would otherwise refuse texts from word processors.
    const int NoBreakHyphen = 0x2011;

    readonly Dictionary<int, ushort> _glyphs;
    readonly ushort[] _advances;
    readonly KerningPairs _kerning;
    readonly int _metrics;

    TrueTypeFont(FontTables tables)
    {
        Tables = tables;
        var head = tables["head"];
        var hhea = tables["hhea"];
        var os2 = tables["OS/2"];
        UnitsPerEm = U16(head, 18);
        BoundingBox = (I16(head, 36), I16(head, 38), I16(head, 40), I16(head, 42));
        Ascender = I16(hhea, 4);
        Descender = I16(hhea, 6);
        GlyphCount = U16(tables["maxp"], 4);
        // Glyphs after the last metric repeat its advance.
        var hmtx = tables["hmtx"];
        _metrics = U16(hhea, 34);
        _advances = new ushort[GlyphCount];
        for (var glyph = 0; glyph < GlyphCount; glyph++)
            _advances[glyph] = U16(hmtx, 4 * Math.Min(glyph, _metrics - 1));
        WeightClass = U16(os2, 4);
        // Version 2 of OS/2 added the height of capitals; seven tenths of the ascender stands in for it before that.
        CapHeight = U16(os2, 0) >= 2 ? I16(os2, 88) : (short)(Ascender * 7 / 10);
        ItalicAngle = I16(tables["post"], 4);
        PostScriptName = FontName.PostScript(tables);
        _glyphs = CharacterMap.Read(tables);
        if (_glyphs.TryGetValue('-', out var hyphen))
            _glyphs.TryAdd(NoBreakHyphen, hyphen);
        _kerning = KerningPairs.Read(tables, GlyphCount);
        EmbeddingPermission.Check(U16(os2, 8), PostScriptName);
    }

    /// <summary>Reads a font and checks that its maker allows it to be embedded and subset.</summary>
    /// <param name="bytes">A whole <c>.ttf</c> file; kept, so do not change it afterwards.</param>
    /// <param name="source">The file's name, for messages.</param>
    /// <exception cref="InvalidDataException">The font is malformed, has no TrueType outlines or no Unicode map.</exception>
    /// <exception cref="NotSupportedException">Its licence bits forbid embedding or subsetting.</exception>
    public static TrueTypeFont Parse(byte[] bytes, string source)
    {
        var tables = new FontTables(bytes, source);
        try
        {
            return new(tables);
        }
        catch (ArgumentOutOfRangeException fault)
        {
            throw new InvalidDataException(
                $"Font {source} is cut short: a table ends before its data.",
                fault
            );
        }
    }

    internal FontTables Tables { get; }

    public string PostScriptName { get; }

    public int UnitsPerEm { get; }

    public (int XMin, int YMin, int XMax, int YMax) BoundingBox { get; }

    public int Ascender { get; }

    /// <summary>Below the baseline, so negative.</summary>
    public int Descender { get; }

    public int CapHeight { get; }

    /// <summary>100 to 900; 400 is regular, 600 semibold.</summary>
    public int WeightClass { get; }

    /// <summary>Degrees counter-clockwise from upright, so negative for a slope to the right.</summary>
    public int ItalicAngle { get; }

    public int GlyphCount { get; }

    public bool Has(Rune character) => _glyphs.ContainsKey(character.Value);

    /// <summary>The glyph of a character.</summary>
    /// <param name="character">What to set.</param>
    /// <param name="text">The text that it stands in, for the message.</param>
    /// <exception cref="MissingGlyphException">The font lacks the character.</exception>
    public ushort GlyphOf(Rune character, string text) =>
        _glyphs.TryGetValue(character.Value, out var glyph)
            ? glyph
            : throw new MissingGlyphException(character, text, PostScriptName);

    /// <summary>How far a glyph moves the pen, in font units.</summary>
    public int AdvanceOf(ushort glyph) => _advances[glyph];

    /// <summary>Font units to add between two glyphs, mostly negative.</summary>
    public int KerningOf(ushort left, ushort right) => _kerning.Between(left, right);

    internal short LeftBearingOf(ushort glyph) =>
        glyph < _metrics
            ? I16(Tables["hmtx"], (4 * glyph) + 2)
            : I16(Tables["hmtx"], (4 * _metrics) + (2 * (glyph - _metrics)));
}
