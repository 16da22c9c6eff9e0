using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Persons;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Exports.Surveys;

/// <summary>Reads a survey export response by response.</summary>
public sealed class SurveyExportReader : ExportReader
{
    readonly RowTyping _typing;

    SurveyExportReader(
        RecordReader records,
        string fileName,
        SourceLayout layout,
        ReadingContext context
    )
        : base(records)
    {
        var columns = new ColumnBinder(fileName, layout, records.Columns);
        _typing = new(layout, context.ReportingZone, columns);
        (UsedColumns, UnusedColumns) = (columns.Used, columns.Unused);
        Row = new()
        {
            Answers = new SurveyAnswer[layout.Questions.Count],
            Classifications = new string?[layout.Classifications.Count],
        };
    }

    /// <summary>The current row; meaningful only while it is typed, and overwritten by the next.</summary>
    public SurveyResponseRow Row { get; }

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
    /// <exception cref="InvalidOperationException">The layout is of another kind.</exception>
    public static SurveyExportReader Open(
        Stream stream,
        string fileName,
        SourceLayout layout,
        ReadingContext context
    ) =>
        Open(stream, layout, records => new SurveyExportReader(records, fileName, layout, context));

    public override IPersonalRow? Person => Outcome == RowOutcome.Typed ? Row : null;

    public override bool HasSameRow(ExportReader other) =>
        Outcome == RowOutcome.Typed
        && other is SurveyExportReader { Outcome: RowOutcome.Typed } survey
        && Row.SaysTheSameAs(survey.Row);

    private protected override void Explain(RecordReader record, List<CellReading> readings) =>
        _typing.Explain(record, readings);

    private protected override bool Takes(RecordReader record) => _typing.Takes(record);

    private protected override CellFault? Fill(RecordReader record) => _typing.Fill(Row, record);
}
