using System.Buffers.Binary;
using System.Text;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Images;
using CsatWarehouse.Testing;
using static CsatWarehouse.Pdf.Tests.Images.JpegSegments;

namespace CsatWarehouse.Pdf.Tests.Images;

/// <summary>JPEG files are made by Poppler from a page of four colours: red and green above blue and grey.</summary>
public sealed class JpegTests
{
    const int Size = 64;

    static readonly PageSetup Page = new(new(Size, Size), default);
    static readonly Dictionary<char, Color> Quarters = new()
    {
        ['A'] = new(200, 40, 40),
        ['B'] = new(40, 180, 60),
        ['C'] = new(40, 60, 200),
        ['D'] = new(120, 120, 120),
    };

    [Theory]
    [InlineData]
    [InlineData("-jpegopt", "progressive=y")]
    public void Read_Jpeg_ShowsItsColours(params string[] options)
    {
        var image = RasterImage.Read(Jpeg(options), "logo.jpg");

        Assert.Equal((Size, Size), (image.Width, image.Height));
        AssertQuarters("ABCD", Shown(image), default, "JPEG");
    }

    [Fact]
    public void Read_CmykJpeg_ShowsItsInks()
    {
        byte[] cyan = [255, 0, 0, 0];
        byte[] upsideDown = [0, 255, 255, 255];
        foreach (var file in new[] { CmykJpeg.Of(cyan, false), CmykJpeg.Of(upsideDown, true) })
        {
            var (red, green, blue) = Shown(RasterImage.Read(file, "print.jpg"))[32, 32];

            Assert.InRange(red, 0, 60);
            Assert.InRange(green, 140, 255);
            Assert.InRange(blue, 200, 255);
        }
    }

    [Fact]
    public void Read_GreyJpeg_ShowsItsLightness()
    {
        var shown = Shown(RasterImage.Read(Jpeg("-gray"), "logo.jpg"));

        var (red, green, blue) = shown[48, 48];
        Assert.Equal(120, red, 6.0);
        Assert.Equal((red, red), (green, blue));
    }

    /// <summary>All of them beside each other, stored in both orders of bytes; there is no orientation 9.</summary>
    [Fact]
    public void Read_ExifOrientation_StandsUpright()
    {
        string[] expected =
        [
            "ABCD",
            "BADC",
            "DCBA",
            "CDAB",
            "ACBD",
            "CADB",
            "DBCA",
            "BDAC",
            "ABCD",
        ];
        var jpeg = Jpeg();
        var page = new PageSetup(new(Size * expected.Length, Size * 2), default);
        var sheet = new Picture(page.Paper.Width, page.Paper.Height, "");
        for (var i = 0; i < 2 * expected.Length; i++)
        {
            var file = WithSegment(jpeg, 0xE1, Exif(1 + (i / 2), isLittle: i % 2 == 0));
            sheet.Image(
                RasterImage.Read(file, "phone.jpg"),
                new(i / 2 * Size, i % 2 * Size, Size, Size)
            );
        }

        var shown = ImageSheet.Pixels(page, sheet);

        for (var i = 0; i < 2 * expected.Length; i++)
            AssertQuarters(
                expected[i / 2],
                shown,
                (i / 2 * Size, i % 2 * Size),
                FormattableString.Invariant($"Orientation {1 + (i / 2)}")
            );
    }

    [Fact]
    public void Read_TurnedImage_HasTheSizeThatIsSeen()
    {
        var page = new PageSetup(new(80, 40), default);
        using var folder = new TempFolder();
        var sheet = new Picture(80, 40, "").Rectangle(new(0, 0, 80, 40), Color.Black);
        var jpeg = PdfTool.Jpeg(ImageSheet.Write(folder, page, sheet));

        var image = RasterImage.Read(WithSegment(jpeg, 0xE1, Exif(6, false)), "phone.jpg");

        Assert.Equal((40, 80), (image.Width, image.Height));
    }

    [Fact]
    public void Read_Segments_ThatNobodyNeedsAreLeftOut()
    {
        var jpeg = WithSegment(Jpeg(), 0xE1, "Exif\0\0here is where I live"u8);
        jpeg = WithSegment(jpeg, 0xFE, "a comment by me"u8);
        jpeg = [.. jpeg, .. "and something after the end"u8];

        var kept = RasterImage.Read(jpeg, "phone.jpg").Samples.Bytes;

        Assert.DoesNotContain("by me", Encoding.Latin1.GetString(kept), StringComparison.Ordinal);
        Assert.Equal(Jpeg(), kept);
    }

