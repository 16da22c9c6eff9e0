using CsatWarehouse.Testing;

namespace CsatWarehouse.Scorecards.Tests.Fixtures;

/// <summary>The tools of <see cref="PdfTool"/> on a document in memory.</summary>
static class PdfBytes
{
    public static string Text(byte[] pdf) => On(pdf, PdfTool.Text);

    public static string Fonts(byte[] pdf) => On(pdf, PdfTool.Fonts);

    public static string Properties(byte[] pdf) => On(pdf, PdfTool.Properties);

    public static string Check(byte[] pdf) => On(pdf, PdfTool.Check);

    public static string Objects(byte[] pdf) => On(pdf, PdfTool.Objects);

    /// <summary>The characters of a text without what line breaks and hyphens put between them.</summary>
    public static string Squeezed(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '\u00a0')));

    static string On(byte[] pdf, Func<string, string> tool)
    {
        using var folder = new TempFolder();
        var path = folder["document.pdf"];
        File.WriteAllBytes(path, pdf);
        return tool(path);
    }
}
