using System.Diagnostics;
using System.Text;
using CsatWarehouse.Pdf.Tests.Samples;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests.Writing;

public sealed class SameBytesTests
{
    const string Target = "CSAT_TEST_PDF_TARGET";

    static readonly (string Name, Func<Document> Document)[] Documents =
    [
        ("report.pdf", () => SampleReport.For("uk")),
        ("gallery.pdf", Gallery.Document),
    ];

    [Theory]
    [InlineData("en")]
    [InlineData("ru")]
    [InlineData("uk")]
    public void Report_WrittenTwice_HasTheSameBytes(string language) =>
        Assert.Equal(SampleReport.For(language).ToBytes(), SampleReport.For(language).ToBytes());

    [Fact]
    public void Report_WrittenInParallel_HasTheSameBytes()
    {
        var expected = SampleReport.For("ru").ToBytes();

        Parallel.For(0, 8, _ => Assert.Equal(expected, SampleReport.For("ru").ToBytes()));
    }

    [Fact]
    public void Report_WithOneWordChanged_HasAnotherId()
    {
        Assert.NotEqual(Id("It rose."), Id("It fell."));

        static string Id(string text)
        {
            var file = Encoding.Latin1.GetString(Sheet.New().Add(text).ToBytes());
            var start = file.LastIndexOf("/ID ", StringComparison.Ordinal);
            return file.Substring(start, 40);
        }
    }

    [Fact]
    public async Task Documents_WrittenInAnotherProcess_HaveTheSameBytes()
    {
        using var folder = new TempFolder();
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                typeof(SameBytesTests).Assembly.Location,
                "-method",
                $"*.{nameof(Documents_WrittenToFiles_AreWhole)}",
            },
            Environment = { [Target] = folder.Path },
        };
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        foreach (var (name, document) in Documents)
            Assert.Equal(document().ToBytes(), await File.ReadAllBytesAsync(folder[name]));
    }

    /// <summary>Run by the test above in a process of its own, too, which then names the folder.</summary>
    [Fact]
    public void Documents_WrittenToFiles_AreWhole()
    {
        using var own = new TempFolder();
        var folder = Environment.GetEnvironmentVariable(Target) ?? own.Path;
        foreach (var (name, document) in Documents)
        {
            var path = Path.Combine(folder, name);
            using (var stream = File.Create(path))
                document().Write(stream);
            Assert.Equal(document().ToBytes(), File.ReadAllBytes(path));
        }
    }
}
