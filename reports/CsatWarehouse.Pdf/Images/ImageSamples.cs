namespace CsatWarehouse.Pdf.Images;

/// <summary>How an image's bytes are packed.</summary>
enum SamplePacking
{
    /// <summary>Rows of samples, each beginning at a byte.</summary>
    Rows,

    /// <summary>The same, each row after the number of its PNG filter.</summary>
    FilteredRows,

    /// <summary>A JPEG file.</summary>
    Jpeg,
}

/// <summary>The pixels of an image as PDF takes them (PDF 1.7, 8.9.5).</summary>
sealed record ImageSamples(int Width, int Height, SamplePacking Packing, byte[] Bytes)
{
    /// <summary>Samples a pixel: 1 grey or an index, 3 RGB, 4 CMYK.</summary>
    public int Channels { get; init; } = 3;

    public int BitsPerSample { get; init; } = 8;

    /// <summary>Three bytes a colour, where the samples are indices.</summary>
    public byte[]? Palette { get; init; }

    /// <summary>Opacity of each pixel, a byte each; null where all are opaque.</summary>
    public byte[]? Alpha { get; init; }

    /// <summary>The greatest sample means no ink, as in the CMYK that Adobe's programs write.</summary>
    public bool IsInverted { get; init; }

    public Orientation Orientation { get; init; }
}
