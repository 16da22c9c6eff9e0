using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CsatWarehouse.Pdf.Fonts;

/// <summary>A font file cut down to the characters that a document uses, numbered in order of first use.</summary>
/// <remarks>
/// Characters are numbered, not glyphs: in many fonts Latin A and Cyrillic А share one outline, and text copied out of the
/// document has to tell them apart.
/// </remarks>
public sealed class FontSubset(TrueTypeFont font)
{
    readonly List<ushort> _glyphs = [0];
    readonly Dictionary<Rune, ushort> _numbers = [];
    readonly Dictionary<ushort, ushort> _components = [];

    public TrueTypeFont Font => font;

    public bool IsEmpty => _numbers.Count == 0;

    /// <summary>The characters used so far with their numbers, in the order of the numbers.</summary>
    public IEnumerable<(Rune Character, ushort Number)> Characters =>
        _numbers.Select(entry => (entry.Key, entry.Value)).OrderBy(entry => entry.Value);

    /// <summary>The advance of each number in thousandths of an em, from number 0.</summary>
    public IEnumerable<double> Widths =>
        _glyphs.Select(glyph => font.AdvanceOf(glyph) * 1000.0 / font.UnitsPerEm);

    /// <summary>The number of a character, added on its first use.</summary>
    /// <param name="character">What to set.</param>
    /// <param name="text">The text that it stands in, for the message.</param>
    /// <exception cref="MissingGlyphException">The font lacks the character.</exception>
    public ushort NumberOf(Rune character, string text)
    {
        if (_numbers.TryGetValue(character, out var number))
            return number;
        number = Append(font.GlyphOf(character, text));
        _numbers.Add(character, number);
        return number;
    }

    /// <summary>The glyph of a number in the whole font.</summary>
    internal ushort GlyphOf(ushort number) => _glyphs[number];

    /// <summary>Six capital letters derived from the characters used, as PDF 1.7 (9.6.4) asks before a subset's name.</summary>
    public string Tag()
    {
        var content = font.PostScriptName + string.Concat(Characters.Select(c => c.Character));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(content));
        return string.Concat(hash.Take(6).Select(value => (char)('A' + (value % 26))));
    }

    /// <summary>A font file with the used glyphs and the parts of composite ones; the same characters give the same bytes.</summary>
    public byte[] ToBytes()
    {
        var outlines = new GlyphOutlines(font.Tables);
        using var glyf = new MemoryStream();
        var offsets = new List<uint> { 0 };
        // Parts of composite glyphs are appended while the list is walked.
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var description = outlines[_glyphs[i]].ToArray();
            GlyphOutlines.Renumber(description, ComponentNumber);
            glyf.Write(description);
            while (glyf.Length % 4 != 0)
                glyf.WriteByte(0);
            offsets.Add((uint)glyf.Length);
        }
        return FontFile.Write(
            font,
            glyf.ToArray(),
            Bytes(offsets, sizeof(uint), BinaryPrimitives.WriteUInt32BigEndian),
            Bytes(
                _glyphs.SelectMany(g =>
                    new[] { (ushort)font.AdvanceOf(g), (ushort)font.LeftBearingOf(g) }
                ),
                sizeof(ushort),
                BinaryPrimitives.WriteUInt16BigEndian
            ),
            (ushort)_glyphs.Count
        );
    }

    ushort ComponentNumber(ushort glyph)
    {
        if (!_components.TryGetValue(glyph, out var number))
            _components.Add(glyph, number = Append(glyph));
        return number;
    }

    ushort Append(ushort glyph)
    {
        _glyphs.Add(glyph);
        return (ushort)(_glyphs.Count - 1);
    }

    delegate void Writer<T>(Span<byte> destination, T value);

    static byte[] Bytes<T>(IEnumerable<T> values, int size, Writer<T> write)
    {
        var list = values.ToArray();
        var bytes = new byte[list.Length * size];
        for (var i = 0; i < list.Length; i++)
            write(bytes.AsSpan(i * size), list[i]);
        return bytes;
    }
}
