using System.Text;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Exports.Tests.Stores;

public sealed class FolderExportStoreTests : IDisposable
{
    readonly TempFolder folder = new();

    FolderExportStore Store => new(folder["exports"]);

    public void Dispose() => folder.Dispose();

    void Write(string name, string text = "a,b\n")
    {
        var path = folder["exports", name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, new DateTime(2026, 3, 1, 6, 0, 0, DateTimeKind.Utc));
    }

    async Task<List<ExportFile>> List() =>
        await Store.ListAsync(CancellationToken.None).ToListAsync();

    async Task<string[]> Names() => [.. (await List()).Select(f => f.Name)];

    Task<Stream> Open(ExportFile file) => Store.OpenAsync(file, CancellationToken.None);

    [Fact]
    public async Task List_OfAMissingFolder_IsEmpty() => Assert.Empty(await List());

    [Fact]
    public async Task List_OfNestedFolders_IsSortedOrdinallyWithSlashes()
    {
        foreach (
            var name in new[]
            {
                "b.csv",
                "B.csv",
                "a/2.csv",
                "a/10.csv",
                "a.csv",
                "я.csv",
                "a/b/c.csv",
            }
        )
            Write(name);

        Assert.Equal(
            ["B.csv", "a.csv", "a/10.csv", "a/2.csv", "a/b/c.csv", "b.csv", "я.csv"],
            await Names()
        );
    }

    [Fact]
    public async Task List_OfAFile_SaysLengthAndUtcTime()
    {
        Write("a.csv", "12345");

        var file = Assert.Single(await List());

        Assert.Equal(
            (5, new DateTime(2026, 3, 1, 6, 0, 0, DateTimeKind.Utc)),
            (file.Bytes, file.ModifiedAtUtc)
        );
        Assert.Equal(file, Assert.Single(await List()));
    }

