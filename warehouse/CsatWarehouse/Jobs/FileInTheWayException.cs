namespace CsatWarehouse.Jobs;

/// <summary>A file is there that is not the product's own, and is not overwritten; the message says which, and what to do.</summary>
public sealed class FileInTheWayException(string message) : IOException(message);
