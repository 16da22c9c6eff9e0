using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Exports.Surveys;

/// <summary>
/// Reads a survey export row by row: each row comes out typed, excluded or rejected, and none is lost. Memory does not grow
/// with the file.
/// </summary>
public sealed class SurveyExportReader : IDisposable
{
    readonly RecordReader _records;
    readonly RowTyping _typing;

    SurveyExportReader(
        RecordReader records,
        string fileName,
        SourceLayout layout,
        ReadingContext context
    )
    {
        _records = records;
        var columns = new ColumnBinder(fileName, layout, records.Columns);
        _typing = new(layout, context.ReportingZone, columns);
        (UsedColumns, UnusedColumns) = (columns.Used, columns.Unused);
        Row = new()
        {
            Answers = new SurveyAnswer[layout.Questions.Count],
            Classifications = new string?[layout.Classifications.Count],
        };
    }

    /// <summary>The form in which the file is read.</summary>
    public DetectedFormat Detected => _records.Detected;
    public IReadOnlyList<string> Columns => _records.Columns;

    /// <summary>Columns that the layout reads, in the file's order.</summary>
    public IReadOnlyList<string> UsedColumns { get; }

    /// <summary>Columns that the layout does not read, in the file's order.</summary>
    public IReadOnlyList<string> UnusedColumns { get; }

    /// <summary>What became of the current row.</summary>
    public RowOutcome Outcome { get; private set; }

    /// <summary>The current row; meaningful only while it is typed, and overwritten by the next.</summary>
    public SurveyResponseRow Row { get; }

    /// <summary>The current row where it is rejected; else null.</summary>
    public RejectedRow? Reject { get; private set; }

    /// <summary>Always the sum of the other three.</summary>
    public long RowsRead => RowsTyped + RowsExcluded + RowsRejected;
    public long RowsTyped { get; private set; }
    public long RowsExcluded { get; private set; }
    public long RowsRejected { get; private set; }

    /// <summary>
    /// By question, in the layout's order: answers off their scale that count as skipped because the question's
    /// <c>onInvalid</c> is reject-answer.
    /// </summary>
    public IReadOnlyList<long> InvalidAnswers => _typing.InvalidAnswers;

    /// <summary>Reads the header. The stream is the reader's own from here on, whatever happens.</summary>
    /// <param name="fileName">What messages call the file.</param>
    /// <exception cref="ExportUnreadableException">
    /// The file cannot be read at all, or lacks a column that the layout needs (code <c>missing-column</c>).
    /// </exception>
    public static SurveyExportReader Open(
        Stream stream,
        string fileName,
        SourceLayout layout,
        ReadingContext context
    )
    {
        RecordReader? records = null;
        try
        {
            records = RecordReader.Open(stream, layout.Format.Csv, CsvLimits.Default);
            return new(records, fileName, layout, context);
        }
        catch
        {
            records?.Dispose();
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Goes on to the next row; false at the end of the file.</summary>
    public bool Read()
    {
        if (!_records.Read())
            return false;
        Reject = null;
        if (_records.Fault is { } broken)
            RejectRow(broken.Column, broken.Code, broken.Reason);
        else if (!_typing.Takes(_records))
        {
            Outcome = RowOutcome.Excluded;
            RowsExcluded++;
        }
        else if (_typing.Fill(Row, _records) is { } fault)
            RejectRow(fault.Column, fault.Code, fault.Reason);
        else
        {
            Outcome = RowOutcome.Typed;
            RowsTyped++;
        }
        return true;
    }

    public void Dispose() => _records.Dispose();

    void RejectRow(string? column, string code, string reason)
    {
        Outcome = RowOutcome.Rejected;
        RowsRejected++;
        Reject = new(_records.Line, _records.Ordinal, column, code, reason, _records.RawText);
    }
}
