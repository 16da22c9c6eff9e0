using System.Net;
using System.Text.Json;
using CsatWarehouse.Functions.Tests.Fixtures;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Functions.Tests;

public sealed class PublishedFolderTests
{
    [Fact]
    public async Task Folder_AsPublished_IsStartedByItsOwnHostFileAndAnswersEachOfItsTimers()
    {
        using var workspace = new FunctionsWorkspace();
        using var folder = new TempFolder();
        await DotnetTool.RunAsync(
            "publish",
            Repository.PathOf("functions", "CsatWarehouse.Functions"),
            folder.Path,
            TestContext.Current.CancellationToken
        );

        using var settings = JsonDocument.Parse(
            await File.ReadAllTextAsync(folder["host.json"], TestContext.Current.CancellationToken)
        );
        var handler = settings
            .RootElement.GetProperty("customHandler")
            .GetProperty("description")
            .GetProperty("defaultExecutablePath")
            .GetString()!;
        var functions = Directory
            .GetFiles(folder.Path, "function.json", SearchOption.AllDirectories)
            .Select(file => Path.GetFileName(Path.GetDirectoryName(file)!))
            .ToList();
        Assert.Contains("IngestExports", functions);
        Assert.False(File.Exists(folder["local.settings.json"]), "It has a developer's settings.");
        await using var host = await FakeHost.StartPublishedAsync(folder[handler], workspace.Path);

        foreach (var function in functions)
            Assert.Equal(HttpStatusCode.OK, (await host.TickAsync(function)).Status);
    }
}
