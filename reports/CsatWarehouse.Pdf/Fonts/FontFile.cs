using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace CsatWarehouse.Pdf.Fonts;

/// <summary>Assembles a TrueType file from tables (OpenType specification, "Font Tables" and "Calculating Checksums").</summary>
static class FontFile
{
    const uint ChecksumOfWholeFile = 0xB1B0AFBA;

    sealed record Table(string Tag, ReadOnlyMemory<byte> Bytes);

    /// <summary>What PDF needs of an embedded font (PDF 1.7, 9.9); the character map and names stay out.</summary>
    public static byte[] Write(
        TrueTypeFont font,
        ReadOnlyMemory<byte> glyf,
        byte[] loca,
        byte[] hmtx,
        ushort glyphCount
    )
    {
        var head = font.Tables["head"].ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        var hhea = font.Tables["hhea"].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), glyphCount);
        var maxp = font.Tables["maxp"].ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), glyphCount);
        // In the order of their tags.
        var tables = new List<Table>();
        AddHinting("cvt ");
        AddHinting("fpgm");
        tables.Add(new("glyf", glyf));
        tables.Add(new("head", head));
        tables.Add(new("hhea", hhea));
        tables.Add(new("hmtx", hmtx));
        tables.Add(new("loca", loca));
        tables.Add(new("maxp", maxp));
        AddHinting("prep");
        return Assemble(tables);

        void AddHinting(string tag)
        {
            if (font.Tables.Has(tag))
                tables.Add(new(tag, font.Tables.InPlace(tag)));
        }
    }

    static byte[] Assemble(List<Table> tables)
    {
        var start = 12 + (16 * tables.Count);
        var length = start;
        foreach (var table in tables)
            length += Padded(table.Bytes.Length);
        var file = new byte[length];
        var power = 1 << BitOperations.Log2((uint)tables.Count);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(4), (ushort)tables.Count);
        BinaryPrimitives.WriteUInt16BigEndian(file.AsSpan(6), (ushort)(power * 16));
        BinaryPrimitives.WriteUInt16BigEndian(
            file.AsSpan(8),
            (ushort)BitOperations.Log2((uint)power)
        );
        BinaryPrimitives.WriteUInt16BigEndian(
            file.AsSpan(10),
            (ushort)((tables.Count - power) * 16)
        );
        var (entry, offset, head) = (12, start, 0);
        foreach (var (tag, bytes) in tables)
        {
            bytes.Span.CopyTo(file.AsSpan(offset));
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            var padded = file.AsSpan(offset, Padded(bytes.Length));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Checksum(padded));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 8), (uint)offset);
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 12), (uint)bytes.Length);
            if (tag == "head")
                head = offset;
            entry += 16;
            offset += padded.Length;
        }
        BinaryPrimitives.WriteUInt32BigEndian(
            file.AsSpan(head + 8),
            ChecksumOfWholeFile - Checksum(file)
        );
        return file;
    }

    static int Padded(int length) => (length + 3) & ~3;

    static uint Checksum(ReadOnlySpan<byte> padded)
    {
        uint sum = 0;
        for (; padded.Length > 0; padded = padded[4..])
            sum += BinaryPrimitives.ReadUInt32BigEndian(padded);
        return sum;
    }
}
