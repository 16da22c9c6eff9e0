namespace CsatWarehouse.Exports.Csv;

/// <summary>A file that cannot be read at all; nothing of it was or will be loaded.</summary>
public sealed class ExportUnreadableException(string code, string message) : Exception(message)
{
    /// <summary>Stable, for ledgers and tests: one of <see cref="UnreadableCodes"/>, or a caller's own.</summary>
    public string Code { get; } = code;
}

/// <summary>Why a file as a whole cannot be read.</summary>
public static class UnreadableCodes
{
    public const string EmptyFile = "empty-file";
    public const string NotText = "not-text";
    public const string UnknownEncoding = "unknown-encoding";
    public const string InvalidFormat = "invalid-format";
    public const string MissingHeader = "missing-header";
    public const string UnreadableHeader = "unreadable-header";
    public const string TooManyColumns = "too-many-columns";
}
