namespace CsatWarehouse.Exports.Stores;

/// <summary>Puts the files of a store together: those that were delivered, and those in its archive, under the names by which they were.</summary>
sealed class ListedFiles(ArchiveFolder? archive)
{
    readonly SortedDictionary<string, ExportFile> _delivered = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, ExportFile> _archived = new(StringComparer.Ordinal);

    /// <param name="file">Under the path that it has below the store's root.</param>
    /// <returns>False where there is one with this path.</returns>
    public bool TryAdd(ExportFile file) =>
        archive?.NameOf(file.Name) is { } name
            ? _archived.TryAdd(name, file with { Name = name, IsArchived = true })
            : _delivered.TryAdd(file.Name, file);

    /// <summary>In ordinal order of their names. What was delivered hides what is archived under the same name.</summary>
    public IEnumerable<ExportFile> All =>
        _delivered
            .Values.Select(f => f with { Earlier = _archived.GetValueOrDefault(f.Name) })
            .Concat(_archived.Values.Where(f => !_delivered.ContainsKey(f.Name)))
            .OrderBy(f => f.Name, StringComparer.Ordinal);
}
