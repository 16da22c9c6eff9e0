using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
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
        string.Concat(
            Objects(path).Split("\nendstream\n").Select(part => part.Split("\nstream\n")[0])
        );

    public static string Check(string path) => Run("qpdf", "qpdf", "--check", path);

    /// <summary>The pages as portable pixmaps in red, green and blue, one after the other.</summary>
    /// <param name="dotsPerInch">72 makes a point a pixel.</param>
    public static byte[] Pixmaps(string path, int dotsPerInch) =>
        RunForBytes(
            "poppler-utils",
            "pdftoppm",
            "-r",
            dotsPerInch.ToString(CultureInfo.InvariantCulture),
            path
        );

    /// <summary>A page as a JPEG file.</summary>
    /// <param name="options">More of pdftoppm's, such as <c>-gray</c>.</param>
    public static byte[] Jpeg(string path, params string[] options) =>
        RunForBytes(
            "poppler-utils",
            "pdftoppm",
            ["-jpeg", "-r", "72", "-singlefile", .. options, path]
        );

    static string Run(string package, string tool, params string[] arguments) =>
        (tool == "qpdf" ? Encoding.Latin1 : Encoding.UTF8).GetString(
            RunForBytes(package, tool, arguments)
        );

    /// <returns>Standard output; the test fails where the tool does not end with 0 or complains.</returns>
    static byte[] RunForBytes(string package, string tool, params string[] arguments)
    {
        var start = new ProcessStartInfo(tool, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Start(start, package);
        var complaints = process.StandardError.ReadToEndAsync();
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        Assert.True(
            process.ExitCode == 0 && complaints.Result.Length == 0,
            FormattableString.Invariant(
                $"{tool} ended with {process.ExitCode}: {complaints.Result}"
            )
        );
        return output.ToArray();
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