    [Fact]
    public async Task Replace_AListedFile_KeepsItsMomentAndRights()
    {
        Write("a.csv", "12345");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(
                folder["exports", "a.csv"],
                UnixFileMode.UserRead | UnixFileMode.UserWrite
            );
        var file = Assert.Single(await List());

        var replaced = await Store.ReplaceAsync(
            file,
            new MemoryStream("1"u8.ToArray()),
            CancellationToken.None
        );

        Assert.Equal(file.ModifiedAtUtc, replaced.ModifiedAtUtc);
        Assert.NotEqual(file.ETag, replaced.ETag);
        Assert.Equal(replaced, Assert.Single(await List()));
        Assert.Equal(
            "1",
            await File.ReadAllTextAsync(
                folder["exports", "a.csv"],
                TestContext.Current.CancellationToken
            )
        );
        Assert.Single(Directory.GetFiles(folder["exports"]));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite,
                File.GetUnixFileMode(folder["exports", "a.csv"])
            );
    }

    [Fact]
    public async Task Replace_AFileThatWasWrittenSince_LeavesIt()
    {
        Write("a.csv", "12345");
        var file = Assert.Single(await List());
        Write("a.csv", "123456");

        await Assert.ThrowsAsync<ExportChangedException>(() =>
            Store.ReplaceAsync(file, new MemoryStream(), CancellationToken.None)
        );

        Assert.Equal(
            "123456",
            await File.ReadAllTextAsync(
                folder["exports", "a.csv"],
                TestContext.Current.CancellationToken
            )
        );
        Assert.Single(Directory.GetFiles(folder["exports"]));
    }

    [Fact]
    public async Task List_OfHiddenFiles_LeavesThemOut()
    {
        Write(".DS_Store");
        Write(".git/a.csv");
        Write("LICENSE.md");

        Assert.Equal(["LICENSE.md"], await Names());
    }

    [Fact]
    public async Task Names_WithAccents_AreComposedAndStillOpen()
    {
        var decomposed = "e\u0301te\u0301 \u0438\u0306.csv";
        Write(decomposed, "text");

        var file = Assert.Single(await List());
        using var stream = await Open(file);

        Assert.Equal("\u00E9t\u00E9 \u0439.csv", file.Name);
        Assert.Equal("text", await new StreamReader(stream).ReadToEndAsync());
    }

    [Fact]
    public async Task Names_ThatDifferInNormalFormOnly_AreAnError()
    {
        Write("\u00E9.csv");
        Write("e\u0301.csv");
        if (Directory.GetFiles(folder["exports"]).Length < 2)
            Assert.Skip("This file system composes names itself.");

        var error = await Assert.ThrowsAsync<IOException>(List);
        Assert.Contains("'\u00E9.csv'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Links_OutOfTheFolder_AreLeftOutAndInsideAreRead()
    {
        Write("real.csv", "inside");
        File.WriteAllText(folder["secret.csv"], "outside");
        Directory.CreateDirectory(folder["elsewhere"]);
        File.WriteAllText(folder["elsewhere", "x.csv"], "outside");
        File.CreateSymbolicLink(folder["exports", "leak.csv"], folder["secret.csv"]);
        File.CreateSymbolicLink(folder["exports", "gone.csv"], folder["nothing.csv"]);
        File.CreateSymbolicLink(folder["exports", "alias.csv"], folder["exports", "real.csv"]);
        Directory.CreateSymbolicLink(folder["exports", "tree"], folder["elsewhere"]);
        File.CreateSymbolicLink(
            folder["exports", "detour.csv"],
            folder["exports", "tree", "x.csv"]
        );
        Directory.CreateSymbolicLink(folder["exports", "loop"], folder["exports"]);

        var files = await List();

        Assert.Equal(["alias.csv", "real.csv"], files.Select(f => f.Name));
        using var stream = await Open(files[0]);
        Assert.Equal("inside", await new StreamReader(stream).ReadToEndAsync());
        await Assert.ThrowsAsync<ArgumentException>(() =>
            Open(files[0] with { Name = "leak.csv" })
        );
        await Assert.ThrowsAsync<ArgumentException>(() =>
            Open(files[0] with { Name = "tree/x.csv" })
        );
    }

    [Theory]
    [InlineData("../secret.csv")]
    [InlineData("a/../../secret.csv")]
    [InlineData("/etc/hostname")]
    [InlineData("")]
    [InlineData(".")]
    public async Task Open_OfAHostileName_IsRefused(string name)
    {
        Write("a.csv");
        File.WriteAllText(folder["secret.csv"], "outside");
        var file = Assert.Single(await List());

        await Assert.ThrowsAsync<ArgumentException>(() => Open(file with { Name = name }));
    }

    [Fact]
    public async Task Open_OfAFileThatIsGone_SaysSo()
    {
        Write("a.csv");
        var file = Assert.Single(await List());
        File.Delete(folder["exports", "a.csv"]);

        var change = await Assert.ThrowsAsync<ExportChangedException>(() => Open(file));
        Assert.Contains("'a.csv' was removed", change.Message, StringComparison.Ordinal);
        Assert.Equal(file, change.File);
    }

    [Fact]
    public async Task Open_OfAFileThatWasWrittenAgain_SaysSo()
    {
        Write("a.csv", "before");
        var file = Assert.Single(await List());
        Write("a.csv", "afterwards");

        var change = await Assert.ThrowsAsync<ExportChangedException>(() => Open(file));
        Assert.Contains("'a.csv' was written again", change.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_AFileThatGrowsMeanwhile_FailsAtItsEnd()
    {
        Write("a.csv", new string('x', 300_000));
        var file = Assert.Single(await List());
        using var stream = await Open(file);
        Assert.Equal(10, await stream.ReadAsync(new byte[10]));
        await File.AppendAllTextAsync(folder["exports", "a.csv"], "more");

        await Assert.ThrowsAsync<ExportChangedException>(() => stream.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task Reading_AFileThatStays_GivesItsBytes()
    {
        Write("a.csv", "Ґанок\r\n");
        var file = Assert.Single(await List());

        using var stream = await Open(file);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy);

        Assert.Equal("Ґанок\r\n", Encoding.UTF8.GetString(copy.ToArray()));
    }
}
