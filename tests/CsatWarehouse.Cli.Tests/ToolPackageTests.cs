using System.IO.Compression;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests;

public sealed class ToolPackageTests
{
    [Fact]
    public async Task Package_OfTheCommandLine_IsAToolThatHasTheSamples()
    {
        using var folder = new TempFolder();
        await DotnetTool.RunAsync(
            "pack",
            Repository.PathOf("functions", "CsatWarehouse.Cli"),
            folder.Path,
            TestContext.Current.CancellationToken
        );

        await using var package = await ZipFile.OpenReadAsync(
            Assert.Single(Directory.GetFiles(folder.Path, "*.nupkg")),
            TestContext.Current.CancellationToken
        );
        var settings = Assert.Single(package.Entries, e => e.Name == "DotnetToolSettings.xml");
        using var reader = new StreamReader(
            await settings.OpenAsync(TestContext.Current.CancellationToken)
        );
        Assert.Contains(
            "<Command Name=\"csat\" EntryPoint=\"csat.dll\"",
            await reader.ReadToEndAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        var beside = settings.FullName[..^settings.Name.Length];
        Assert.All(
            ["csat.dll", "samples/airport/csat.json", "samples/telecom/csat.json"],
            file => Assert.NotNull(package.GetEntry(beside + file))
        );
    }
}
