using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Images;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests.Images;

public sealed class PngTests
{
    static readonly (int ColorType, int[] Depths)[] Kinds =
    [
        (0, [1, 2, 4, 8, 16]),
        (2, [8, 16]),
        (3, [1, 2, 4, 8]),
        (4, [8, 16]),
        (6, [8, 16]),
    ];

    // Poppler smooths what is enlarged less than four times.
    const int Zoom = 5;

    /// <summary>All kinds below each other on one page, so that one run of Poppler shows them all.</summary>
    [Fact]
    public void Read_EveryKindOfPng_ShowsItsPixels()
    {
        var images = Kinds
            .SelectMany(kind =>
                from depth in kind.Depths
                from isInterlaced in new[] { false, true }
                from hasTransparency in new[] { false, true }
                where !hasTransparency || kind.ColorType < 4
                select new RandomPng(depth, kind.ColorType, depth, isInterlaced, hasTransparency)
            )
            .ToArray();
        var height = RandomPng.Height * Zoom;
        var page = new PageSetup(new(RandomPng.Width * Zoom, height * images.Length), default);
        var sheet = new Picture(page.Paper.Width, page.Paper.Height, "");
        for (var i = 0; i < images.Length; i++)
            sheet.Image(
                RasterImage.Read(images[i].ToBytes(), "random.png"),
                new(0, i * height, page.Paper.Width, height)
            );

        var pixels = ImageSheet.Pixels(page, sheet);

        for (var i = 0; i < images.Length; i++)
        for (var y = 0; y < RandomPng.Height; y++)
        for (var x = 0; x < RandomPng.Width; x++)
        {
            var expected = images[i].OnWhite(x, y);
            var (red, green, blue) = pixels[(x * Zoom) + 2, (i * height) + (y * Zoom) + 2];
            Assert.True(
                Math.Abs(expected.Red - red) <= 2
                    && Math.Abs(expected.Green - green) <= 2
                    && Math.Abs(expected.Blue - blue) <= 2,
                $"{images[i]} shows {(red, green, blue)} at {(x, y)} for {expected}."
            );
        }
        Assert.Equal(52, images.Length);
    }

    [Fact]
    public void Read_PngCutShortAnywhere_SaysSo()
    {
        var bytes = new RandomPng(1, 3, 8, false, true).ToBytes();
        for (var length = 8; length < bytes.Length; length++)
        {
            var error = Assert.Throws<InvalidDataException>(() =>
                RasterImage.Read(bytes[..length], "logo.png")
            );
            Assert.StartsWith(
                "Image logo.png: it is cut short",
                error.Message,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Read_PngWithAChangedByte_IsReadOrRefused()
    {
        var random = new Random(1);
        for (var i = 0; i < 3_000; i++)
        {
            var (colorType, depths) = Kinds[random.Next(Kinds.Length)];
            var depth = depths[random.Next(depths.Length)];
            var bytes = new RandomPng(
                i,
                colorType,
                depth,
                i % 2 == 0,
                i % 3 == 0 && colorType < 4
            ).ToBytes();
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            try
            {
                RasterImage.Read(bytes, "flipped.png");
            }
            catch (InvalidDataException fault)
            {
                Assert.StartsWith("Image flipped.png: it", fault.Message, StringComparison.Ordinal);
            }
        }
    }

    public static TheoryData<string, byte[], string> Faults =>
        new()
        {
            {
                "gif",
                "GIF89a..."u8.ToArray(),
                "it is neither a PNG nor a JPEG; save it as one of them"
            },
            { "empty", [], "it is neither a PNG nor a JPEG; save it as one of them" },
            { "no pixels", Png(0, 5, 8, 2, []), "it has no pixels (0 x 5)" },
            {
                "too many pixels",
                Png(65_535, 65_535, 8, 2, []),
                "it has 65535 x 65535 pixels, and 10000000 are the most; save it smaller"
            },
            { "wrong depth", Png(1, 1, 4, 2, [0, 0, 0]), "no PNG has colour type 2 with 4 bits" },
            { "no palette", Png(1, 1, 8, 3, [0, 0]), "its palette is missing" },
            {
                "half a colour",
                Png(1, 1, 8, 3, [0, 0], ("PLTE", [1, 2])),
                "its palette does not have 1 to 256 colours"
            },
            {
                "unknown filter",
                Png(1, 1, 8, 0, [5, 0]),
                "one of its rows has filter 5, and PNG has 0 to 4"
            },
            {
                "unknown filter, alpha",
                Png(1, 1, 8, 4, [9, 0, 0]),
                "one of its rows has filter 9, and PNG has 0 to 4"
            },
            { "more rows", Png(1, 1, 8, 0, [0, 0, 0]), "it holds more pixels than its 2 bytes" },
            {
                "fewer rows",
                Png(1, 2, 8, 0, [0, 0]),
                "it is cut short: its pixels end after 2 of 4 bytes"
            },
            {
                "half a transparent colour",
                Png(1, 1, 8, 2, [0, 0, 0, 0], ("tRNS", [0, 1])),
                "its transparent colour does not have one value a channel"
            },
            {
                "unknown chunk",
                Png(1, 1, 8, 0, [0, 0], ("NEWS", [])),
                "its chunk 'NEWS' is none that PNG knows"
            },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_FaultyFile_NamesTheFault(string _, byte[] bytes, string fault)
    {
        var error = Assert.Throws<InvalidDataException>(() => RasterImage.Read(bytes, "logo.png"));

        Assert.Equal($"Image logo.png: {fault}.", error.Message);
    }

    [Fact]
    public void Read_DamagedPalette_IsFoundByItsChecksum()
    {
        var bytes = new RandomPng(1, 3, 8, false, false).ToBytes();
        bytes[bytes.AsSpan().IndexOf("PLTE"u8) + 10] ^= 1;

        var error = Assert.Throws<InvalidDataException>(() => RasterImage.Read(bytes, "logo.png"));

        Assert.Equal(
            "Image logo.png: its chunk PLTE is damaged: the checksum is another.",
            error.Message
        );
    }

    [Fact]
    public void Read_HeaderThatClaimsMuch_AllocatesLittle()
    {
        var bytes = Png(3_000, 3_000, 16, 6, [0, 0, 0]);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Throws<InvalidDataException>(() => RasterImage.Read(bytes, "bomb.png"));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    static byte[] Png(
        int width,
        int height,
        int depth,
        int colorType,
        byte[] rows,
        params (string, byte[])[] chunks
    ) => PngBytes.Write(width, height, depth, colorType, rows, false, chunks);
}
