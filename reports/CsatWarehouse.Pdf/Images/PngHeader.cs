namespace CsatWarehouse.Pdf.Images;

/// <summary>The size and the kind of a PNG's pixels: its IHDR chunk (PNG specification, 11.2.2).</summary>
readonly record struct PngHeader(int Width, int Height, int Depth, int ColorType, bool IsInterlaced)
{
    public const int Grey = 0;
    public const int Rgb = 2;
    public const int Indexed = 3;
    public const int GreyAlpha = 4;
    public const int RgbAlpha = 6;

    public int Channels =>
        ColorType switch
        {
            Rgb => 3,
            GreyAlpha => 2,
            RgbAlpha => 4,
            _ => 1,
        };

    public bool HasAlpha => ColorType is GreyAlpha or RgbAlpha;

    /// <summary>Bytes from a sample to the same one of the pixel before it, which is what filters compare; at least one.</summary>
    public int PixelDistance => Math.Max(1, Channels * Depth / 8);

    /// <summary>Bytes of a row, without the number of its filter.</summary>
    public int RowLength(int pixels) => ((pixels * Channels * Depth) + 7) / 8;

    public static PngHeader Read(ImageBytes file, int offset)
    {
        var (width, height) = (file.U32(offset), file.U32(offset + 4));
        file.CheckSize(width, height);
        var header = new PngHeader(
            (int)width,
            (int)height,
            file[offset + 8],
            file[offset + 9],
            file[offset + 12] == 1
        );
        if (!header.IsKnown)
            throw file.Fault(
                FormattableString.Invariant(
                    $"no PNG has colour type {header.ColorType} with {header.Depth} bits"
                )
            );
        if (file[offset + 10] != 0 || file[offset + 11] != 0 || file[offset + 12] > 1)
            throw file.Fault("its compression, filter or interlace method is none that PNG knows");
        return header;
    }

    bool IsKnown =>
        ColorType switch
        {
            Grey => Depth is 1 or 2 or 4 or 8 or 16,
            Indexed => Depth is 1 or 2 or 4 or 8,
            Rgb or GreyAlpha or RgbAlpha => Depth is 8 or 16,
            _ => false,
        };
}
