using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace CsatWarehouse.Testing;

/// <summary>Writes PNG files of any kind from rows that are ready, and reads back the plain ones.</summary>
public static class PngBytes
{
    const int Rgb = 2;

    static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10];

    /// <param name="depth">Bits a sample.</param>
    /// <param name="colorType">0 grey, 2 RGB, 3 indices, 4 grey and alpha, 6 RGB and alpha.</param>
    /// <param name="rows">The number of each row's filter and its bytes, of all passes.</param>
    /// <param name="isInterlaced">By Adam7.</param>
    /// <param name="chunks">What stands between the header and the pixels, such as a palette.</param>
    public static byte[] Write(
        int width,
        int height,
        int depth,
        int colorType,
        ReadOnlySpan<byte> rows,
        bool isInterlaced = false,
        params (string Type, byte[] Data)[] chunks
    )
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = (
            (byte)depth,
            (byte)colorType,
            isInterlaced ? (byte)1 : (byte)0
        );
        return
        [
            .. Signature,
            .. Chunk("IHDR", header),
            .. chunks.SelectMany(chunk => Chunk(chunk.Type, chunk.Data)),
            .. Chunk("IDAT", Deflate(rows)),
            .. Chunk("IEND", []),
        ];
    }

    /// <summary>Pixels without filters, so that <see cref="Read"/> needs to know none.</summary>
    public static byte[] Write(PagePixels pixels)
    {
        var row = pixels.Width * 3;
        var rows = new byte[pixels.Height * (row + 1)];
        for (var y = 0; y < pixels.Height; y++)
            pixels.Rgb.AsSpan(y * row, row).CopyTo(rows.AsSpan((y * (row + 1)) + 1));
        return Write(pixels.Width, pixels.Height, 8, Rgb, rows);
    }

    /// <summary>Reads what <see cref="Write(PagePixels)"/> wrote; a file that another program saved again is refused.</summary>
    public static PagePixels Read(byte[] png)
    {
        var (width, height) = (
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)),
            BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20))
        );
        var data = png.AsSpan(33);
        var length = BinaryPrimitives.ReadInt32BigEndian(data);
        if (png[24] != 8 || png[25] != Rgb || !data[4..8].SequenceEqual("IDAT"u8))
            throw Foreign();
        using var zlib = new ZLibStream(
            new MemoryStream(data.Slice(8, length).ToArray()),
            CompressionMode.Decompress
        );
        var row = width * 3;
        var rgb = new byte[height * row];
        for (var y = 0; y < height; y++)
        {
            if (zlib.ReadByte() != 0)
                throw Foreign();
            zlib.ReadExactly(rgb.AsSpan(y * row, row));
        }
        return new(width, height, rgb);
    }

    /// <summary>A chunk with its length and its checksum.</summary>
    public static byte[] Chunk(string type, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(
            chunk.AsSpan(8 + data.Length),
            Crc(chunk.AsSpan(4..^4))
        );
        return chunk;
    }

    public static byte[] Deflate(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.SmallestSize))
            zlib.Write(bytes);
        return compressed.ToArray();
    }

    // Bit by bit, as the PNG specification defines it: a second opinion on the table that reads them.
    static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
        {
            sum ^= value;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
        }
        return ~sum;
    }

    static InvalidDataException Foreign() =>
        new("The image was not written by these tests; make it anew rather than edit it.");
}
