using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Xunit;

namespace CsatWarehouse.Testing;

/// <summary>Runs the command-line tools of qpdf and Poppler on a file; a test skips where they are not installed.</summary>
public static class PdfTool
{
    public static string Text(string path) =>
        Run("poppler-utils", "pdftotext", "-enc", "UTF-8", path, "-");

    public static string Fonts(string path) => Run("poppler-utils", "pdffonts", path);

    public static string Properties(string path) => Run("poppler-utils", "pdfinfo", path);

    /// <summary>The file with every stream unpacked and every object on its own, as Latin-1.</summary>
    public static string Objects(string path) =>
        Run("qpdf", "qpdf", "--qdf", "--object-streams=disable", path, "-");

    /// <summary>The unpacked objects without the contents of streams, where any text may stand.</summary>
    public static string Dictionaries(string path) =>
        string.Concat(Objects(path).Split("endstream").Select(part => part.Split("\nstream\n")[0]));

    public static string Check(string path) => Run("qpdf", "qpdf", "--check", path);

    /// <returns>Standard output; the test fails where the tool does not end with 0 or complains.</returns>
    static string Run(string package, string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments)
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
        Assert.True(
            process.ExitCode == 0 && complaints.Result.Length == 0,
            FormattableString.Invariant(
                $"{tool} ended with {process.ExitCode}: {complaints.Result}"
            )
        );
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
