using System.Text;
using Azure.Storage.Blobs;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Exports.Tests.Stores;

/// <summary>Containers of the emulator's with exports in them, each a test's own.</summary>
static class BlobContainers
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <param name="prefix">Where in the container exports lie.</param>
    /// <param name="create">False for one that is not there.</param>
    public static async Task<(BlobContainerClient Container, BlobAddress Address)> ContainerAsync(
        string prefix = "",
        bool create = true
    )
    {
        var address = new BlobAddress(
            await Azurite.ConnectionStringAsync(),
            Azurite.NewContainer(),
            prefix
        );
        var container = address.Open();
        if (create)
            await container.CreateAsync(cancellationToken: Cancellation);
        return (container, address);
    }

    public static async Task WriteAsync(
        BlobContainerClient container,
        string name,
        string text = "a,b\n"
    ) =>
        await container
            .GetBlobClient(name)
            .UploadAsync(BinaryData.FromString(text), overwrite: true, Cancellation);

    public static async Task<List<ExportFile>> ListAsync(BlobExportStore store) =>
        await store.ListAsync(Cancellation).ToListAsync(Cancellation);

    public static async Task<string> ReadAsync(BlobExportStore store, ExportFile file)
    {
        await using var stream = await store.OpenAsync(file, Cancellation);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(Cancellation);
    }
}
