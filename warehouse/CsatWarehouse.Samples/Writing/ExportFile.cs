using CsvHelper;

namespace CsatWarehouse.Samples.Writing;

/// <summary>One export file while it is written, row by row: UTF-8 without a byte order mark, CRLF, quoted as RFC 4180 says.</summary>
sealed class ExportFile<T> : IDisposable
{
    static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        TrueValue = "TRUE",
        FalseValue = "FALSE",
    };

    readonly Layout<T> _layout;
    readonly CsvWriter _csv;

    public ExportFile(string path, Layout<T> layout)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _layout = layout;
        _csv = CsvWriter.ToFile(path, Options);
        layout.WriteHeader(_csv);
    }

    public void Write(T row) => _layout.Write(_csv, row);

    public void Dispose() => _csv.Dispose();
}
