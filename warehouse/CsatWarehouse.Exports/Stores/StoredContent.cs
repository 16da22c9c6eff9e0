namespace CsatWarehouse.Exports.Stores;

/// <summary>Finds files by what they hold.</summary>
public static class StoredContent
{
    /// <summary>The file of this name, where its content has this hash; else null. The file is read.</summary>
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
            await using var content = await store.OpenAsync(file, cancellation);
            return await ContentHash.OfAsync(content, cancellation) == contentHash ? file : null;
        }
        return null;
    }
}
