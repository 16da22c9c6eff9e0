namespace CsatWarehouse.Exports.Stores;

/// <summary>One file in a store of exports.</summary>
/// <param name="Name">Path below the store's root, '/' between folders, Unicode normal form C; compared ordinally. A file that was moved to the archive keeps it.</param>
/// <param name="Bytes">Length in bytes.</param>
/// <param name="ModifiedAtUtc">When the store last saw the content change, UTC.</param>
/// <param name="ETag">Opaque text that differs when the content was written again; compare for equality only.</param>
public sealed record ExportFile(string Name, long Bytes, DateTime ModifiedAtUtc, string ETag)
{
    /// <summary>True where it lies in the store's archive.</summary>
    public bool IsArchived { get; init; }

    /// <summary>What the archive has under the same name, which this newer delivery hides; null where it has nothing.</summary>
    public ExportFile? Earlier { get; init; }

    /// <summary>The file, and <see cref="Earlier"/> behind it.</summary>
    public IEnumerable<ExportFile> Versions() => Earlier is null ? [this] : [this, Earlier];
}
