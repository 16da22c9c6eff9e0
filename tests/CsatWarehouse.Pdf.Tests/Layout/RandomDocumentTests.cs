using System.Globalization;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests.Layout;

/// <summary>What must hold for any tree of blocks; seeds are fixed, so a failure comes again.</summary>
public sealed class RandomDocumentTests
{
    const int DocumentsPerBatch = 50;

    public static TheoryData<int> Batches => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(Batches))]
    public void Documents_AnyBlocks_KeepEveryWordInOrderApartAndOnThePage(int batch)
    {
        for (var i = 0; i < DocumentsPerBatch; i++)
        {
            var seed = (batch * DocumentsPerBatch) + i;
            var document = new RandomDocument(seed);
            var canvas = RecordingCanvas.Of(document.Document);
            var where = string.Create(CultureInfo.InvariantCulture, $"Seed {seed}");
            KeepsWords(where, document, canvas);
            KeepsApart(where, canvas);
            StaysOnThePage(where, canvas);
        }
    }

    [Theory]
    [InlineData(401)]
    [InlineData(402)]
    [InlineData(403)]
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
            .Texts.Where(text => !text.IsArtifact && !text.IsIn("TH") && !text.IsIn("Lbl"))
            .GroupBy(text => text.Tags[0])
            .Select(lines => string.Concat(lines.Select(line => line.Text)))
            .Select(text => text.Replace(" ", "", StringComparison.Ordinal));
        Assert.True(
            document
                .Texts.Order(StringComparer.Ordinal)
                .SequenceEqual(drawn.Order(StringComparer.Ordinal)),
            $"{where} lost or changed a text."
        );
    }

    static void KeepsApart(string where, RecordingCanvas canvas)
    {
        foreach (var page in canvas.Texts.GroupBy(text => text.Page))
        {
            var areas = page.Select(text => text.Area).OrderBy(area => area.Y).ToArray();
            for (var i = 0; i < areas.Length; i++)
            for (var k = i + 1; k < areas.Length && areas[k].Y < areas[i].Bottom - 0.5; k++)
                Assert.True(
                    areas[k].X > areas[i].Right - 0.5 || areas[i].X > areas[k].Right - 0.5,
                    $"{where}: {areas[i]} and {areas[k]} overlap."
                );
        }
    }

    static void StaysOnThePage(string where, RecordingCanvas canvas)
    {
        var bottom = RandomDocument.Page.Paper.Height - RandomDocument.Page.Margins.Bottom;
        Assert.All(
            canvas.Texts,
            text => Assert.True(text.Area.Bottom <= bottom + 0.5, $"{where}: {text}")
        );
    }
}
