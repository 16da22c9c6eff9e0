using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using Azure.Storage.Blobs.Specialized;
using CsatWarehouse.Exports.Stores;
using static CsatWarehouse.Exports.Tests.Stores.BlobContainers;

namespace CsatWarehouse.Exports.Tests.Stores;

/// <summary>Loaded blobs that are moved to a folder of their container.</summary>
public sealed class BlobArchiveTests
{
    static readonly ArchiveFolder Archive = new("archive");

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    static BlobExportStore StoreOf(BlobAddress address) => new(address, archive: Archive);

    static async Task<List<string>> NamesAsync(BlobContainerClient container) =>
        await container
            .GetBlobsAsync(cancellationToken: Cancellation)
            .Select(b => b.Name)
            .ToListAsync(Cancellation);

    [Fact]
    public async Task Settled_IsMovedWithAllThatItIsAndListedByItsName()
    {
        var (container, address) = await ContainerAsync("in/");
        await container
            .GetBlobClient("in/nps/e\u0301 %2e#?.csv")
            .UploadAsync(
                BinaryData.FromString("12345"),
                new BlobUploadOptions
                {
                    HttpHeaders = new() { ContentType = "text/csv" },
                    Metadata = new Dictionary<string, string> { ["origin"] = "crm" },
                },
                Cancellation
            );
        var store = StoreOf(address);
        var file = Assert.Single(await ListAsync(store));

        var moved = await store.SettledAsync(file, Cancellation);

        Assert.Equal(file with { ETag = moved.ETag, IsArchived = true }, moved);
        Assert.NotEqual(file.ETag, moved.ETag);
        Assert.Equal(moved, Assert.Single(await ListAsync(StoreOf(address))));
        Assert.Equal("12345", await ReadAsync(StoreOf(address), moved));
        Assert.Equal(["in/archive/nps/\u00E9 %2e#?.csv"], await NamesAsync(container));
        var blob = container.GetBlobClient("in/archive/nps/\u00E9 %2e#?.csv");
        var properties = (await blob.GetPropertiesAsync(cancellationToken: Cancellation)).Value;
        Assert.Equal(("text/csv", "crm"), (properties.ContentType, properties.Metadata["origin"]));
        Assert.Equal(moved, await store.SettledAsync(moved, Cancellation));
        Assert.Equal(moved, Assert.Single(await ListAsync(store)));
    }

    [Fact]
    public async Task Settled_CutOffBetweenCopyAndRemoval_IsFinishedByTheNext()
    {
        var (container, address) = await ContainerAsync("in/");
        await WriteAsync(container, "in/a.csv", "12345");
        var store = StoreOf(address);
        var file = Assert.Single(await ListAsync(store));
        // A blob that somebody holds can be copied, and not removed.
        var lease = container.GetBlobClient("in/a.csv").GetBlobLeaseClient();
        await lease.AcquireAsync(TimeSpan.FromSeconds(-1), cancellationToken: Cancellation);

        var fault = await Assert.ThrowsAsync<IOException>(() =>
            store.SettledAsync(file, Cancellation)
        );
        var between = Assert.Single(await ListAsync(store));
        await lease.ReleaseAsync(cancellationToken: Cancellation);
        var moved = await store.SettledAsync(between, Cancellation);

        Assert.Contains(
            "'a.csv' is loaded and cannot be moved to 'archive/a.csv': 412 LeaseIdMissing",
            fault.Message,
            StringComparison.Ordinal
        );
        Assert.Equal((file.ETag, false), (between.ETag, between.IsArchived));
        Assert.Equal(file.ModifiedAtUtc, between.Earlier!.ModifiedAtUtc);
        Assert.Equal(moved, Assert.Single(await ListAsync(store)));
        Assert.Equal(["in/archive/a.csv"], await NamesAsync(container));
        Assert.Equal(file.ModifiedAtUtc, moved.ModifiedAtUtc);
    }

    [Fact]
    public async Task Settled_ABlobThatWasWrittenSinceItWasListed_Stays()
    {
        var (container, address) = await ContainerAsync("in/");
        await WriteAsync(container, "in/a.csv", "12345");
        var store = StoreOf(address);
        var file = Assert.Single(await ListAsync(store));
        await WriteAsync(container, "in/a.csv", "67890");

        var settled = await store.SettledAsync(file, Cancellation);

        Assert.Equal(file, settled);
        var newer = Assert.Single(await ListAsync(store));
        Assert.Equal((false, null), (newer.IsArchived, newer.Earlier));
        Assert.Equal("67890", await ReadAsync(store, newer));
    }

