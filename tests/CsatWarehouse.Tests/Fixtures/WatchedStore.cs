using CsatWarehouse.Exports.Stores;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>A workspace's folder as a store whose ETags name contents, as a container's do; it notes what is asked of it.</summary>
sealed class WatchedStore(TestWorkspace workspace) : IExportStore
{
    readonly IExportStore _folder = workspace.Read().OpenExports();

    public List<string> Opened { get; } = [];
    public List<string> Settled { get; } = [];

    /// <summary>Thrown where the store is to mark a file.</summary>
    public IOException? Refusal { get; init; }

    public bool ETagNamesContent => true;

    public IAsyncEnumerable<ExportFile> ListAsync(CancellationToken cancellation) =>
        _folder.ListAsync(cancellation);

    public Task<Stream> OpenAsync(ExportFile file, CancellationToken cancellation)
    {
        Opened.Add(file.Name);
        return _folder.OpenAsync(file, cancellation);
    }

    public Task<ExportFile> SettledAsync(ExportFile file, CancellationToken cancellation)
    {
        Settled.Add(file.Name);
        return Refusal is null ? Task.FromResult(file) : Task.FromException<ExportFile>(Refusal);
    }
}
