namespace CsatWarehouse.Pdf.Images;

/// <summary>Rows as differences from what stands left and above (PNG specification, clause 9).</summary>
static class PngFilter
{
    public const byte Last = Paeth;

    const byte Left = 1;
    const byte Above = 2;
    const byte Average = 3;
    const byte Paeth = 4;

    /// <summary>Turns differences back into samples, in place.</summary>
    /// <param name="filter">0 to 4; 0 leaves the row as it is.</param>
    /// <param name="row">The differences.</param>
    /// <param name="above">The samples of the row before; zeroes above the first.</param>
    /// <param name="distance">Bytes to the pixel on the left.</param>
    public static void Undo(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int distance)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var left = i < distance ? 0 : row[i - distance];
            var corner = i < distance ? 0 : above[i - distance];
            row[i] += filter switch
            {
                Left => (byte)left,
                Above => above[i],
                Average => (byte)((left + above[i]) / 2),
                Paeth => Predict(left, above[i], corner),
                _ => 0,
            };
        }
    }

    static byte Predict(int left, int above, int corner)
    {
        var (a, b, c) = (
            Math.Abs(above - corner),
            Math.Abs(left - corner),
            Math.Abs(left + above - (2 * corner))
        );
        return (byte)(
            a <= b && a <= c ? left
            : b <= c ? above
            : corner
        );
    }
}
