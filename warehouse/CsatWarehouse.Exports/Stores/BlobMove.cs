using System.Globalization;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace CsatWarehouse.Exports.Stores;

/// <summary>
/// Moves a blob within its container: the service copies it, the copy is looked at, and what it was copied from goes. Each step is
/// under the condition that both places have what was listed; cut off between two steps, it is moved by beginning again.
/// </summary>
sealed class BlobMove(BlobClient from, BlobClient to, ExportFile file)
{
    const int NotFound = 404;

    readonly BlobRequestConditions _listed = new() { IfMatch = new ETag(file.ETag) };

    /// <returns>The file as it is listed from now on; as it was where it is not the listed one any more.</returns>
    /// <exception cref="RequestFailedException">The service refuses.</exception>
    /// <exception cref="IOException">The copy is not what it was made from, which stays.</exception>
    public async Task<ExportFile> RunAsync(CancellationToken cancellation)
    {
        BlobProperties copied;
        try
        {
            copied = await CopyAsync(cancellation);
        }
        catch (RequestFailedException other) when (IsOther(other))
        {
            return file;
        }
        try
        {
            await from.DeleteAsync(conditions: _listed, cancellationToken: cancellation);
        }
        catch (RequestFailedException other) when (IsOther(other))
        {
            // What was written in its place since is a delivery of its own, and is loaded by the next run.
        }
        return file with
        {
            // Listings give it without the quotes that answers have.
            ETag = copied.ETag.ToString().Trim('"'),
            IsArchived = true,
            Earlier = null,
        };
    }

    async Task<BlobProperties> CopyAsync(CancellationToken cancellation)
    {
        var source = (await from.GetPropertiesAsync(_listed, cancellation)).Value;
        var copy = await to.StartCopyFromUriAsync(
            from.Uri,
            new BlobCopyFromUriOptions
            {
                SourceConditions = _listed,
                DestinationConditions = file.Earlier is { } earlier
                    ? new() { IfMatch = new ETag(earlier.ETag) }
                    : new() { IfNoneMatch = ETag.All },
                Metadata = BlobExportStore.MetadataOf(source, file),
            },
            cancellation
        );
        await copy.WaitForCompletionAsync(cancellation);
        var copied = (await to.GetPropertiesAsync(cancellationToken: cancellation)).Value;
        var isSame =
            copied.BlobCopyStatus == CopyStatus.Success
            && copied.ContentLength == file.Bytes
            && (source.ContentHash ?? []).AsSpan().SequenceEqual(copied.ContentHash ?? []);
        return isSame
            ? copied
            : throw new IOException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{file.Name}' is loaded and stays: its copy in the archive is not what it was made from ({copied.ContentLength} bytes of {file.Bytes}, copy {copied.BlobCopyStatus})."
                )
            );
    }

    static bool IsOther(RequestFailedException fault) =>
        fault.Status == NotFound
        || fault.ErrorCode == BlobErrorCode.ConditionNotMet
        || fault.ErrorCode == BlobErrorCode.SourceConditionNotMet;
}