    [Fact]
    public async Task Settled_ABlobWrittenBetweenCopyAndRemoval_StaysBesideTheArchivedOne()
    {
        var (container, address) = await ContainerAsync("in/");
        await WriteAsync(container, "in/a.csv", "12345");
        var options = new BlobClientOptions();
        options.AddPolicy(
            new BeforeRemoval(() =>
                container
                    .GetBlobClient("in/a.csv")
                    .Upload(BinaryData.FromString("67890"), overwrite: true, Cancellation)
            ),
            HttpPipelinePosition.PerCall
        );
        var store = new BlobExportStore(
            address,
            new BlobContainerClient(address.Account, address.Container, options),
            Archive
        );
        var file = Assert.Single(await ListAsync(store));

        var moved = await store.SettledAsync(file, Cancellation);

        var newer = Assert.Single(await ListAsync(store));
        Assert.False(newer.IsArchived);
        Assert.Equal(moved, newer.Earlier);
        Assert.Equal("67890", await ReadAsync(store, newer));
        Assert.Equal("12345", await ReadAsync(store, moved));
    }

    [Fact]
    public async Task Settled_ANewerDelivery_TakesThePlaceOfTheArchivedOne()
    {
        var (container, address) = await ContainerAsync("in/");
        // As it may lie there for whatever reason: accents are composed in names alone.
        await WriteAsync(container, "in/archive/e\u0301.csv", "first");
        await WriteAsync(container, "in/\u00E9.csv", "second");
        var store = StoreOf(address);
        var file = Assert.Single(await ListAsync(store));

        var moved = await store.SettledAsync(file, Cancellation);

        Assert.Equal("first".Length, file.Earlier!.Bytes);
        Assert.Equal(moved, Assert.Single(await ListAsync(store)));
        Assert.Equal("second", await ReadAsync(store, moved));
    }

    [Fact]
    public async Task Settled_WhereTheArchiveHasWhatWasNotListed_LeavesBoth()
    {
        var (container, address) = await ContainerAsync("in/");
        await WriteAsync(container, "in/a.csv", "12345");
        var store = StoreOf(address);
        var file = Assert.Single(await ListAsync(store));
        await WriteAsync(container, "in/archive/a.csv", "other");

        await Assert.ThrowsAsync<IOException>(() => store.SettledAsync(file, Cancellation));

        var both = Assert.Single(await ListAsync(store));
        Assert.Equal("12345", await ReadAsync(store, both));
        Assert.Equal("other", await ReadAsync(store, both.Earlier!));
    }

    [Fact]
    public async Task Replace_AnArchivedBlob_LeavesItInTheArchive()
    {
        var (container, address) = await ContainerAsync("in/");
        await WriteAsync(container, "in/a.csv", "12345");
        var store = StoreOf(address);
        var file = Assert.Single(await ListAsync(store));
        var moved = await store.SettledAsync(file, Cancellation);

        var replaced = await store.ReplaceAsync(
            moved,
            new MemoryStream("1"u8.ToArray()),
            Cancellation
        );

        Assert.Equal(replaced, Assert.Single(await ListAsync(store)));
        Assert.Equal("1", await ReadAsync(store, replaced));
        Assert.Equal(file.ModifiedAtUtc, replaced.ModifiedAtUtc);
        Assert.Equal(["in/archive/a.csv"], await NamesAsync(container));
    }

    [Fact]
    public async Task Names_ThatLeadOutOfThePrefixOrTheArchive_AreNeitherListedNorMoved()
    {
        var (container, address) = await ContainerAsync("in/");
        // A client would take the dots for steps upwards; whoever writes the request by hand need not.
        foreach (
            var name in new[] { "in/archive/.a.csv", "in/archive/.b/a.csv", "in/.archive/a.csv" }
        )
            await WriteAsync(container, name, "1");
        var store = StoreOf(address);

        Assert.Empty(await ListAsync(store));
        foreach (var name in new[] { "../out.csv", "a/../../out.csv", "archive/../../out.csv" })
        {
            var file = new ExportFile(name, 1, default, "0x1");
            await Assert.ThrowsAsync<ArgumentException>(() => store.OpenAsync(file, Cancellation));
            await Assert.ThrowsAsync<ArgumentException>(() =>
                store.SettledAsync(file, Cancellation)
            );
            await Assert.ThrowsAsync<ArgumentException>(() =>
                store.OpenAsync(file with { IsArchived = true }, Cancellation)
            );
        }
    }

    /// <summary>Does something once, right before a blob is removed.</summary>
    sealed class BeforeRemoval(Action act) : HttpPipelineSynchronousPolicy
    {
        bool _isDone;

        public override void OnSendingRequest(HttpMessage message)
        {
            if (message.Request.Method != RequestMethod.Delete || _isDone)
                return;
            _isDone = true;
            act();
        }
    }
}
