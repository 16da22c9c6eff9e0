using System.Runtime.CompilerServices;
using System.Text;
using CsatWarehouse.Pdf.Images;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>Writes an image, and its opacity as a second one, as PDF's image objects (PDF 1.7, 8.9.5 and 11.6.5.3).</summary>
static class EmbeddedImage
{
    sealed record Encoded(byte[] Colors, byte[]? Alpha);

    // A logo stands in hundreds of documents: it is compressed once for as long as it is in use.
    static readonly ConditionalWeakTable<RasterImage, Encoded> Known = [];

    public static PdfReference Write(PdfFile file, RasterImage image)
    {
        var samples = image.Samples;
        var encoded = Known.GetValue(image, Encode);
        var mask = encoded.Alpha is { } alpha
            ? file.AddEncoded(
                Dictionary(samples, "/DeviceGray", "/FlateDecode"),
                alpha,
                Identity(image, "alpha")
            )
            : (PdfReference?)null;
        var dictionary = Dictionary(
                samples,
                ColorSpace(samples),
                samples.Packing == SamplePacking.Jpeg ? "/DCTDecode" : "/FlateDecode",
                samples.BitsPerSample
            )
            .Set("DecodeParms", Predictor(samples))
            .Set("SMask", mask)
            .Set("Decode", samples.IsInverted ? "[1 0 1 0 1 0 1 0]" : null);
        return file.AddEncoded(dictionary, encoded.Colors, Identity(image, "colors"));
    }

    static PdfDictionary Dictionary(
        ImageSamples samples,
        string colorSpace,
        string filter,
        int bits = 8
    ) =>
        PdfDictionary
            .OfType("XObject")
            .Set("Subtype", "/Image")
            .Set("Width", PdfSyntax.Number(samples.Width))
            .Set("Height", PdfSyntax.Number(samples.Height))
            .Set("ColorSpace", colorSpace)
            .Set("BitsPerComponent", PdfSyntax.Number(bits))
            .Set("Filter", filter);

    static string ColorSpace(ImageSamples samples) =>
        samples.Palette is { } palette
            ? $"[/Indexed /DeviceRGB {PdfSyntax.Number((palette.Length / 3) - 1)} <{Convert.ToHexString(palette)}>]"
        : samples.Channels == 1 ? "/DeviceGray"
        : samples.Channels == 3 ? "/DeviceRGB"
        : "/DeviceCMYK";

    static string? Predictor(ImageSamples samples) =>
        samples.Packing == SamplePacking.FilteredRows
            ? FormattableString.Invariant(
                $"<</Predictor 15 /Colors {samples.Channels} /BitsPerComponent {samples.BitsPerSample} /Columns {samples.Width}>>"
            )
            : null;

    static byte[] Identity(RasterImage image, string part) =>
        Encoding.ASCII.GetBytes(image.Hash + part);

    static Encoded Encode(RasterImage image)
    {
        var samples = image.Samples;
        return new(
            samples.Packing == SamplePacking.Jpeg ? samples.Bytes : Compress(samples.Bytes),
            samples.Alpha is null ? null : Compress(samples.Alpha)
        );
    }

    static byte[] Compress(byte[] bytes)
    {
        using var compressed = new ByteWriter();
        Flate.Compress(compressed, bytes);
        return compressed.Written.ToArray();
    }
}
