namespace CsatWarehouse.Exports.Stores;

/// <summary>Where exports lie: a folder, or a container in the cloud. Reading never changes a store.</summary>
public interface IExportStore
{
    /// <summary>True where every writing of a file gives it an ETag that it never had before, so that content which the ledger
    /// knows by name and ETag need not be read again to be recognised.</summary>
    bool ETagNamesContent => false;

    /// <summary>Every file of the store in ordinal order of its name; a store that does not exist is empty.</summary>
    IAsyncEnumerable<ExportFile> ListAsync(CancellationToken cancellation);

    /// <summary>The bytes of a listed file, from its beginning; the caller disposes the stream.</summary>
    /// <exception cref="ExportChangedException">The file was written again, or is gone, since it was listed.
    /// The stream throws it too, at its end, where the file changes while it is read.</exception>
    Task<Stream> OpenAsync(ExportFile file, CancellationToken cancellation);

    /// <summary>Told when the warehouse has the file, be it now or long since. A store may mark it; its content stays as it is.</summary>
    Task SettledAsync(ExportFile file, CancellationToken cancellation) => Task.CompletedTask;
}
