using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests;

/// <summary>The program as a shell starts it.</summary>
public sealed class ProcessTests(Demo demo)
{
    [Fact]
    public async Task Process_RedirectedDemoInAnotherFolder_PrintsNoControlCharactersAndWritesTheSameScorecards()
    {
        using var folder = new TempFolder();
        var (code, output, error) = await RunAsync([], "demo", "airport", folder["elsewhere"]);
        Assert.Equal(0, code);
        Assert.Contains("2017.csv  2,831 rows read", output, StringComparison.Ordinal);
        Assert.Contains("Rendering 2016-05", error, StringComparison.Ordinal);
        Assert.DoesNotContain(output + error, c => char.IsControl(c) && c is not ('\n' or '\r'));
        Assert.DoesNotContain('\ufeff', output);

        var written = Directory.GetFiles(demo.Folder, "*.pdf", SearchOption.AllDirectories);
        Assert.Equal(4, written.Length);
        Assert.All(
            written,
            file =>
                Assert.Equal(
                    File.ReadAllBytes(file),
                    File.ReadAllBytes(folder["elsewhere", Path.GetRelativePath(demo.Folder, file)])
                )
        );
    }

    [Theory]
    [InlineData("tr_TR.UTF-8", "Pacific/Kiritimati")]
    [InlineData("uk_UA.UTF-8", "America/St_Johns")]
    public async Task Process_OfAnotherCultureAndTimeZone_RendersTheSameBytes(
        string culture,
        string timeZone
    )
    {
        using var folder = new TempFolder();
        var (code, _, error) = await RunAsync(
            new() { ["LC_ALL"] = culture, ["TZ"] = timeZone },
            "render",
            "--month",
            "2017-05",
            "--preview",
            folder["preview"],
            "-w",
            demo.Folder
        );
        Assert.Equal((0, ""), (code, error));
        var published = Directory.GetFiles(Path.Combine(demo.Folder, "scorecards", "2017-05"));
        Assert.NotEmpty(published);
        Assert.All(
            published,
            file =>
                Assert.Equal(
                    File.ReadAllBytes(file),
                    File.ReadAllBytes(
                        folder[
                            "preview",
                            "2017-05."
                                + Path.GetFileName(file)
                                    .Replace(".v1.", ".", StringComparison.Ordinal)
                        ]
                    )
                )
        );
    }

    [Fact]
    public async Task Process_EnvironmentOverride_IsHeeded()
    {
        DatabaseUnderTest.SkipUnlessFile();
        using var folder = new TempFolder();
        var (code, output, _) = await RunAsync(
            new() { ["CSAT__Warehouse__ConnectionString"] = $"Data Source={folder["other.db"]}" },
            "status",
            "-w",
            demo.Folder
        );
        Assert.Equal(0, code);
        Assert.Contains("No database yet", output, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["other.db"]));
    }

    [Theory]
    [InlineData(2, "nonsense")]
    [InlineData(3, "explain", "npss", "2017-05")]
    public async Task Process_Fault_ExitsWithItsCode(int expected, params string[] arguments)
    {
        var (code, output, error) = await RunAsync([], [.. arguments, "-w", demo.Folder]);
        Assert.Equal(expected, code);
        Assert.Empty(output);
        Assert.StartsWith("csat: ", error, StringComparison.Ordinal);
    }

    static async Task<(int Code, string Out, string Error)> RunAsync(
        Dictionary<string, string> environment,
        params string[] arguments
    )
    {
        using var process = await CsatProcess.StartAsync(environment, arguments);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(
            TestContext.Current.CancellationToken
        );
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output, await error);
    }
}
