namespace CsatWarehouse.Exports.Csv;

/// <summary>The form in which a file is read: what was set, and what was found where nothing was.</summary>
/// <param name="Encoding">One of the names that <see cref="CsvFormat.Encoding"/> takes.</param>
/// <param name="HasByteOrderMark">The file began with a byte order mark, which is not part of its text.</param>
/// <param name="Delimiter">Between fields.</param>
/// <param name="HeaderRows">Rows before the data.</param>
/// <param name="LineEnding">The first one in the file: "lf", "crlf" or "cr"; "none" for a single line.</param>
/// <param name="Evidence">Why this encoding, in words for people.</param>
public sealed record DetectedFormat(
    string Encoding,
    bool HasByteOrderMark,
    char Delimiter,
    int HeaderRows,
    string LineEnding,
    string Evidence
);
