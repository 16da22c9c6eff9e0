using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using CsatWarehouse.Exports.Stores;
using static CsatWarehouse.Exports.Tests.Stores.BlobContainers;

namespace CsatWarehouse.Exports.Tests.Stores;

public sealed class BlobExportStoreTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Replace_AListedBlob_KeepsItsMomentHeadersAndTag()
    {
        var (container, address) = await ContainerAsync("in/");
        await container
            .GetBlobClient("in/a.csv")
            .UploadAsync(
                BinaryData.FromString("12345"),
                new BlobUploadOptions
                {
                    HttpHeaders = new() { ContentType = "text/csv" },
                    Metadata = new Dictionary<string, string> { ["origin"] = "crm" },
                },
                Cancellation
            );
        var store = new BlobExportStore(address, tagsLoaded: true);
        var file = Assert.Single(await ListAsync(store));
        await store.SettledAsync(file, Cancellation);

        var replaced = await store.ReplaceAsync(
            file,
            new MemoryStream("1"u8.ToArray()),
            Cancellation
        );

        Assert.NotEqual(file.ETag, replaced.ETag);
        Assert.Equal(replaced, Assert.Single(await ListAsync(new BlobExportStore(address))));
        Assert.Equal(file.ModifiedAtUtc, replaced.ModifiedAtUtc);
        Assert.Equal("1", await ReadAsync(store, replaced));
        var blob = container.GetBlobClient("in/a.csv");
        var properties = (await blob.GetPropertiesAsync(cancellationToken: Cancellation)).Value;
        Assert.Equal(("text/csv", "crm"), (properties.ContentType, properties.Metadata["origin"]));
        Assert.Equal(
            BlobExportStore.TagValue,
            (await blob.GetTagsAsync(cancellationToken: Cancellation)).Value.Tags[
                BlobExportStore.TagName
            ]
        );
    }

    [Fact]
    public async Task Replace_ABlobThatWasWrittenSince_LeavesIt()
    {
        var (container, address) = await ContainerAsync();
        await WriteAsync(container, "a.csv", "12345");
        var store = new BlobExportStore(address);
        var file = Assert.Single(await ListAsync(store));
        await WriteAsync(container, "a.csv", "123456");

        await Assert.ThrowsAsync<ExportChangedException>(() =>
            store.ReplaceAsync(file, new MemoryStream(), Cancellation)
        );

        Assert.Equal("123456", await ReadAsync(store, Assert.Single(await ListAsync(store))));
    }

    [Fact]
    public async Task List_OfAMissingContainer_IsEmpty()
    {
        var (_, address) = await ContainerAsync(create: false);

        Assert.Empty(await ListAsync(new BlobExportStore(address)));
    }

    [Fact]
    public async Task List_BelowAPrefix_IsSortedOrdinallyAndNamedWithoutIt()
    {
        var (container, address) = await ContainerAsync("csat/");
        foreach (var name in new[] { "b.csv", "B.csv", "a/2.csv", "a/10.csv", "a.csv", "я.csv" })
            await WriteAsync(container, "csat/" + name, name);
        await WriteAsync(container, "other/x.csv");
        var store = new BlobExportStore(address);

        var files = await ListAsync(store);

        Assert.Equal(
            ["B.csv", "a.csv", "a/10.csv", "a/2.csv", "b.csv", "я.csv"],
            files.Select(f => f.Name)
        );
        foreach (var file in files)
            Assert.Equal(file.Name, await ReadAsync(store, file));
    }

    [Fact]
    public async Task List_OfHiddenNamesAndFolders_LeavesThemOut()
    {
        var (container, address) = await ContainerAsync();
        foreach (var name in new[] { ".keep", ".git/a.csv", "a/.b.csv", "a/..b/c.csv" })
            await WriteAsync(container, name);
        await container
            .GetBlobClient("folder")
            .UploadAsync(
                BinaryData.FromString(""),
                new BlobUploadOptions
                {
                    Metadata = new Dictionary<string, string> { ["hdi_isfolder"] = "true" },
                },
                Cancellation
            );
        await WriteAsync(container, "folder/a.csv");

        var names = (await ListAsync(new BlobExportStore(address))).Select(f => f.Name);

        Assert.Equal(["folder/a.csv"], names);
    }

    [Fact]
    public async Task List_OfABlob_SaysLengthTimeAndAnETagThatChangesWithEveryWriting()
    {
        var (container, address) = await ContainerAsync();
        var store = new BlobExportStore(address);
        await WriteAsync(container, "a.csv", "12345");
        var first = Assert.Single(await ListAsync(store));
        await WriteAsync(container, "a.csv", "12345");
        var second = Assert.Single(await ListAsync(store));

        Assert.Equal((5, DateTimeKind.Utc), (first.Bytes, first.ModifiedAtUtc.Kind));
        Assert.NotEqual(first.ETag, second.ETag);
        Assert.Equal(second, Assert.Single(await ListAsync(store)));
    }

    [Fact]
    public async Task Names_WithAccents_AreComposedAndStillOpen()
    {
        var (container, address) = await ContainerAsync();
        await WriteAsync(container, "e\u0301te\u0301 \u0438\u0306 %2e#?.csv", "text");
        var store = new BlobExportStore(address);

        var file = Assert.Single(await ListAsync(store));

        Assert.Equal("\u00E9t\u00E9 \u0439 %2e#?.csv", file.Name);
        Assert.Equal("text", await ReadAsync(store, file));
    }

    [Fact]
    public async Task Open_OfABlobWrittenAgainOrRemoved_SaysItChanged()
    {
        var (container, address) = await ContainerAsync();
        var store = new BlobExportStore(address);
        await WriteAsync(container, "a.csv", "first");
        var listed = Assert.Single(await ListAsync(store));

        await WriteAsync(container, "a.csv", "other");
        await Assert.ThrowsAsync<ExportChangedException>(() => ReadAsync(store, listed));
        await container.DeleteBlobAsync("a.csv", cancellationToken: Cancellation);
        var removed = await Assert.ThrowsAsync<ExportChangedException>(() =>
            ReadAsync(store, listed)
        );

        Assert.Contains("'a.csv' was written again", removed.Message, StringComparison.Ordinal);
        Assert.Contains(listed.ETag, removed.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(5 * 1024 * 1024)]
    [InlineData(9 * 1024 * 1024)]
    public async Task Read_OfABlobWrittenAgainMeanwhile_NeverMixesVersions(int bytes)
    {
        var (container, address) = await ContainerAsync();
        var store = new BlobExportStore(address);
        await WriteAsync(container, "a.csv", new string('1', bytes));
        var listed = Assert.Single(await ListAsync(store));
        await using var stream = await store.OpenAsync(listed, Cancellation);
        var buffer = new byte[1024 * 1024];
        await stream.ReadExactlyAsync(buffer, Cancellation);

        await WriteAsync(container, "a.csv", new string('2', bytes));

        var seen = new List<byte>();
        await Assert.ThrowsAsync<ExportChangedException>(async () =>
        {
            while (await stream.ReadAsync(buffer, Cancellation) is > 0 and var read)
                seen.AddRange(buffer.AsSpan(0, read));
        });
        Assert.DoesNotContain((byte)'2', seen);
    }

    [Fact]
    public async Task Read_OfASmallBlobWrittenAgainMeanwhile_SaysSoAtItsEnd()
    {
        var (container, address) = await ContainerAsync();
        var store = new BlobExportStore(address);
        await WriteAsync(container, "a.csv", "1234");
        var listed = Assert.Single(await ListAsync(store));
        await using var stream = await store.OpenAsync(listed, Cancellation);
        await stream.ReadExactlyAsync(new byte[4], Cancellation);

        await WriteAsync(container, "a.csv", "5678");

        await Assert.ThrowsAsync<ExportChangedException>(() =>
            stream.ReadAsync(new byte[4], Cancellation).AsTask()
        );
    }

    [Fact]
    public async Task Settled_WhereTagsAreWanted_TagsOnceAndKeepsContentETagAndOtherTags()
    {
        var (container, address) = await ContainerAsync();
        await WriteAsync(container, "a.csv");
        var blob = container.GetBlobClient("a.csv");
        await blob.SetTagsAsync(
            new Dictionary<string, string> { ["owner"] = "north" },
            cancellationToken: Cancellation
        );
        var store = new BlobExportStore(address, tagsLoaded: true);
        var file = Assert.Single(await ListAsync(store));

        await store.SettledAsync(file, Cancellation);
        await store.SettledAsync(file, Cancellation);

        var tags = (await blob.GetTagsAsync(cancellationToken: Cancellation)).Value.Tags;
        Assert.Equal("loaded", tags["csat"]);
        Assert.Equal("north", tags["owner"]);
        Assert.Equal(file, Assert.Single(await ListAsync(store)));
    }

    [Fact]
    public async Task Settled_WhereTagsAreNotWanted_LeavesTheBlobAlone()
    {
        var (container, address) = await ContainerAsync();
        await WriteAsync(container, "a.csv");
        var store = new BlobExportStore(address);

        await store.SettledAsync(Assert.Single(await ListAsync(store)), Cancellation);

        var blob = container.GetBlobClient("a.csv");
        Assert.Empty((await blob.GetTagsAsync(cancellationToken: Cancellation)).Value.Tags);
    }

    [Fact]
    public async Task List_ByAnAccountThatIsRefused_IsAnIoFaultInOneLineWithoutTheKey()
    {
        var (_, address) = await ContainerAsync();
        var foreign = address with
        {
            Account = address.Account.Replace(
                "AccountKey=Eby8",
                "AccountKey=Abcd",
                StringComparison.Ordinal
            ),
        };

        var fault = await Assert.ThrowsAsync<IOException>(() =>
            ListAsync(new BlobExportStore(foreign))
        );

        Assert.Contains("cannot be listed: 403", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', fault.Message);
        Assert.DoesNotContain("Abcd", fault.Message, StringComparison.Ordinal);
    }
}
