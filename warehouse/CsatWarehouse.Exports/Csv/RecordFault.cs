namespace CsatWarehouse.Exports.Csv;

/// <summary>Why one record cannot be used.</summary>
/// <param name="Code">One of <see cref="FaultCodes"/>.</param>
/// <param name="Column">The column at fault; null where it is the record as a whole.</param>
/// <param name="Reason">The value, the limit and the remedy, in words for people.</param>
public sealed record RecordFault(string Code, string? Column, string Reason);

/// <summary>The codes of records that cannot be split into fields.</summary>
public static class FaultCodes
{
    /// <summary>Bytes that mean nothing in the file's encoding, or a NUL.</summary>
    public const string UndecodableBytes = "undecodable-bytes";

    /// <summary>A field beyond <see cref="CsvLimits.MaxFieldBytes"/>.</summary>
    public const string FieldTooLong = "field-too-long";

    /// <summary>A record beyond <see cref="CsvLimits.MaxRecordBytes"/> without an open quote.</summary>
    public const string RecordTooLong = "record-too-long";

    /// <summary>More or fewer fields than columns.</summary>
    public const string WrongFieldCount = "wrong-field-count";

    /// <summary>A quote that is never closed, or closed only in another row.</summary>
    public const string OpenQuote = "open-quote";

    /// <summary>Text between a closing quote and the next delimiter.</summary>
    public const string MisplacedQuote = "misplaced-quote";
}
