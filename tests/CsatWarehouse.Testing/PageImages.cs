using System.Globalization;
using Xunit;

namespace CsatWarehouse.Testing;

/// <summary>How much a page may differ from the committed one before a test fails.</summary>
public sealed record PageTolerance
{
    /// <summary>What Poppler rasterises at; 50 shows where everything stands, in some 20 kB a page.</summary>
    public int DotsPerInch { get; init; } = 50;

    /// <summary>A pixel differs where red, green or blue is off by more, of 255: other versions of Poppler smooth edges in another way.</summary>
    public int Channel { get; init; } = 64;

    /// <summary>The greatest share of pixels that may differ: this one is 72 pixels of an A4 page, two or three words of body text.</summary>
    public double Share { get; init; } = 0.0003;
}

/// <summary>
/// Compares the pages of a document with images that are committed. What they show at 50 dots an inch is layout, colours and charts;
/// words and figures are for tests of the text.
/// </summary>
/// <remarks>
/// <c>CSAT_TEST_RENEW_PAGES=1 dotnet test ...</c> writes the images anew in place of comparing; look at each before it is committed. Where a page
/// differs, what it looks like now and where it differs lie in <c>artifacts/pages</c>.
/// </remarks>
public static class PageImages
{
    const string RenewVariable = "CSAT_TEST_RENEW_PAGES";

    /// <summary>Fails where a page is not as committed, is missing or is one too many.</summary>
    /// <param name="pdf">The document's bytes.</param>
    /// <param name="folder">Where the images lie: beside the test, such as <c>Repository.PathOf("tests", ..., "Pages")</c>.</param>
    /// <param name="name">The images are <c>name-1.png</c>, <c>name-2.png</c>, ...</param>
    /// <param name="tolerance">The usual one if null; renew the images where the resolution changes.</param>
    public static void AssertSame(
        byte[] pdf,
        string folder,
        string name,
        PageTolerance? tolerance = null
    )
    {
        tolerance ??= new();
        if (Environment.GetEnvironmentVariable(RenewVariable) == "1")
            Renew(pdf, folder, name, tolerance);
        var pages = Rasterise(pdf, tolerance.DotsPerInch);
        var committed = Committed(folder, name).Count();
        var faults = pages
            .Select((page, i) => Fault(page, PathOf(folder, name, i + 1), tolerance))
            .OfType<string>()
            .ToList();
        if (committed > pages.Count)
            faults.Add(
                FormattableString.Invariant(
                    $"{name} has {pages.Count} pages, and {committed} are committed."
                )
            );
        if (faults.Count > 0)
            Assert.Fail(
                $"{string.Join('\n', faults)}\nIf that is meant, run the test with {RenewVariable}=1 and look at the images."
            );
    }

    /// <summary>Writes the images anew, and takes away those of pages that are no more.</summary>
    public static void Renew(
        byte[] pdf,
        string folder,
        string name,
        PageTolerance? tolerance = null
    )
    {
        Directory.CreateDirectory(folder);
        foreach (var old in Committed(folder, name).ToList())
            File.Delete(old);
        var pages = Rasterise(pdf, (tolerance ?? new()).DotsPerInch);
        for (var i = 0; i < pages.Count; i++)
            File.WriteAllBytes(PathOf(folder, name, i + 1), PngBytes.Write(Coarse(pages[i])));
    }

    static IReadOnlyList<PagePixels> Rasterise(byte[] pdf, int dotsPerInch)
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder["document.pdf"], pdf);
        return PagePixels.Of(folder["document.pdf"], dotsPerInch);
    }

    static string? Fault(PagePixels page, string path, PageTolerance tolerance)
    {
        var file = Path.GetFileName(path);
        if (!File.Exists(path))
            return $"{file} is not committed.";
        var expected = PngBytes.Read(File.ReadAllBytes(path));
        if ((page.Width, page.Height) != (expected.Width, expected.Height))
            return FormattableString.Invariant(
                $"{file} has {expected.Width} x {expected.Height} pixels, and the page {page.Width} x {page.Height}."
            );
        var difference = new PageDifference(expected, page, tolerance.Channel);
        if (difference.Share <= tolerance.Share)
            return null;
        var shown = Keep(page, difference, file);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{file}: {difference.Share:P3} of the pixels differ, {tolerance.Share:P3} may; the first is {difference.First} from the top left corner. See {shown}."
        );
    }

    static string Keep(PagePixels page, PageDifference difference, string file)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("artifacts", "pages")).FullName;
        File.WriteAllBytes(Path.Combine(folder, file), PngBytes.Write(page));
        var marked = Path.Combine(folder, Path.ChangeExtension(file, ".difference.png"));
        File.WriteAllBytes(marked, PngBytes.Write(difference.Marked()));
        return marked;
    }

    static IEnumerable<string> Committed(string folder, string name) =>
        Enumerable.Range(1, 999).Select(i => PathOf(folder, name, i)).Where(File.Exists);

    // Sixteen levels a channel, which the tolerance does not see, make the files half as large.
    static PagePixels Coarse(PagePixels page) =>
        page with
        {
            Rgb = [.. page.Rgb.Select(value => (byte)((value + 8) / 17 * 17))],
        };

    static string PathOf(string folder, string name, int page) =>
        Path.Combine(folder, FormattableString.Invariant($"{name}-{page}.png"));
}
