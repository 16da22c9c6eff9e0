using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Models;

namespace CsatWarehouse.Exports.Stores;

/// <summary>Exports in a container of Azure Blob Storage, named by what follows the prefix.</summary>
/// <remarks>As in a folder, names with a part that begins with a dot are hidden, '..' among them. Blobs are read in ranges under the
/// condition that they still have the listed ETag, so that no file is ever read in two versions.</remarks>
public sealed class BlobExportStore : IRewritableStore
{
    /// <summary>The index tag that a file bears once the warehouse has it, and its value.</summary>
    public const string TagName = "csat";
    public const string TagValue = "loaded";

    /// <summary>Metadata of a blob that was replaced or moved: when the content was delivered, which is the moment of which it speaks.</summary>
    const string ModifiedName = "csat_modified";

    const int RangeBytes = 4 * 1024 * 1024;
    const int NotFound = 404;
    const int PreconditionFailed = 412;

    // A folder of an account with hierarchical names is listed as an empty blob with this metadata.
    const string FolderMark = "hdi_isfolder";

    readonly BlobAddress _address;
    readonly BlobContainerClient _container;
    readonly bool _tagsLoaded;
    readonly ArchiveFolder? _archive;
    readonly ConcurrentDictionary<string, string> _storedNames = new(StringComparer.Ordinal);
    readonly ConcurrentDictionary<string, string> _tagged = new(StringComparer.Ordinal);

    /// <param name="tagsLoaded">Whether <see cref="SettledAsync"/> tags; it takes a role that may read and write tags.</param>
    /// <param name="archive">Where <see cref="SettledAsync"/> moves to, below the address's prefix; null where blobs stay.</param>
    public BlobExportStore(
        BlobAddress address,
        bool tagsLoaded = false,
        ArchiveFolder? archive = null
    )
        : this(address, address.Open(), archive) => _tagsLoaded = tagsLoaded;

    internal BlobExportStore(
        BlobAddress address,
        BlobContainerClient container,
        ArchiveFolder? archive
    ) => (_address, _container, _archive) = (address, container, archive);

    /// <inheritdoc/>
    public bool ETagNamesContent => true;

    /// <inheritdoc/>
    /// <exception cref="IOException">The service refuses, or two blobs have the same name once it is normalised.</exception>
    public async IAsyncEnumerable<ExportFile> ListAsync(
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        foreach (var file in await ListedAsync(cancellation))
            yield return file;
    }

    /// <inheritdoc/>
    /// <exception cref="IOException">The service refuses; the stream throws it too.</exception>
    public async Task<Stream> OpenAsync(ExportFile file, CancellationToken cancellation)
    {
        var blob = BlobOf(file);
        var options = new BlobOpenReadOptions(allowModifications: false)
        {
            BufferSize = RangeBytes,
            Conditions = new() { IfMatch = new ETag(file.ETag) },
        };
        try
        {
            return new UnchangedBlobStream(
                await blob.OpenReadAsync(options, cancellation),
                blob,
                file
            );
        }
        catch (Exception e) when (BlobFaults.IsFault(e))
        {
            throw Told(e, file);
        }
    }

    /// <inheritdoc/>
    public async Task<ExportFile> SettledAsync(ExportFile file, CancellationToken cancellation)
    {
        if (_tagsLoaded && _tagged.GetValueOrDefault(file.Name) != file.ETag)
            await TagAsync(file, cancellation);
        return _archive is null || file.IsArchived ? file : await MoveAsync(file, cancellation);
    }

    async Task<ExportFile> MoveAsync(ExportFile file, CancellationToken cancellation)
    {
        var archived = file with { IsArchived = true };
        try
        {
            return await new BlobMove(BlobOf(file), BlobOf(archived), file).RunAsync(cancellation);
        }
        catch (Exception e) when (BlobFaults.IsFault(e))
        {
            throw BlobFaults.Of(
                e,
                $"'{file.Name}' is loaded and cannot be moved to '{PathOf(archived)}'"
            );
        }
    }

    async Task TagAsync(ExportFile file, CancellationToken cancellation)
    {
        var blob = BlobOf(file);
        try
        {
            var tags = (await blob.GetTagsAsync(cancellationToken: cancellation)).Value.Tags;
            tags[TagName] = TagValue;
            await blob.SetTagsAsync(tags, cancellationToken: cancellation);
            _tagged[file.Name] = file.ETag;
        }
        catch (RequestFailedException gone) when (gone.Status == NotFound)
        {
            // Whoever took the file away needs no tag on it.
        }
        catch (Exception e) when (BlobFaults.IsFault(e))
        {
            throw BlobFaults.Of(e, $"'{file.Name}' is loaded and cannot be tagged");
        }
    }

