using System.Buffers;
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
    readonly List<(Rune Character, ushort Number)> _characters = [];
    readonly Dictionary<int, ushort> _numbers = [];
    readonly Dictionary<ushort, ushort> _components = [];

    public TrueTypeFont Font => font;

    public bool IsEmpty => _characters.Count == 0;

    /// <summary>The characters used so far with their numbers, in the order of the numbers.</summary>
    public IReadOnlyList<(Rune Character, ushort Number)> Characters => _characters;

    /// <summary>The advance of each number in thousandths of an em, from number 0.</summary>
    public IEnumerable<double> Widths =>
        _glyphs.Select(glyph => font.AdvanceOf(glyph) * 1000.0 / font.UnitsPerEm);

    /// <summary>The number of a character, added on its first use.</summary>
    /// <param name="character">What to set.</param>
    /// <param name="text">The text that it stands in, for the message.</param>
    /// <exception cref="MissingGlyphException">The font lacks the character.</exception>
    public ushort NumberOf(Rune character, string text)
    {
        if (_numbers.TryGetValue(character.Value, out var number))
            return number;
        number = Append(font.GlyphOf(character, text));
        _numbers.Add(character.Value, number);
        _characters.Add((character, number));
        return number;
    }

    /// <summary>The glyph of a number in the whole font.</summary>
    internal ushort GlyphOf(ushort number) => _glyphs[number];

    /// <summary>Six capital letters derived from the characters used, as PDF 1.7 (9.6.4) asks before a subset's name.</summary>
    public string Tag()
    {
        var content = new StringBuilder(font.PostScriptName);
        foreach (var (character, _) in _characters)
            content.Append(character.ToString());
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(content.ToString()));
        return string.Create(
            6,
            hash,
            static (tag, bytes) =>
            {
                for (var i = 0; i < tag.Length; i++)
                    tag[i] = (char)('A' + (bytes[i] % 26));
            }
        );
    }

    /// <summary>A font file with the used glyphs and the parts of composite ones; the same characters give the same bytes.</summary>
    public byte[] ToBytes()
    {
        var outlines = new GlyphOutlines(font.Tables);
        var glyf = new ArrayBufferWriter<byte>(32_768);
        var offsets = new List<int>(_glyphs.Count + 1) { 0 };
        Func<ushort, ushort> numberOf = ComponentNumber;
        // Parts of composite glyphs are appended while the list is walked.
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var outline = outlines[_glyphs[i]];
            var padded = (outline.Length + 3) & ~3;
            var description = glyf.GetSpan(padded)[..padded];
            description.Clear();
            outline.CopyTo(description);
            GlyphOutlines.Renumber(description[..outline.Length], numberOf);
            glyf.Advance(padded);
            offsets.Add(glyf.WrittenCount);
        }
        return FontFile.Write(
            font,
            glyf.WrittenMemory,
            Places(offsets),
            Metrics(),
            (ushort)_glyphs.Count
        );
    }

    byte[] Metrics()
    {
        var bytes = new byte[_glyphs.Count * 4];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var metric = bytes.AsSpan(i * 4);
            BinaryPrimitives.WriteUInt16BigEndian(metric, (ushort)font.AdvanceOf(_glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(metric[2..], font.LeftBearingOf(_glyphs[i]));
        }
        return bytes;
    }

    static byte[] Places(List<int> offsets)
    {
        var bytes = new byte[offsets.Count * 4];
        for (var i = 0; i < offsets.Count; i++)
            BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(i * 4), offsets[i]);
        return bytes;
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
}
