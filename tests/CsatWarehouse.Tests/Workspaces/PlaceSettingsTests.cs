using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Workspaces;

public sealed class PlaceSettingsTests : IDisposable
{
    const string Endpoint = "https://example.blob.core.windows.net";

    readonly TestWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    void WriteExports(string exports) =>
        _workspace.Write("csat.json", $$"""{"name": "Test", "exports": {{exports}}}""");

    string FaultOf(string exports)
    {
        WriteExports(exports);
        return Assert
            .Single(Assert.Throws<ConfigurationException>(() => _workspace.Read()).Errors)
            .Message;
    }

    [Fact]
    public void Read_Container_IsOpenedAsAStoreOfBlobs()
    {
        WriteExports(
            $$"""{"account": "{{Endpoint}}", "container": "exports", "prefix": "north/", "tagLoaded": true}"""
        );

        var read = _workspace.Read();

        Assert.Equal(new BlobAddress(Endpoint, "exports", "north/"), read.ExportsContainer);
        Assert.True(read.TagsLoadedExports);
        Assert.Equal(Endpoint + "/exports/north", read.ExportsPlace);
        Assert.IsType<BlobExportStore>(read.OpenExports());
        Assert.Null(read.ScorecardsContainer);
    }

    [Fact]
    public void Read_Archive_IsThatOfFoldersAndContainers()
    {
        WriteExports("""{"folder": "in", "archive": "done"}""");
        Assert.Equal(new ArchiveFolder("done"), _workspace.Read().ExportsArchive);

        WriteExports($$"""{"account": "{{Endpoint}}", "container": "exports"}""");
        Assert.Null(_workspace.Read().ExportsArchive);

        _workspace.Environment["CSAT__Exports__Archive"] = "done/2026";
        Assert.Equal(new ArchiveFolder("done/2026"), _workspace.Read().ExportsArchive);
    }

    [Fact]
    public void Read_FaultyArchiveInTheEnvironment_SaysWhatToDo()
    {
        _workspace.Write("csat.json", """{"name": "Test"}""");
        _workspace.Environment["CSAT__Exports__Archive"] = "/archive";

        var fault = Assert.Throws<ConfigurationException>(() => _workspace.Read());

        Assert.Contains("archive '/archive' is no folder", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_NothingSaid_IsTheFolderBesideTheSettings()
    {
        _workspace.Write("csat.json", """{"name": "Test"}""");

        var read = _workspace.Read();

        Assert.Equal(Path.Combine(_workspace.Path, "exports"), read.ExportsPlace);
        Assert.Equal(Path.Combine(_workspace.Path, "scorecards"), read.ScorecardsPlace);
        Assert.IsType<FolderExportStore>(read.OpenExports());
    }

    [Theory]
    [InlineData("""{"folder": "in", "container": "exports"}""", "keep one of both")]
    [InlineData("""{"account": "https://e.example", "container": "No"}""", "container 'No'")]
    [InlineData("""{"container": "exports"}""", "neither an endpoint")]
    [InlineData("""{"archive": "archive/"}""", "archive 'archive/' is no folder below")]
    [InlineData("""{"archive": "a/../../b"}""", "archive 'a/../../b' is no folder below")]
    [InlineData(
        """{"tagLoaded": true, "archive": "archive"}""",
        "(tagLoaded), or moved to a folder (archive); keep one of both"
    )]
    public void Read_FaultyPlace_SaysWhatToDo(string exports, string message)
    {
        if (exports.Contains("folder", StringComparison.Ordinal))
            _workspace.Environment["CSAT__Exports__Account"] = Endpoint;

        Assert.Contains(message, FaultOf(exports), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_KeyInTheFile_IsRefusedWithoutRepeatingIt()
    {
        var message = FaultOf(
            """{"account": "AccountName=e;AccountKey=Y2FuYXJ5;BlobEndpoint=https://e.example/", "container": "exports"}"""
        );

        Assert.Contains("CSAT__Exports__Account", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Y2FuYXJ5", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_KeyInTheEnvironment_IsTaken()
    {
        WriteExports("""{"container": "exports"}""");
        _workspace.Environment["CSAT__Exports__Account"] =
            "AccountName=e;AccountKey=Y2FuYXJ5;BlobEndpoint=https://e.example/";

        var read = _workspace.Read();

        Assert.True(read.ExportsContainer!.HasSecret);
        Assert.Equal("https://e.example/exports", read.ExportsPlace);
    }

    [Fact]
    public void Read_FolderInTheEnvironment_TakesOverFromAContainer()
    {
        WriteExports($$"""{"account": "{{Endpoint}}", "container": "exports"}""");
        _workspace.Environment["CSAT__Exports__Folder"] = "here";

        Assert.Null(_workspace.Read().ExportsContainer);
        Assert.Equal(Path.Combine(_workspace.Path, "here"), _workspace.Read().ExportsPlace);
    }

    [Fact]
    public void Read_ContainerInTheEnvironment_TakesOverFromAFolder()
    {
        WriteExports("""{"folder": "here"}""");
        _workspace.Environment["CSAT__Exports__Account"] = BlobAddress.Emulator;
        _workspace.Environment["CSAT__Exports__Container"] = "exports";

        Assert.Equal(
            new BlobAddress(BlobAddress.Emulator, "exports"),
            _workspace.Read().ExportsContainer
        );
    }
}
