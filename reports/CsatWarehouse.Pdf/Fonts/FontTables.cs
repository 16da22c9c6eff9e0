using System.Buffers.Binary;
using System.Text;

namespace CsatWarehouse.Pdf.Fonts;

/// <summary>The tables of a TrueType file (OpenType specification, "Organization of an OpenType Font").</summary>
sealed class FontTables
{
    readonly byte[] _bytes;
    readonly string _source;
    readonly Dictionary<string, (int Offset, int Length)> _directory = [];

    public FontTables(byte[] bytes, string source)
    {
        (_bytes, _source) = (bytes, source);
        if (bytes.Length < 12 || U32(bytes, 0) is not (0x00010000 or 0x74727565))
            throw Malformed(
                "it does not begin as a TrueType font; CFF outlines (.otf) and collections (.ttc) are not read"
            );
        for (var i = 0; i < U16(bytes, 4); i++)
        {
            var entry = bytes.AsSpan(12 + (16 * i));
            var (offset, length) = ((long)U32(entry, 8), (long)U32(entry, 12));
            var tag = Encoding.ASCII.GetString(entry[..4]);
            if (offset + length > bytes.Length)
                throw Malformed($"table '{tag}' reaches beyond the end of the file");
            _directory[tag] = ((int)offset, (int)length);
        }
    }

    public bool Has(string tag) => _directory.ContainsKey(tag);

    public ReadOnlySpan<byte> this[string tag] => InPlace(tag).Span;

    public ReadOnlyMemory<byte> InPlace(string tag) =>
        _directory.TryGetValue(tag, out var place)
            ? _bytes.AsMemory(place.Offset, place.Length)
            : throw Malformed($"table '{tag}' is missing");

    public InvalidDataException Malformed(string fault) => new($"Font {_source}: {fault}.");

    public static ushort U16(ReadOnlySpan<byte> data, int offset) =>
        BinaryPrimitives.ReadUInt16BigEndian(data[offset..]);

    public static short I16(ReadOnlySpan<byte> data, int offset) =>
        BinaryPrimitives.ReadInt16BigEndian(data[offset..]);

    public static uint U32(ReadOnlySpan<byte> data, int offset) =>
        BinaryPrimitives.ReadUInt32BigEndian(data[offset..]);
}