    /// <inheritdoc/>
    /// <remarks>Headers, metadata and the tag stay. Earlier versions, and what soft delete keeps, are the account's to remove.</remarks>
    /// <exception cref="IOException">The service refuses.</exception>
    public async Task<ExportFile> ReplaceAsync(
        ExportFile file,
        Stream content,
        CancellationToken cancellation
    )
    {
        var blob = BlobOf(file);
        try
        {
            var listed = new BlobRequestConditions { IfMatch = new ETag(file.ETag) };
            var properties = (await blob.GetPropertiesAsync(listed, cancellation)).Value;
            var written = await blob.UploadAsync(
                content,
                new BlobUploadOptions
                {
                    Conditions = listed,
                    HttpHeaders = new()
                    {
                        ContentType = properties.ContentType,
                        ContentLanguage = properties.ContentLanguage,
                        ContentDisposition = properties.ContentDisposition,
                        CacheControl = properties.CacheControl,
                    },
                    Metadata = MetadataOf(properties, file),
                },
                cancellation
            );
            var replaced = file with
            {
                Bytes = (await blob.GetPropertiesAsync(cancellationToken: cancellation))
                    .Value
                    .ContentLength,
                // Listings give it without the quotes that answers have.
                ETag = written.Value.ETag.ToString().Trim('"'),
            };
            if (_tagged.Remove(file.Name, out _))
                await SettledAsync(replaced, cancellation);
            return replaced;
        }
        catch (Exception e) when (BlobFaults.IsFault(e))
        {
            throw e is RequestFailedException { Status: NotFound or PreconditionFailed }
                ? new ExportChangedException(file, "was written again, or removed,")
                : BlobFaults.Of(e, $"'{file.Name}' cannot be replaced");
        }
    }

    /// <summary>That of a blob that is written in the place of a file, or copied from it: what it had, and when it was delivered.</summary>
    internal static Dictionary<string, string> MetadataOf(
        BlobProperties properties,
        ExportFile file
    ) =>
        new(properties.Metadata, StringComparer.Ordinal)
        {
            [ModifiedName] = file.ModifiedAtUtc.ToString("O", CultureInfo.InvariantCulture),
        };

    internal static IOException Told(Exception e, ExportFile file) =>
        // A condition on what is no longer there is answered by either.
        e is RequestFailedException { Status: NotFound or PreconditionFailed }
            ? new ExportChangedException(file, "was written again, or removed,")
            : BlobFaults.Of(e, $"'{file.Name}' cannot be read");

    async Task<IEnumerable<ExportFile>> ListedAsync(CancellationToken cancellation)
    {
        var files = new ListedFiles(_archive);
        var traits = BlobTraits.Metadata | (_tagsLoaded ? BlobTraits.Tags : BlobTraits.None);
        try
        {
            await foreach (
                var item in _container.GetBlobsAsync(
                    traits,
                    prefix: _address.Prefix,
                    cancellationToken: cancellation
                )
            )
            {
                var stored = item.Name[_address.Prefix.Length..];
                if (IsHidden(stored) || item.Metadata?.ContainsKey(FolderMark) == true)
                    continue;
                var file = FileOf(item, stored);
                if (!files.TryAdd(file))
                    throw new IOException(
                        $"Two blobs in {_address} are called '{file.Name}' once accents are composed (Unicode NFC); rename one."
                    );
            }
        }
        catch (RequestFailedException absent)
            when (absent.ErrorCode == BlobErrorCode.ContainerNotFound)
        {
            return [];
        }
        catch (Exception e) when (BlobFaults.IsFault(e))
        {
            throw BlobFaults.Of(e, $"{_address} cannot be listed");
        }
        return files.All;
    }

    ExportFile FileOf(BlobItem item, string stored)
    {
        var name = stored.Normalize(NormalizationForm.FormC);
        if (name != stored)
            _storedNames[name] = stored;
        var properties = item.Properties;
        var eTag = properties.ETag!.Value.ToString();
        if (item.Tags?.TryGetValue(TagName, out var tag) == true && tag == TagValue)
            _tagged[name] = eTag;
        return new(name, properties.ContentLength ?? 0, ModifiedAt(item), eTag);
    }

    static DateTime ModifiedAt(BlobItem item) =>
        item.Metadata?.TryGetValue(ModifiedName, out var written) == true
        && DateTime.TryParse(
            written,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
            out var modified
        )
            ? modified
            : item.Properties.LastModified!.Value.UtcDateTime;

    BlobClient BlobOf(ExportFile file)
    {
        var path = PathOf(file);
        return IsHidden(path)
            ? throw new ArgumentException(
                $"'{file.Name}' leads out of {_address}; only names that were listed can be opened.",
                nameof(file)
            )
            : _container.GetBlobClient(
                _address.Prefix + _storedNames.GetValueOrDefault(path, path)
            );
    }

    /// <summary>Below the prefix; what is moved to the archive gets its name with accents composed, whatever they were.</summary>
    string PathOf(ExportFile file) => file.IsArchived ? _archive!.PathOf(file.Name) : file.Name;

    static bool IsHidden(string name) =>
        name.Split('/').Any(part => part.StartsWith('.')) || name.EndsWith('/');
}
