namespace CsatWarehouse.Pdf.Images;

/// <summary>One pass over an image: its first column and row, and the steps from one to the next.</summary>
readonly record struct PngPass(int X, int Y, int StepX, int StepY)
{
    public int Columns(int width) => (width - X + StepX - 1) / StepX;

    public int Rows(int height) => (height - Y + StepY - 1) / StepY;
}

/// <summary>The passes in which a PNG stores its pixels: one, or the seven of Adam7 (PNG specification, 8.2).</summary>
static class PngPasses
{
    static readonly PngPass[] Whole = [new(0, 0, 1, 1)];

    static readonly PngPass[] Adam7 =
    [
        new(0, 0, 8, 8),
        new(4, 0, 8, 8),
        new(0, 4, 4, 8),
        new(2, 0, 4, 4),
        new(0, 2, 2, 4),
        new(1, 0, 2, 2),
        new(0, 1, 1, 2),
    ];

    public static IEnumerable<PngPass> Of(PngHeader header) =>
        (header.IsInterlaced ? Adam7 : Whole).Where(pass =>
            pass.Columns(header.Width) > 0 && pass.Rows(header.Height) > 0
        );

    /// <summary>Bytes of all rows of all passes, each with the number of its filter.</summary>
    public static long Length(PngHeader header) =>
        Of(header)
            .Sum(pass =>
                (long)pass.Rows(header.Height) * (1 + header.RowLength(pass.Columns(header.Width)))
            );
}
