using System.Text;
using CsatWarehouse.Exports.Csv;

namespace CsatWarehouse.Exports.Tests.Csv;

/// <summary>One record as a reader gave it.</summary>
sealed record ReadRecord(
    long Ordinal,
    long Line,
    string[] Fields,
    RecordFault? Fault,
    string RawText
);

/// <summary>Everything that a reader says of a file.</summary>
sealed record CsvRecords(
    DetectedFormat Detected,
    IReadOnlyList<string> Columns,
    IReadOnlyList<IReadOnlyList<string>> HeaderRows,
    IReadOnlyList<ReadRecord> All
)
{
    public IReadOnlyList<string[]> Good =>
        [.. All.Where(r => r.Fault is null).Select(r => r.Fields)];

    public IReadOnlyList<RecordFault> Faults => [.. All.Select(r => r.Fault).OfType<RecordFault>()];

    public static CsvRecords Of(string text, CsvFormat? format = null, CsvLimits? limits = null) =>
        Of(Encoding.UTF8.GetBytes(text), format, limits);

    public static CsvRecords Of(byte[] bytes, CsvFormat? format = null, CsvLimits? limits = null) =>
        Of(new MemoryStream(bytes), format, limits);

    public static CsvRecords Of(Stream stream, CsvFormat? format = null, CsvLimits? limits = null)
    {
        using var reader = RecordReader.Open(
            stream,
            format ?? new CsvFormat(),
            limits ?? CsvLimits.Default
        );
        var all = new List<ReadRecord>();
        while (reader.Read())
            all.Add(
                new(
                    reader.Ordinal,
                    reader.Line,
                    reader.Fault is null ? Fields(reader) : [],
                    reader.Fault,
                    reader.RawText
                )
            );
        return new(reader.Detected, reader.Columns, reader.HeaderRows, all);
    }

    static string[] Fields(RecordReader reader)
    {
        var fields = new string[reader.Columns.Count];
        for (var column = 0; column < fields.Length; column++)
            fields[column] = new(reader.Field(column));
        return fields;
    }
}
