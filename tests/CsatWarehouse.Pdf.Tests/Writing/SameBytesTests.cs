using System.Diagnostics;
using System.Text;
using CsatWarehouse.Pdf.Tests.Samples;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests.Writing;

public sealed class SameBytesTests
{
    const string Target = "CSAT_TEST_PDF_TARGET";

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
    public async Task Report_WrittenInAnotherProcess_HasTheSameBytes()
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
                $"*.{nameof(Report_WrittenToAFile_IsWhole)}",
            },
            Environment = { [Target] = folder["other.pdf"] },
        };
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.Equal(
            SampleReport.For("uk").ToBytes(),
            await File.ReadAllBytesAsync(folder["other.pdf"])
        );
    }

    /// <summary>Run by the test above in a process of its own, too, which then names the file.</summary>
    [Fact]
    public void Report_WrittenToAFile_IsWhole()
    {
        using var folder = new TempFolder();
        var file = Environment.GetEnvironmentVariable(Target) ?? folder["own.pdf"];
        using (var stream = File.Create(file))
            SampleReport.For("uk").Write(stream);

        Assert.Equal(SampleReport.For("uk").ToBytes(), File.ReadAllBytes(file));
    }
}
