using CsatWarehouse.Exports.Stores;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>A store that lets a test act when a file is opened: the second opening of a file in a backfill is the one whose rows are read.</summary>
sealed class HookedStore(IExportStore store, Action<string, int> opened) : IExportStore
{
    readonly Dictionary<string, int> _opened = [];

    public IAsyncEnumerable<ExportFile> ListAsync(CancellationToken cancellation) =>
        store.ListAsync(cancellation);

    public Task<Stream> OpenAsync(ExportFile file, CancellationToken cancellation)
    {
        var times = _opened[file.Name] = _opened.GetValueOrDefault(file.Name) + 1;
        opened(file.Name, times);
        return store.OpenAsync(file, cancellation);
    }
}
