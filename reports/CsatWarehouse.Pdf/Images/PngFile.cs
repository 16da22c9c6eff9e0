using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace CsatWarehouse.Pdf.Images;

/// <summary>The chunks of a PNG file (PNG specification, third edition). Chunks that do not change pixels are passed over unread.</summary>
sealed class PngFile
{
    const int SignatureLength = 8;

    // Length, type and checksum around a chunk's data.
    const int ChunkFrame = 12;

    readonly ImageBytes _file;
    readonly ArrayBufferWriter<byte> _compressed = new();
    PngHeader _header;
    byte[]? _palette;
    byte[]? _transparency;

    PngFile(ImageBytes file) => _file = file;

    public static bool Begins(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]);

    public static ImageSamples Read(ImageBytes file)
    {
        var png = new PngFile(file);
        png.ReadChunks();
        return new PngPixels(file, png._header, png._palette, png._transparency).Of(png.Inflate());
    }

    void ReadChunks()
    {
        for (var at = SignatureLength; ; )
        {
            var length = _file.U32(at);
            var chunk = _file.Slice(at + 4, (long)length + 4);
            var type = Encoding.Latin1.GetString(chunk[..4]);
            if (at == SignatureLength && (type != "IHDR" || length != 13))
                throw _file.Fault("its first chunk is no header");
            if (IsNeeded(type) && Crc32.Of(chunk) != _file.U32(at + 8 + (int)length))
                throw _file.Fault($"its chunk {type} is damaged: the checksum is another");
            if (type == "IEND")
                return;
            Keep(type, at + 8, chunk[4..]);
            at += ChunkFrame + (int)length;
        }
    }

    void Keep(string type, int offset, ReadOnlySpan<byte> data)
    {
        switch (type)
        {
            case "IHDR":
                _header = PngHeader.Read(_file, offset);
                break;
            case "PLTE":
                if (data.Length is 0 or > 768 || data.Length % 3 != 0)
                    throw _file.Fault("its palette does not have 1 to 256 colours");
                _palette = data.ToArray();
                break;
            case "tRNS":
                _transparency = data.ToArray();
                break;
            case "IDAT":
                _compressed.Write(data);
                break;
            default:
                // A capital first letter marks what a reader must understand.
                if (char.IsAsciiLetterUpper(type[0]))
                    throw _file.Fault($"its chunk '{type}' is none that PNG knows");
                break;
        }
    }

    static bool IsNeeded(string type) => char.IsAsciiLetterUpper(type[0]) || type == "tRNS";

    // The bytes grow as they are inflated, so that a small file cannot ask for much memory by what its header claims.
    byte[] Inflate()
    {
        var due = PngPasses.Length(_header);
        var rows = new ArrayBufferWriter<byte>();
        try
        {
            using var zlib = new ZLibStream(
                new MemoryStream(_compressed.WrittenSpan.ToArray()),
                CompressionMode.Decompress
            );
            for (int read; (read = zlib.Read(rows.GetSpan(65_536))) > 0; )
            {
                rows.Advance(read);
                if (rows.WrittenCount > due)
                    break;
            }
        }
        catch (InvalidDataException fault)
        {
            throw _file.Fault("its compressed pixels are damaged", fault);
        }
        if (rows.WrittenCount != due)
            throw _file.Fault(
                rows.WrittenCount > due
                    ? FormattableString.Invariant($"it holds more pixels than its {due} bytes")
                    : FormattableString.Invariant(
                        $"it is cut short: its pixels end after {rows.WrittenCount} of {due} bytes"
                    )
            );
        return rows.WrittenSpan.ToArray();
    }
}
