using CsatWarehouse.Exports.Persons;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Loading;

namespace CsatWarehouse.Erasures;

/// <summary>A kind of export whose rows come without whom somebody erased.</summary>
sealed class ErasingKind<TRow>(ExportKind<TRow> kind, ErasedPersons erased) : ExportKind<TRow>
{
    public override string KpiGroup => kind.KpiGroup;

    public override ExportReader Open(
        Stream content,
        string fileName,
        SourceLayout layout,
        ReadingContext reading
    ) => kind.Open(content, fileName, layout, reading);

    public override TRow RowOf(ExportReader reader)
    {
        var row = kind.RowOf(reader);
        if (row is IPersonalRow personal)
            erased.Redact(personal);
        return row;
    }

    public override TRow CopyOf(TRow row) => kind.CopyOf(row);

    public override IRowFacts<TRow> FactsOf(LoadScope scope, SourceLayout layout) =>
        kind.FactsOf(scope, layout);
}
