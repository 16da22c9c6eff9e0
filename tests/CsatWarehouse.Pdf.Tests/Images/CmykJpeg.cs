namespace CsatWarehouse.Pdf.Tests.Images;

/// <summary>A baseline JPEG of 16 by 16 pixels in one colour of four inks, as nothing here writes one.</summary>
static class CmykJpeg
{
    /// <param name="samples">Cyan, magenta, yellow and black as they are stored.</param>
    /// <param name="isByAdobe">With the segment that Adobe's programs write; they store inks upside down.</param>
    public static byte[] Of(byte[] samples, bool isByAdobe)
    {
        byte[] adobe = [0xFF, 0xEE, 0, 14, .. "Adobe"u8, 0, 100, 0, 0, 0, 0, 0];
        byte[] components = [1, 2, 3, 4];
        return
        [
            0xFF,
            0xD8,
            .. isByAdobe ? adobe : [],
            // All 64 steps are 8, so that the first coefficient of a block is its colour less 128.
            0xFF,
            0xDB,
            0,
            67,
            0,
            .. Enumerable.Repeat((byte)8, 64),
            0xFF,
            0xC0,
            0,
            20,
            8,
            0,
            16,
            0,
            16,
            4,
            .. components.SelectMany(c => new byte[] { c, 0x11, 0 }),
            // Lengths of first coefficients: codes of four bits. Others: one code of one bit, the end of the block.
            0xFF,
            0xC4,
            0,
            31,
            0x00,
            0,
            0,
            0,
            12,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            1,
            2,
            3,
            4,
            5,
            6,
            7,
            8,
            9,
            10,
            11,
            0xFF,
            0xC4,
            0,
            20,
            0x10,
            1,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0xFF,
            0xDA,
            0,
            14,
            4,
            .. components.SelectMany(c => new byte[] { c, 0 }),
            0,
            63,
            0,
            .. Scan(samples),
            0xFF,
            0xD9,
        ];
    }

    static IEnumerable<byte> Scan(byte[] samples)
    {
        var bits = string.Concat(samples.Select(sample => Difference(sample - 128) + "0"));
        // The three other blocks of each ink do not differ from the one before.
        bits += string.Concat(Enumerable.Repeat("00000", 12));
        foreach (var eight in bits.Chunk(8))
        {
            var value = Convert.ToByte(new string(eight).PadRight(8, '1'), 2);
            yield return value;
            if (value == 0xFF)
                yield return 0;
        }
    }

    // Its length in bits, then its bits; those of a negative number are the complement.
    static string Difference(int value)
    {
        var bits = value == 0 ? "" : Convert.ToString(Math.Abs(value), 2);
        var length = Convert.ToString(bits.Length, 2).PadLeft(4, '0');
        return length + (value < 0 ? string.Concat(bits.Select(b => b == '1' ? '0' : '1')) : bits);
    }
}
