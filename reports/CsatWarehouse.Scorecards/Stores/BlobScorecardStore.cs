using System.Security.Cryptography;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;
using CsatWarehouse.Exports.Stores;

namespace CsatWarehouse.Scorecards.Stores;

/// <summary>Scorecards in a container, with their content type, and with their SHA-256 as the metadata <c>sha256</c>.</summary>
sealed class BlobScorecardStore(BlobAddress address) : IScorecardStore
{
    const string ContentType = "application/pdf";
    const string HashName = "sha256";

    readonly BlobContainerClient _container = address.Open();

    public string PlaceOf(string name) => $"{address}/{name}";

    /// <remarks>The bytes are read: metadata say what they were when they were published, and that is what is to be checked.</remarks>
    public async Task<string?> Sha256Async(string name, CancellationToken cancellation)
    {
        try
        {
            var content = await BlobOf(name).DownloadContentAsync(cancellation);
            return Sha256Of(content.Value.Content);
        }
        catch (RequestFailedException absent)
            when (absent.ErrorCode == BlobErrorCode.BlobNotFound
                || absent.ErrorCode == BlobErrorCode.ContainerNotFound
            )
        {
            return null;
        }
        catch (Exception e) when (BlobFaults.IsFault(e))
        {
            throw BlobFaults.Of(e, $"'{PlaceOf(name)}' cannot be read");
        }
    }

    public async Task WriteAsync(
        string name,
        byte[] bytes,
        bool replaces,
        CancellationToken cancellation
    )
    {
        var content = BinaryData.FromBytes(bytes);
        var options = new BlobUploadOptions
        {
            HttpHeaders = new() { ContentType = ContentType },
            Metadata = new Dictionary<string, string>(StringComparer.Ordinal)
            {
                [HashName] = Sha256Of(content),
            },
            Conditions = replaces ? null : new() { IfNoneMatch = ETag.All },
        };
        try
        {
            await BlobOf(name).UploadAsync(content, options, cancellation);
        }
        catch (Exception e) when (BlobFaults.IsFault(e))
        {
            throw BlobFaults.Of(e, $"'{PlaceOf(name)}' cannot be written");
        }
    }

    /// <remarks>With its snapshots. Earlier versions, and what soft delete keeps, are the account's to remove.</remarks>
    public async Task DeleteAsync(string name, CancellationToken cancellation)
    {
        try
        {
            await BlobOf(name)
                .DeleteIfExistsAsync(
                    DeleteSnapshotsOption.IncludeSnapshots,
                    cancellationToken: cancellation
                );
        }
        catch (Exception e) when (BlobFaults.IsFault(e))
        {
            throw BlobFaults.Of(e, $"'{PlaceOf(name)}' cannot be deleted");
        }
    }

    BlobClient BlobOf(string name) => _container.GetBlobClient(address.Prefix + name);

    static string Sha256Of(BinaryData content) =>
        Convert.ToHexStringLower(SHA256.HashData(content.ToMemory().Span));
}
