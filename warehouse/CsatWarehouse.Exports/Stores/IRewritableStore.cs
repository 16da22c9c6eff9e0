namespace CsatWarehouse.Exports.Stores;

/// <summary>A store in which files can be replaced, which an erasure alone does.</summary>
public interface IRewritableStore : IExportStore
{
    /// <summary>Puts other content in the place of a listed file's, whole: nobody ever reads half of it. The moment at which the
    /// file counts as written stays.</summary>
    /// <param name="content">From its beginning to its end.</param>
    /// <returns>The file as it is listed from now on.</returns>
    /// <exception cref="ExportChangedException">The file is not the one that was listed any more.</exception>
    Task<ExportFile> ReplaceAsync(ExportFile file, Stream content, CancellationToken cancellation);
}
