using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Kpis;

namespace CsatWarehouse.Loading;

/// <summary>Survey responses with their answers.</summary>
sealed class SurveyKind : ExportKind<SurveyResponseRow>
{
    public override string KpiGroup => KpiCatalogue.SurveyGroup;

    public override ExportReader Open(
        Stream content,
        string fileName,
        SourceLayout layout,
        ReadingContext reading
    ) => SurveyExportReader.Open(content, fileName, layout, reading);

    public override SurveyResponseRow RowOf(ExportReader reader) =>
        ((SurveyExportReader)reader).Row;

    public override SurveyResponseRow CopyOf(SurveyResponseRow row) => row.Copy();

    public override IRowFacts<SurveyResponseRow> FactsOf(LoadScope scope, SourceLayout layout) =>
        new SurveyFacts(scope.Rows, SurveyMembers.Resolve(scope, layout));
}
