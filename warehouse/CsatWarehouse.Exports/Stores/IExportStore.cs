namespace CsatWarehouse.Exports.Stores;

/// <summary>Where exports lie: a folder, or a container in the cloud. Reading never changes a store.</summary>
public interface IExportStore
{
    /// <summary>True where every writing of a file gives it an ETag that it never had before, so that content which the ledger
    /// knows by name and ETag need not be read again to be recognised.</summary>
    bool ETagNamesContent => false;

    /// <summary>Every file of the store in ordinal order of its name, in its archive or not; a store that does not exist is empty.</summary>
    IAsyncEnumerable<ExportFile> ListAsync(CancellationToken cancellation);

    /// <summary>The bytes of a listed file, from its beginning; the caller disposes the stream.</summary>
    /// <exception cref="ExportChangedException">The file was written again, or is gone, since it was listed.
    /// The stream throws it too, at its end, where the file changes while it is read.</exception>
    Task<Stream> OpenAsync(ExportFile file, CancellationToken cancellation);

    /// <summary>Told when the warehouse has the file, be it now or long since. A store may mark it, or move it to its archive in place of what
    /// that has of the same name; its name and content stay as they are.</summary>
    /// <returns>The file as it is listed from now on.</returns>
    Task<ExportFile> SettledAsync(ExportFile file, CancellationToken cancellation) =>
        Task.FromResult(file);
}
