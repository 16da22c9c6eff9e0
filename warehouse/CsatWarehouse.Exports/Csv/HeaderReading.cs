using System.Globalization;
using CsatWarehouse.Exports.Decoding;

namespace CsatWarehouse.Exports.Csv;

/// <summary>Takes the header rows from the front of a file.</summary>
static class HeaderReading
{
    /// <exception cref="ExportUnreadableException">No header, or one that cannot be split, or too many columns.</exception>
    public static List<IReadOnlyList<string>> Read(
        RecordCursor records,
        CsvFormat format,
        CsvLimits limits
    )
    {
        var rows = new List<IReadOnlyList<string>>();
        while (rows.Count < format.HeaderRows && records.Read())
        {
            if (rows.Count == 0 && IsSeparatorHint(records.Raw))
                continue;
            rows.Add(Row(records, limits));
        }
        if (rows.Count == 0)
            throw new ExportUnreadableException(
                UnreadableCodes.EmptyFile,
                "The file holds no text, so not even a header; ask the source system for the export again."
            );
        if (rows.Count < format.HeaderRows || rows.All(row => row.All(string.IsNullOrWhiteSpace)))
            throw new ExportUnreadableException(
                UnreadableCodes.MissingHeader,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{format.HeaderRows} header rows that name columns are expected, and {rows.Count(row => !row.All(string.IsNullOrWhiteSpace))} found; set headerRows to what the file has."
                )
            );
        return rows;
    }

    static List<string> Row(RecordCursor records, CsvLimits limits)
    {
        if (records.FaultCode is { } code)
            throw new ExportUnreadableException(
                UnreadableCodes.UnreadableHeader,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The header on line {records.Line} cannot be split into names ({code}): {RecordFaults.Quote(records.Raw)}"
                )
            );
        if (records.FieldCount > limits.MaxColumns)
            throw new ExportUnreadableException(
                UnreadableCodes.TooManyColumns,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The header on line {records.Line} has {records.FieldCount} columns, the limit is {limits.MaxColumns}; export fewer, or check the delimiter ('{records.Delimiter}')."
                )
            );
        var row = new List<string>(records.FieldCount);
        for (var column = 0; column < records.FieldCount; column++)
            row.Add(UndecodableByte.Show(records.Field(column)));
        return row;
    }

    // Excel writes "sep=;" before the header; CsvHelper skips it only where the delimiter is not set.
    static bool IsSeparatorHint(ReadOnlySpan<byte> raw) =>
        raw.Length == 5 && raw.StartsWith("sep="u8);
}
