using System.Buffers.Binary;

namespace CsatWarehouse.Pdf.Images;

/// <summary>How a stored image has to be turned and mirrored to stand upright: the values 1 to 8 of EXIF, 0 standing for 1.</summary>
readonly record struct Orientation(int Value)
{
    const int OrientationTag = 0x0112;

    /// <summary>Rows become columns.</summary>
    public bool IsTurned => Value >= 5;

    /// <summary>
    /// The matrix a b c d e f that takes the unit square of the stored image, its first row on top, to the unit square in which it
    /// stands upright.
    /// </summary>
    public (int A, int B, int C, int D, int E, int F) Matrix =>
        Value switch
        {
            2 => (-1, 0, 0, 1, 1, 0),
            3 => (-1, 0, 0, -1, 1, 1),
            4 => (1, 0, 0, -1, 0, 1),
            5 => (0, -1, -1, 0, 1, 1),
            6 => (0, -1, 1, 0, 0, 1),
            7 => (0, 1, 1, 0, 0, 0),
            8 => (0, 1, -1, 0, 1, 0),
            _ => (1, 0, 0, 1, 0, 0),
        };

    /// <summary>Reads the tag from an EXIF segment; one that cannot be read leaves the image as it is, as viewers do.</summary>
    /// <param name="segment">What follows the length of an APP1 segment.</param>
    public static Orientation Of(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith("Exif\0\0"u8))
            return default;
        var tiff = segment[6..];
        if (tiff.Length < 8)
            return default;
        var isLittle = tiff.StartsWith("II"u8);
        var directory = U32(tiff[4..]);
        if (directory > tiff.Length - 2)
            return default;
        var entries = tiff[(int)directory..];
        for (var (count, i) = (U16(entries), 0); i < count && entries.Length >= 14 + (12 * i); i++)
        {
            var entry = entries.Slice(2 + (12 * i), 12);
            if (U16(entry) == OrientationTag)
                return U16(entry[8..]) is >= 1 and <= 8 and var value ? new(value) : default;
        }
        return default;

        int U16(ReadOnlySpan<byte> at) =>
            isLittle
                ? BinaryPrimitives.ReadUInt16LittleEndian(at)
                : BinaryPrimitives.ReadUInt16BigEndian(at);

        uint U32(ReadOnlySpan<byte> at) =>
            isLittle
                ? BinaryPrimitives.ReadUInt32LittleEndian(at)
                : BinaryPrimitives.ReadUInt32BigEndian(at);
    }
}