    [Fact]
    public void Read_JpegCutShortAnywhere_SaysSo()
    {
        var bytes = Jpeg("-jpegopt", "progressive=y");
        for (var length = 3; length < bytes.Length; length++)
        {
            var error = Assert.Throws<InvalidDataException>(() =>
                RasterImage.Read(bytes[..length], "logo.jpg")
            );
            Assert.StartsWith(
                "Image logo.jpg: it is cut short",
                error.Message,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Read_JpegWithAChangedByte_IsReadOrRefused()
    {
        var original = WithSegment(Jpeg(), 0xE1, Exif(6, true));
        var random = new Random(1);
        for (var i = 0; i < 3_000; i++)
        {
            var bytes = original.ToArray();
            bytes[random.Next(Math.Min(bytes.Length, 700))] = (byte)random.Next(256);
            try
            {
                RasterImage.Read(bytes, "flipped.jpg");
            }
            catch (InvalidDataException fault)
            {
                Assert.StartsWith("Image flipped.jpg: ", fault.Message, StringComparison.Ordinal);
            }
        }
    }

    public static TheoryData<string, byte[], string> Faults =>
        new()
        {
            {
                "12 bits",
                Frame(0xC1, 12, 8, 8, 3),
                "it has 12 bits a channel, and PDF viewers show 8; save it so"
            },
            {
                "two channels",
                Frame(0xC0, 8, 8, 8, 2),
                "it has 2 channels, and grey has 1, RGB 3, CMYK 4"
            },
            { "no height", Frame(0xC0, 8, 8, 0, 3), "it has no pixels (8 x 0)" },
            {
                "too large",
                Frame(0xC2, 8, 65_535, 65_535, 3),
                "it has 65535 x 65535 pixels, and 10000000 are the most; save it smaller"
            },
            {
                "arithmetic",
                Frame(0xC9, 8, 8, 8, 3),
                "it is a lossless, hierarchical or arithmetic JPEG (marker C9), which PDF viewers do not show; save it as a baseline JPEG"
            },
            { "no frame", [0xFF, 0xD8, 0xFF, 0xD9], "it has no frame, so its size is unknown" },
            {
                "scan first",
                [0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 0xFF, 0xD9],
                "its first scan comes before its frame"
            },
            {
                "no marker",
                [0xFF, 0xD8, 0xFF, 0xE0, 0, 2, 7, 7],
                "a segment is due at 6, and there is none"
            },
            { "no length", [0xFF, 0xD8, 0xFF, 0xE0, 0, 1, 7, 7], "its segment at 2 has no length" },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Read_FaultyFile_NamesTheFault(string _, byte[] bytes, string fault)
    {
        var error = Assert.Throws<InvalidDataException>(() => RasterImage.Read(bytes, "logo.jpg"));

        Assert.Equal($"Image logo.jpg: {fault}.", error.Message);
    }

    static byte[] Frame(byte marker, byte bits, int width, int height, byte channels) =>
        [
            0xFF,
            0xD8,
            0xFF,
            marker,
            0,
            8,
            bits,
            (byte)(height >> 8),
            (byte)height,
            (byte)(width >> 8),
            (byte)width,
            channels,
            0xFF,
            0xD9,
        ];

    static byte[] Jpeg(params string[] options)
    {
        using var folder = new TempFolder();
        const int half = Size / 2;
        var sheet = new Picture(Size, Size, "")
            .Rectangle(new(0, 0, half, half), Quarters['A'])
            .Rectangle(new(half, 0, half, half), Quarters['B'])
            .Rectangle(new(0, half, half, half), Quarters['C'])
            .Rectangle(new(half, half, half, half), Quarters['D']);
        return PdfTool.Jpeg(ImageSheet.Write(folder, Page, sheet), options);
    }

    static PagePixels Shown(RasterImage image) =>
        ImageSheet.Pixels(Page, new Picture(Size, Size, "").Image(image, new(0, 0, Size, Size)));

    static void AssertQuarters(string quarters, PagePixels shown, (int X, int Y) at, string what)
    {
        foreach (var (quarter, i) in quarters.Select((quarter, i) => (quarter, i)))
        {
            var (red, green, blue) = shown[at.X + 16 + (32 * (i % 2)), at.Y + 16 + (32 * (i / 2))];
            var expected = Quarters[quarter];
            Assert.True(
                Math.Abs(expected.Red - red) <= 12
                    && Math.Abs(expected.Green - green) <= 12
                    && Math.Abs(expected.Blue - blue) <= 12,
                FormattableString.Invariant(
                    $"{what}: quarter {i} is {(red, green, blue)}, and {expected} was expected."
                )
            );
        }
    }
}
