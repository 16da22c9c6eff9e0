using CsatWarehouse.Exports.Stores;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>A workspace's exports as a store whose ETags name contents, as a container's do; it notes what is asked of it.</summary>
sealed class WatchedStore(TestWorkspace workspace) : IExportStore
{
    readonly IExportStore _exports = workspace.Read().OpenExports();

    public List<string> Opened { get; } = [];
    public List<string> Settled { get; } = [];

    /// <summary>Thrown where the store is to mark or move a file.</summary>
    public IOException? Refusal { get; init; }

    /// <summary>Done before a file is marked or moved.</summary>
    public Func<ExportFile, Task>? Settling { get; init; }

    /// <summary>Done when it is.</summary>
    public Action? HasSettled { get; init; }

    public bool ETagNamesContent => true;

    public IAsyncEnumerable<ExportFile> ListAsync(CancellationToken cancellation) =>
        _exports.ListAsync(cancellation);

    public Task<Stream> OpenAsync(ExportFile file, CancellationToken cancellation)
    {
        Opened.Add(file.Name);
        return _exports.OpenAsync(file, cancellation);
    }

    public async Task<ExportFile> SettledAsync(ExportFile file, CancellationToken cancellation)
    {
        Settled.Add(file.Name);
        if (Refusal is not null)
            throw Refusal;
        if (Settling is not null)
            await Settling(file);
        var settled = await _exports.SettledAsync(file, cancellation);
        HasSettled?.Invoke();
        return settled;
    }
}
