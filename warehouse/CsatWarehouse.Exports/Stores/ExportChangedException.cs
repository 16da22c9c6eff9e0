namespace CsatWarehouse.Exports.Stores;

/// <summary>A listed file is no longer the one that was listed: list again, and load what is there then.</summary>
public sealed class ExportChangedException : IOException
{
    public ExportChangedException(ExportFile file, string change)
        : base(
            $"'{file.Name}' {change} since it was listed (ETag {file.ETag}); run again to load what is there now."
        ) => File = file;

    /// <summary>The file as it was listed.</summary>
    public ExportFile File { get; }
}
