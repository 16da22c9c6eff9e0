using System.Buffers.Binary;
using System.Text;

namespace CsatWarehouse.Pdf.Tests.Images;

/// <summary>Segments that cameras and programs put into JPEG files.</summary>
static class JpegSegments
{
    public static byte[] WithSegment(byte[] jpeg, byte marker, ReadOnlySpan<byte> data)
    {
        var length = data.Length + 2;
        return
        [
            .. jpeg[..2],
            0xFF,
            marker,
            (byte)(length >> 8),
            (byte)length,
            .. data,
            .. jpeg[2..],
        ];
    }

    // A TIFF header, and a directory of one entry: tag 0x0112, one short.
    public static byte[] Exif(int orientation, bool isLittle)
    {
        var tiff = new byte[26];
        Encoding.ASCII.GetBytes(isLittle ? "II" : "MM", tiff);
        Short(2, 42);
        Int(4, 8);
        Short(8, 1);
        Short(10, 0x0112);
        Short(12, 3);
        Int(14, 1);
        Short(18, orientation);
        return [.. "Exif\0\0"u8, .. tiff];

        void Short(int at, int value)
        {
            if (isLittle)
                BinaryPrimitives.WriteInt16LittleEndian(tiff.AsSpan(at), (short)value);
            else
                BinaryPrimitives.WriteInt16BigEndian(tiff.AsSpan(at), (short)value);
        }

        void Int(int at, int value)
        {
            if (isLittle)
                BinaryPrimitives.WriteInt32LittleEndian(tiff.AsSpan(at), value);
            else
                BinaryPrimitives.WriteInt32BigEndian(tiff.AsSpan(at), value);
        }
    }
}
