namespace CsatWarehouse.Exports.Csv;

/// <summary>What a profile knows of a file's form; what it leaves open is detected.</summary>
/// <remarks>
/// <b>Column names.</b> One header row: its texts, trimmed. More rows: those of row <see cref="NameRow"/>. Where names come
/// from the first of several rows and a name is followed by blanks (one question over many choices), the name is filled to the
/// right and each column of the group is called <c>question / choice</c>, the choice taken from the second row. A column that
/// still has no name is <c>Column 7</c> (its 1-based position); the second column of one name gets <c> (2)</c> and so on.
/// Columns at the end that are blank in every header row do not exist.
/// </remarks>
public sealed record CsvFormat
{
    /// <summary>utf-8, utf-16, utf-16be, windows-1251, windows-1252 or latin-1; null detects it.
    /// A byte order mark wins over both.</summary>
    public string? Encoding { get; init; }

    /// <summary>An ASCII character; null detects comma, semicolon, tab or pipe from the first lines.
    /// A first line <c>sep=;</c> is skipped, and heeded where this is null.</summary>
    public char? Delimiter { get; init; }

    /// <summary>Rows before the data: 1 to 3.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>The header row that names the columns, 1 to <see cref="HeaderRows"/>.</summary>
    public int NameRow { get; init; } = 1;

    /// <summary>Encloses fields that hold delimiters, line breaks or itself doubled (RFC 4180); an ASCII character.</summary>
    public char Quote { get; init; } = '"';
}
