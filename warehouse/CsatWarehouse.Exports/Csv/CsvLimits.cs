namespace CsatWarehouse.Exports.Csv;

/// <summary>How much a file may ask of memory. Sizes are bytes of UTF-8, whatever the file's own encoding.</summary>
public sealed record CsvLimits
{
    public static CsvLimits Default { get; } = new();

    /// <summary>A longer field rejects its row; inclusive.</summary>
    public int MaxFieldBytes { get; init; } = 64 * 1024;

    /// <summary>A header with more columns refuses the file; inclusive.</summary>
    public int MaxColumns { get; init; } = 1024;

    /// <summary>The most that is buffered for one record, at least 256. A longer record is rejected line by line:
    /// what follows its first line is read as records of their own.</summary>
    public int MaxRecordBytes { get; init; } = 1024 * 1024;

    /// <summary>Characters of a record that <see cref="RecordReader.RawText"/> shows; the rest is cut.</summary>
    public int MaxRawText { get; init; } = 4096;
}
