using System.Buffers.Binary;

namespace CsatWarehouse.Pdf.Images;

/// <summary>The bytes of an image file; every read that leaves them says that the file is cut short.</summary>
sealed class ImageBytes(byte[] bytes, string source)
{
    public int Length => bytes.Length;

    public byte this[int offset] => Slice(offset, 1)[0];

    public ReadOnlySpan<byte> Slice(long offset, long length) =>
        offset + length <= bytes.Length
            ? bytes.AsSpan((int)offset, (int)length)
            : throw Fault(
                FormattableString.Invariant(
                    $"it is cut short: {length} bytes are due at {offset}, and it has {bytes.Length}"
                )
            );

    public int U16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Slice(offset, 2));

    public uint U32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(Slice(offset, 4));

    public InvalidDataException Fault(string fault, Exception? cause = null) =>
        new($"Image {source}: {fault}.", cause);

    /// <summary>Refuses sizes that nobody prints, before anything of that size is allocated.</summary>
    public void CheckSize(uint width, uint height)
    {
        if (width == 0 || height == 0)
            throw Fault(FormattableString.Invariant($"it has no pixels ({width} x {height})"));
        if ((ulong)width * height > RasterImage.MostPixels)
            throw Fault(
                FormattableString.Invariant(
                    $"it has {width} x {height} pixels, and {RasterImage.MostPixels} are the most; save it smaller"
                )
            );
    }
}
