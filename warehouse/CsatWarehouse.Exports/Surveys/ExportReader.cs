using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Persons;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Exports.Surveys;

/// <summary>
/// Reads an export row by row: each row comes out typed, excluded or rejected, and none is lost. Memory does not grow with
/// the file.
/// </summary>
public abstract class ExportReader : IDisposable
{
    readonly RecordReader _records;

    private protected ExportReader(RecordReader records) => _records = records;

    /// <summary>The form in which the file is read.</summary>
    public DetectedFormat Detected => _records.Detected;
    public IReadOnlyList<string> Columns => _records.Columns;

    /// <summary>Columns that the layout reads, in the file's order.</summary>
    public IReadOnlyList<string> UsedColumns { get; private protected init; } = [];

    /// <summary>Columns that the layout does not read, in the file's order.</summary>
    public IReadOnlyList<string> UnusedColumns { get; private protected init; } = [];

    /// <summary>What became of the current row.</summary>
    public RowOutcome Outcome { get; private set; }

    /// <summary>The current row where it is rejected; else null.</summary>
    public RejectedRow? Reject { get; private set; }

    /// <summary>The line of the file on which the current row begins, from 1.</summary>
    public long Line => _records.Line;

    /// <summary>What the current row says of a person, where it is typed; else null.</summary>
    public abstract IPersonalRow? Person { get; }

    /// <summary>The current row as it stands in the file, whole, undecodable bytes as <c>\x98</c>.</summary>
    internal string RawRecord => _records.RawRecord;

    /// <summary>The cells of the current row without enclosing quotes, in the order of the columns; none where it could not be split.</summary>
    internal string[] Cells =>
        _records.Fault is null
            ? [.. Enumerable.Range(0, Columns.Count).Select(i => _records.Field(i).ToString())]
            : [];

    /// <summary>Always the sum of the other three.</summary>
    public long RowsRead => RowsTyped + RowsExcluded + RowsRejected;
    public long RowsTyped { get; private set; }
    public long RowsExcluded { get; private set; }
    public long RowsRejected { get; private set; }

    /// <summary>Goes on to the next row; false at the end of the file.</summary>
    public bool Read()
    {
        if (!_records.Read())
            return false;
        Reject = null;
        if (_records.Fault is { } broken)
            RejectRow(broken.Column, broken.Code, broken.Reason);
        else if (!Takes(_records))
        {
            Outcome = RowOutcome.Excluded;
            RowsExcluded++;
        }
        else if (Fill(_records) is { } fault)
            RejectRow(fault.Column, fault.Code, fault.Reason);
        else
        {
            Outcome = RowOutcome.Typed;
            RowsTyped++;
        }
        return true;
    }

    /// <summary>Whether both readers stand at a typed row, and it says the same.</summary>
    public abstract bool HasSameRow(ExportReader other);

    /// <summary>
    /// How the layout reads each cell of the current row, whatever the row's outcome: what it maps in its own order, then the
    /// columns that it does not read. Empty where the row could not be split into cells.
    /// </summary>
    public IReadOnlyList<CellReading> Explain()
    {
        if (_records.Fault is not null)
            return [];
        var readings = new List<CellReading>();
        Explain(_records, readings);
        foreach (var column in UnusedColumns)
            readings.Add(new(column, CellReading.TextOf(_records, column), null, null, null));
        return readings;
    }

    public void Dispose()
    {
        _records.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Whether the row fulfils the layout's filters.</summary>
    private protected abstract bool Takes(RecordReader record);

    /// <summary>Null where the row is filled; else the first fault in the row, which then must not be used.</summary>
    private protected abstract CellFault? Fill(RecordReader record);

    /// <summary>Adds a reading for each thing that the layout maps.</summary>
    private protected abstract void Explain(RecordReader record, List<CellReading> readings);

    /// <summary>Opens the file for a reader, which owns the stream from then on; it is disposed of where that fails.</summary>
    private protected static T Open<T>(
        Stream stream,
        SourceLayout layout,
        Func<RecordReader, T> reader
    )
    {
        RecordReader? records = null;
        try
        {
            records = RecordReader.Open(stream, layout.Format.Csv, CsvLimits.Default);
            return reader(records);
        }
        catch
        {
            records?.Dispose();
            stream.Dispose();
            throw;
        }
    }

    void RejectRow(string? column, string code, string reason)
    {
        Outcome = RowOutcome.Rejected;
        RowsRejected++;
        Reject = new(_records.Line, _records.Ordinal, column, code, reason, _records.RawText);
    }
}
