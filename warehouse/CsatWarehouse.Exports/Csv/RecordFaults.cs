using System.Globalization;
using System.Text;
using CsatWarehouse.Exports.Decoding;

namespace CsatWarehouse.Exports.Csv;

/// <summary>Judges whether the fields of a record can be used, and says why not.</summary>
static class RecordFaults
{
    const int QuotedChars = 60;

    /// <summary>The first fault in this order: quotes and size, field count, undecodable bytes, long fields; null for none.</summary>
    public static RecordFault? Of(
        RecordCursor record,
        IReadOnlyList<string> columns,
        CsvLimits limits,
        string encoding
    )
    {
        if (record.FaultCode is { } code)
            return new(code, null, Explain(code, record.Raw, limits));
        if (HasWrongCount(record, columns.Count))
            return new(
                FaultCodes.WrongFieldCount,
                null,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{record.FieldCount} fields, but the header names {columns.Count} columns; a delimiter within a value needs quotes around it."
                )
            );
        var raw = record.Raw;
        if (
            raw.IndexOf(UndecodableByte.Utf8Prefix) >= 0
            && Undecodable(record, columns, encoding) is { } fault
        )
            return fault;
        return raw.Length > limits.MaxFieldBytes ? TooLong(record, columns, limits) : null;
    }

    /// <summary>The beginning of a text, in quotation marks, for messages.</summary>
    public static string Quote(ReadOnlySpan<byte> utf8)
    {
        var text = UndecodableByte.Show(utf8[..Math.Min(utf8.Length, 4 * QuotedChars)]);
        return text.Length > QuotedChars ? $"'{text[..QuotedChars]}...'" : $"'{text}'";
    }

    static bool HasWrongCount(RecordCursor record, int columns)
    {
        if (record.FieldCount < columns)
            return true;
        for (var extra = columns; extra < record.FieldCount; extra++)
            if (!record.Field(extra).IsEmpty)
                return true;
        return false;
    }

    static RecordFault? Undecodable(
        RecordCursor record,
        IReadOnlyList<string> columns,
        string encoding
    )
    {
        for (var column = 0; column < columns.Count; column++)
            if (UndecodableByte.List(record.Field(column)) is { Length: > 0 } bytes)
                return new(
                    FaultCodes.UndecodableBytes,
                    columns[column],
                    $"{bytes} is not text in {encoding}: {Quote(record.Field(column))}; set the encoding that the source writes."
                );
        return null;
    }

    static RecordFault? TooLong(
        RecordCursor record,
        IReadOnlyList<string> columns,
        CsvLimits limits
    )
    {
        for (var column = 0; column < columns.Count; column++)
            if (record.Field(column).Length is var length && length > limits.MaxFieldBytes)
                return new(
                    FaultCodes.FieldTooLong,
                    columns[column],
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{length} bytes, the limit of a field is {limits.MaxFieldBytes}: {Quote(record.Field(column))}; shorten it at the source."
                    )
                );
        return null;
    }

    static string Explain(string code, ReadOnlySpan<byte> raw, CsvLimits limits) =>
        code switch
        {
            FaultCodes.OpenQuote =>
                $"A quote is opened and not closed before text that belongs to other rows: {Quote(raw)}; close it, or double it where it is meant as text.",
            FaultCodes.MisplacedQuote =>
                $"Text follows a closing quote: {Quote(raw)}; double the quotes that are meant as text.",
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"The record exceeds {limits.MaxRecordBytes} bytes: {Quote(raw)}; shorten it at the source."
            ),
        };
}
