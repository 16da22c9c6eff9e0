using System.Globalization;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests.Layout;

/// <summary>
/// What must hold for any tree of blocks: no word is lost, doubled or torn out of its order, no two texts overlap, and nothing leaves
/// the page's frame. Seeds are fixed, so a failure comes again.
/// </summary>
/// <remarks>A few hundred documents in an ordinary run; a full one takes <c>CSAT_TEST_PDF_DOCUMENTS=3000</c>, or more.</remarks>
public sealed class RandomDocumentTests
{
    const int PerBatch = 50;
    const int Usual = 300;
    const double Tolerance = 0.5;

    static readonly int Documents = Environment.GetEnvironmentVariable("CSAT_TEST_PDF_DOCUMENTS")
        is { } asked
        ? int.Parse(asked, CultureInfo.InvariantCulture)
        : Usual;

    public static TheoryData<int> FirstSeeds =>
        [.. Enumerable.Range(0, (Documents + PerBatch - 1) / PerBatch).Select(i => i * PerBatch)];

    [Theory]
    [MemberData(nameof(FirstSeeds))]
    public void Documents_AnyBlocks_KeepEveryWordOnceApartAndInTheFrame(int first)
    {
        for (var seed = first; seed < Math.Min(first + PerBatch, Documents); seed++)
        {
            var document = new RandomDocument(seed);
            var canvas = RecordingCanvas.Of(document.Document);
            var where = string.Create(CultureInfo.InvariantCulture, $"Seed {seed}");
            KeepsWords(where, document, canvas);
            KeepsApart(where, canvas);
            StaysInTheFrame(where, canvas);
        }
    }

    [Theory]
    [InlineData(3001)]
    [InlineData(3002)]
    [InlineData(3003)]
    public void Documents_AnyBlocks_AreCleanFiles(int seed)
    {
        using var folder = new TempFolder();
        using (var stream = File.Create(folder["random.pdf"]))
            new RandomDocument(seed).Document.Write(stream);

        Assert.Contains(
            "No syntax or stream encoding errors",
            PdfTool.Check(folder["random.pdf"]),
            StringComparison.Ordinal
        );
    }

    // Columns that go on over a page interleave, so the lines are put together by their element.
    static void KeepsWords(string where, RandomDocument document, RecordingCanvas canvas)
    {
        var drawn = canvas
            .Texts.Where(text => !Repeats(text))
            .GroupBy(text => text.Tags.First(tag => tag.Role is "P" or ['H', _]))
            .Select(lines => string.Concat(lines.Select(line => line.Text)))
            .Select(text => text.Replace(" ", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToList();
        var expected = document.Texts.Order(StringComparer.Ordinal).ToList();
        var (lost, more) = (Without(expected, drawn), Without(drawn, expected));
        Assert.True(
            lost.Count + more.Count == 0,
            $"{where} lost '{lost.FirstOrDefault()}' and has '{more.FirstOrDefault()}'."
        );
    }

    // Heads, marks and the contents show what stands elsewhere, or nothing of the document's own.
    static bool Repeats(DrawnText text) =>
        text.IsArtifact || new[] { "TH", "Lbl", "Reference", "TOC" }.Any(text.IsIn);

    static List<string> Without(IEnumerable<string> texts, IEnumerable<string> others)
    {
        var left = texts.ToList();
        foreach (var other in others)
            left.Remove(other);
        return left;
    }

    static void KeepsApart(string where, RecordingCanvas canvas)
    {
        foreach (var page in canvas.Texts.GroupBy(text => text.Page))
        {
            var texts = page.OrderBy(text => text.Area.Y).ToArray();
            for (var i = 0; i < texts.Length; i++)
            for (var k = i + 1; k < texts.Length; k++)
            {
                var (above, below) = (texts[i].Area, texts[k].Area);
                if (below.Y >= above.Bottom - Tolerance)
                    break;
                Assert.True(
                    below.X > above.Right - Tolerance || above.X > below.Right - Tolerance,
                    $"{where}: {texts[i]} and {texts[k]} overlap."
                );
            }
        }
    }

    static void StaysInTheFrame(string where, RecordingCanvas canvas)
    {
        foreach (var text in canvas.Texts)
            Assert.True(IsInFrame(text.Area, text.Page), $"{where}: {text} leaves the frame.");
        foreach (var (page, area) in canvas.Figures)
            Assert.True(IsInFrame(area, page), $"{where}: a figure leaves the frame.");

        bool IsInFrame(Rect area, int page)
        {
            const double least = RandomDocument.Margin - Tolerance;
            var paper = canvas.Papers[page - 1];
            return area.X >= least
                && area.Y >= least
                && area.Right <= paper.Width - least
                && area.Bottom <= paper.Height - least;
        }
    }
}
