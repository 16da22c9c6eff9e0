namespace CsatWarehouse.Exports.Stores;

/// <summary>Finds files by what they hold.</summary>
public static class StoredContent
{
    /// <summary>The file of this name, or what the archive has under it, where its content has this hash; else null. It is read.</summary>
    public static async Task<ExportFile?> FindAsync(
        this IExportStore store,
        string name,
        string contentHash,
        CancellationToken cancellation
    )
    {
        await foreach (var file in store.ListAsync(cancellation))
        {
            if (file.Name != name)
                continue;
            foreach (var version in file.Versions())
            {
                await using var content = await store.OpenAsync(version, cancellation);
                if (await ContentHash.OfAsync(content, cancellation) == contentHash)
                    return version;
            }
            return null;
        }
        return null;
    }
}
