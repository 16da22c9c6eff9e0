using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Persons;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Records;

/// <summary>Reads an export of tickets, accounts or any other <see cref="RecordKind"/> record by record.</summary>
public sealed class RecordExportReader : ExportReader
{
    readonly RecordTyping _typing;

    RecordExportReader(
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
        Row = new(layout.Records.Kind);
    }

    /// <summary>The current record; meaningful only while it is typed, and overwritten by the next.</summary>
    public ExportRecord Row { get; }

    /// <summary>Local times so far, in rows that the filters take, that the clocks skip or show twice.</summary>
    public ClockChanges ClockChanges => _typing.ClockChanges;

    /// <summary>Reads the header. The stream is the reader's own from here on, whatever happens.</summary>
    /// <param name="fileName">What messages call the file.</param>
    /// <exception cref="ExportUnreadableException">
    /// The file cannot be read at all, or lacks a column that the layout needs (code <c>missing-column</c>).
    /// </exception>
    /// <exception cref="InvalidOperationException">The layout is a survey's.</exception>
    public static RecordExportReader Open(
        Stream stream,
        string fileName,
        SourceLayout layout,
        ReadingContext context
    ) =>
        Open(stream, layout, records => new RecordExportReader(records, fileName, layout, context));

    public override IPersonalRow? Person => Outcome == RowOutcome.Typed ? Row : null;

    public override bool HasSameRow(ExportReader other) =>
        Outcome == RowOutcome.Typed
        && other is RecordExportReader { Outcome: RowOutcome.Typed } records
        && Row.SaysTheSameAs(records.Row);

    private protected override void Explain(RecordReader record, List<CellReading> readings) =>
        _typing.Explain(record, readings);

    private protected override bool Takes(RecordReader record) => _typing.Takes(record);

    private protected override CellFault? Fill(RecordReader record) => _typing.Fill(Row, record);
}
