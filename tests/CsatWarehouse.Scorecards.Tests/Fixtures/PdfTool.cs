using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Scorecards.Tests.Fixtures;

/// <summary>Runs the command-line tools of qpdf and Poppler on a document; a test skips where they are not installed.</summary>
static class PdfTool
{
    public static string Text(byte[] pdf) =>
        Run(pdf, "poppler-utils", "pdftotext", "-enc", "UTF-8", "{}", "-");

    public static string Fonts(byte[] pdf) => Run(pdf, "poppler-utils", "pdffonts", "{}");

    public static string Properties(byte[] pdf) => Run(pdf, "poppler-utils", "pdfinfo", "{}");

    public static string Check(byte[] pdf) => Run(pdf, "qpdf", "qpdf", "--check", "{}");

    /// <summary>Every stream unpacked and every object on its own.</summary>
    public static string Objects(byte[] pdf) =>
        Run(pdf, "qpdf", "qpdf", "--qdf", "--object-streams=disable", "{}", "-");

    /// <summary>The characters of a text without what line breaks and hyphens put between them.</summary>
    public static string Squeezed(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '\u00a0')));

    static string Run(byte[] pdf, string package, string tool, params string[] arguments)
    {
        using var folder = new TempFolder();
        var path = folder["document.pdf"];
        File.WriteAllBytes(path, pdf);
        var start = new ProcessStartInfo(tool, arguments.Select(a => a == "{}" ? path : a))
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = tool == "qpdf" ? Encoding.Latin1 : Encoding.UTF8,
        };
        using var process = Start(start, package);
        var complaints = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{tool} failed: {complaints.Result}");
        return output;
    }

    static Process Start(ProcessStartInfo start, string package)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"Needs {start.FileName}: apt-get install {package}");
            throw;
        }
    }
}
