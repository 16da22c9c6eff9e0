using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Exports.Tests.Stores;

/// <summary>Loaded files that are moved to a folder below their own.</summary>
public sealed class FolderArchiveTests : IDisposable
{
    static readonly DateTime Written = new(2026, 3, 1, 6, 0, 0, DateTimeKind.Utc);

    readonly TempFolder folder = new();

    FolderExportStore Store => new(folder["exports"], new("done/2026"));

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    void Write(string name, string text, int minutes = 0)
    {
        var path = folder["exports", name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, Written.AddMinutes(minutes));
    }

    async Task<List<ExportFile>> ListAsync() =>
        await Store.ListAsync(Cancellation).ToListAsync(Cancellation);

    async Task<string> ReadAsync(ExportFile file)
    {
        await using var stream = await Store.OpenAsync(file, Cancellation);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(Cancellation);
    }

    async Task<ExportFile> SettleAsync(ExportFile file) =>
        await Store.SettledAsync(file, Cancellation);

    [Fact]
    public async Task Settled_IsMovedAndListedByItsNameAndTime()
    {
        Write("nps/a.csv", "12345");
        var file = Assert.Single(await ListAsync());

        var moved = await SettleAsync(file);

        Assert.Equal(file with { IsArchived = true }, moved);
        Assert.Equal(moved, Assert.Single(await ListAsync()));
        Assert.Equal("12345", await ReadAsync(moved));
        Assert.True(File.Exists(folder["exports", "done/2026/nps/a.csv"]));
        Assert.False(File.Exists(folder["exports", "nps/a.csv"]));
        Assert.Equal(moved, await SettleAsync(moved));
        Assert.Equal(moved, Assert.Single(await ListAsync()));
    }

    [Fact]
    public async Task Settled_ANewerDelivery_TakesThePlaceOfTheArchivedOne()
    {
        // The disk may have either form of a name, and both at once.
        Write("done/2026/e\u0301.csv", "first");
        Write("\u00E9.csv", "second", 1);
        var file = Assert.Single(await ListAsync());
        Assert.Equal("first", await ReadAsync(file.Earlier!));

        var moved = await SettleAsync(file);

        Assert.Equal(moved, Assert.Single(await ListAsync()));
        Assert.Equal("second", await ReadAsync(moved));
    }

    [Fact]
    public async Task Settled_AFileThatWasWrittenSinceItWasListed_Stays()
    {
        Write("a.csv", "12345");
        var file = Assert.Single(await ListAsync());
        Write("a.csv", "67890", 1);

        Assert.Equal(file, await SettleAsync(file));

        var newer = Assert.Single(await ListAsync());
        Assert.Equal((false, null), (newer.IsArchived, newer.Earlier));
        File.Delete(folder["exports", "a.csv"]);
        Assert.Equal(newer, await SettleAsync(newer));
    }

    [Fact]
    public async Task Replace_AnArchivedFile_LeavesItInTheArchive()
    {
        Write("a.csv", "12345");
        var moved = await SettleAsync(Assert.Single(await ListAsync()));

        var replaced = await Store.ReplaceAsync(
            moved,
            new MemoryStream("1"u8.ToArray()),
            Cancellation
        );

        Assert.Equal(replaced, Assert.Single(await ListAsync()));
        Assert.Equal((true, Written), (replaced.IsArchived, replaced.ModifiedAtUtc));
        Assert.Equal("1", await ReadAsync(replaced));
    }

    [Fact]
    public async Task Settled_ALink_StaysWhereItIs()
    {
        Write("there/a.csv", "12345");
        File.CreateSymbolicLink(folder["exports", "b.csv"], "there/a.csv");
        var link = Assert.Single(await ListAsync(), f => f.Name == "b.csv");

        Assert.Equal(link, await SettleAsync(link));
        Assert.Equal("12345", await ReadAsync(link));
    }

    [Fact]
    public async Task Settled_WhereTheArchiveIsALink_StaysAndSaysSo()
    {
        Write("a.csv", "12345");
        Directory.CreateDirectory(folder["elsewhere"]);
        Directory.CreateSymbolicLink(folder["exports", "done"], folder["elsewhere"]);
        var file = Assert.Single(await ListAsync());

        var fault = await Assert.ThrowsAsync<IOException>(() => SettleAsync(file));

        Assert.Contains("a folder on the way is a link", fault.Message, StringComparison.Ordinal);
        Assert.Equal(file, Assert.Single(await ListAsync()));
        Assert.Empty(Directory.GetFileSystemEntries(folder["elsewhere"]));
    }

    [Fact]
    public async Task Settled_ANameThatLeadsOut_IsRefused()
    {
        var file = new ExportFile("../a.csv", 1, Written, "1-1");

        await Assert.ThrowsAsync<ArgumentException>(() => SettleAsync(file));
        await Assert.ThrowsAsync<ArgumentException>(() =>
            ReadAsync(file with { Name = "../../../a.csv", IsArchived = true })
        );
    }

    [Theory]
    [InlineData("archive", true)]
    [InlineData("архів/2026-03", true)]
    [InlineData("", false)]
    [InlineData("archive/", false)]
    [InlineData("/archive", false)]
    [InlineData("../archive", false)]
    [InlineData("a/../b", false)]
    [InlineData(".archive", false)]
    [InlineData("a\\b", false)]
    [InlineData("a\n", false)]
    [InlineData("e\u0301", false)]
    public void Fault_OfAPath_IsSaidWhereItIsNoFolderBelow(string path, bool isRight) =>
        Assert.Equal(isRight, new ArchiveFolder(path).Fault is null);
}
