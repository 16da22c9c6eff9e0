using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Tests.Images;
using CsatWarehouse.Pdf.Tests.Samples;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests;

public sealed class ReadMeTests
{
    [Fact]
    public void Example_OfTheReadMe_IsTheOneThatIsTested()
    {
        var page = File.ReadAllText(Repository.PathOf("reports", "CsatWarehouse.Pdf", "README.md"));
        var source = File.ReadAllText(
            Repository.PathOf("tests", "CsatWarehouse.Pdf.Tests", "Samples", "ReadMeExample.cs")
        );

        var example = page.Split("```csharp\n")[1].Split("```")[0];

        Assert.Contains(Squeezed(example), Squeezed(source), StringComparison.Ordinal);
    }

    [Fact]
    public void Example_Written_SaysWhatItHolds()
    {
        using var folder = new TempFolder();
        using (var stream = File.Create(folder["example.pdf"]))
            ReadMeExample.Write(
                stream,
                new RandomPng(1, 6, 8, false, false).ToBytes(),
                Color.Black
            );

        var words = PdfTool
            .Text(folder["example.pdf"])
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("Summary It rose1 again. 1 Since February. 1 of 1", string.Join(' ', words));
    }

    // The formatter breaks lines where the page does not.
    static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
