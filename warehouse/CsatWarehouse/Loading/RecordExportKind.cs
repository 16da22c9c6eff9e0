using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Loading;

/// <summary>One kind of records: they are all read alike, and differ in their facts.</summary>
sealed class RecordExportKind(
    string kpiGroup,
    Func<LoadScope, SourceLayout, IRowFacts<ExportRecord>> facts
) : ExportKind<ExportRecord>
{
    public override string KpiGroup => kpiGroup;

    /// <summary>NULL for a kind that the warehouse has no tables for yet.</summary>
    public static RecordExportKind? Find(SourceKind kind) =>
        kind switch
        {
            _ => null,
        };

    public override ExportReader Open(
        Stream content,
        string fileName,
        SourceLayout layout,
        ReadingContext reading
    ) => RecordExportReader.Open(content, fileName, layout, reading);

    public override ExportRecord RowOf(ExportReader reader) => ((RecordExportReader)reader).Row;

    public override IRowFacts<ExportRecord> FactsOf(LoadScope scope, SourceLayout layout) =>
        facts(scope, layout);
}
