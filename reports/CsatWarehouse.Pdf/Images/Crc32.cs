namespace CsatWarehouse.Pdf.Images;

/// <summary>The checksum of PNG's chunks (PNG specification, annex D).</summary>
static class Crc32
{
    const uint Polynomial = 0xEDB88320;

    static readonly uint[] Table =
    [
        .. Enumerable
            .Range(0, 256)
            .Select(i =>
            {
                var value = (uint)i;
                for (var bit = 0; bit < 8; bit++)
                    value = (value & 1) == 0 ? value >> 1 : (value >> 1) ^ Polynomial;
                return value;
            }),
    ];

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var value in bytes)
            sum = Table[(byte)(sum ^ value)] ^ (sum >> 8);
        return ~sum;
    }
}
