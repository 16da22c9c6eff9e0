using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Functions.Tests.Fixtures;

/// <summary>A store that tells, once, that such a share of a file is read: the second time that it is opened, because the first is for its hash.</summary>
sealed class WatchedStore(IExportStore store, double share, Action read) : IExportStore
{
    int _opened;

    public IAsyncEnumerable<ExportFile> ListAsync(CancellationToken cancellation) =>
        store.ListAsync(cancellation);

    public async Task<Stream> OpenAsync(ExportFile file, CancellationToken cancellation)
    {
        var content = await store.OpenAsync(file, cancellation);
        return ++_opened == 2
            ? new WatchedStream(content, (long)(share * file.Bytes), read)
            : content;
    }
}
