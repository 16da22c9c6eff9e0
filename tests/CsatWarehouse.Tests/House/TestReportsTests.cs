using System.Diagnostics;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Tests.House;

/// <summary><c>.ci/total</c> on small reports: what lets a change in, and what keeps it out.</summary>
public sealed class TestReportsTests
{
    [Theory]
    [InlineData("Passed", 0, "2 passed, 0 failed, 0 skipped")]
    [InlineData("Passed NoServer", 0, "3 passed, 0 failed, 1 skipped")]
    [InlineData("NoTool", 1, "1 passed, 0 failed, 1 skipped")]
    [InlineData("Passed Failed", 1, "3 passed, 1 failed, 0 skipped")]
    [InlineData("Passed Empty", 1, "2 passed, 0 failed, 0 skipped")]
    [InlineData("Passed Missing", 1, "2 passed, 0 failed, 0 skipped")]
    [InlineData("Empty", 1, "0 passed, 0 failed, 0 skipped")]
    public async Task Total_Reports_AreAddedUpAndJudged(string reports, int status, string last)
    {
        var (exitCode, output, _) = await TotalAsync(reports);

        Assert.Equal(last, output.TrimEnd().Split('\n')[^1]);
        Assert.Equal(status, exitCode);
    }

    [Fact]
    public async Task Total_SkippedForAMissingTool_NamesTheTestAndTheReason()
    {
        var (_, _, errors) = await TotalAsync("NoTool");

        Assert.Equal(
            "skipped: Pdf_Checked_IsValid (Needs qpdf: apt-get install qpdf, or else)",
            errors.TrimEnd()
        );
    }

    static async Task<(int ExitCode, string Output, string Errors)> TotalAsync(string reports)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Needs bash: run the tests on Linux or macOS");
        var start = new ProcessStartInfo("bash")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Repository.PathOf(".ci", "total"));
        foreach (var report in reports.Split(' '))
            start.ArgumentList.Add(
                Repository.PathOf(
                    "tests",
                    "CsatWarehouse.Tests",
                    "Data",
                    "reports",
                    report + ".trx"
                )
            );
        using var total = Process.Start(start)!;
        var output = total.StandardOutput.ReadToEndAsync();
        var errors = total.StandardError.ReadToEndAsync();
        await total.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (total.ExitCode, await output, await errors);
    }
}
