using System.Buffers.Binary;
using System.Text;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests.Fonts;

/// <summary>The font's file, to be changed by tests.</summary>
static class OpenSansFile
{
    public static byte[] Bytes() =>
        File.ReadAllBytes(
            Repository.PathOf(
                "reports",
                "CsatWarehouse.Pdf",
                "Fonts",
                "OpenSans",
                "OpenSans-Regular.ttf"
            )
        );

    /// <summary>The file with other licence bits.</summary>
    public static byte[] WithPermission(int fsType)
    {
        var bytes = Bytes();
        BinaryPrimitives.WriteUInt16BigEndian(
            bytes.AsSpan(OffsetOf(bytes, "OS/2") + 8),
            (ushort)fsType
        );
        return bytes;
    }

    public static int OffsetOf(byte[] font, string table)
    {
        var entry = font.AsSpan().IndexOf(Encoding.ASCII.GetBytes(table));
        return BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(entry + 8));
    }
}
