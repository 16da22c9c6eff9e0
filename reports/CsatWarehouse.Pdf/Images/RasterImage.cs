using System.Security.Cryptography;

namespace CsatWarehouse.Pdf.Images;

/// <summary>
/// A picture made of pixels, such as a logo: a PNG of any kind, or a JPEG whose compressed pixels go into the document as they are.
/// </summary>
/// <remarks>
/// A PNG is decoded and checked to its last row; transparency is kept, 16 bits beside an alpha channel become 8. A JPEG's segments are
/// checked and its pixels are not; it is turned upright as its EXIF orientation says, and everything that viewers do not need,
/// such as the place where it was taken, is left out. Colour profiles are ignored: colours are taken as the device's.
/// </remarks>
public sealed class RasterImage
{
    /// <summary>A full page of A4 at 300 dots an inch has 8.7 million.</summary>
    public const int MostPixels = 10_000_000;

    readonly byte[] _bytes;

    RasterImage(byte[] bytes, ImageSamples samples)
    {
        (_bytes, Samples) = (bytes, samples);
        Hash = Convert.ToHexString(SHA256.HashData(bytes));
    }

    /// <summary>Reads a PNG or a JPEG.</summary>
    /// <param name="bytes">The whole file; kept, so do not change it afterwards.</param>
    /// <param name="source">The file's name, for messages.</param>
    /// <exception cref="InvalidDataException">
    /// The file is damaged, cut short, of another format, too large, or of a kind that PDF viewers do not show; the message says which.
    /// </exception>
    public static RasterImage Read(byte[] bytes, string source)
    {
        var file = new ImageBytes(bytes, source);
        if (PngFile.Begins(bytes))
            return new(bytes, PngFile.Read(file));
        if (JpegFile.Begins(bytes))
            return new(bytes, JpegFile.Read(file));
        throw file.Fault("it is neither a PNG nor a JPEG; save it as one of them");
    }

    /// <summary>Pixels from left to right, once the image stands upright.</summary>
    public int Width => Samples.Orientation.IsTurned ? Samples.Height : Samples.Width;

    /// <summary>Pixels from top to bottom, once the image stands upright.</summary>
    public int Height => Samples.Orientation.IsTurned ? Samples.Width : Samples.Height;

    internal ImageSamples Samples { get; }

    /// <summary>The file as it was read, as an address that holds it.</summary>
    internal string DataUri =>
        $"data:image/{(Samples.Packing == SamplePacking.Jpeg ? "jpeg" : "png")};base64,{Convert.ToBase64String(_bytes)}";

    /// <summary>Of the file's bytes: an image that was read twice is one.</summary>
    internal string Hash { get; }
}
