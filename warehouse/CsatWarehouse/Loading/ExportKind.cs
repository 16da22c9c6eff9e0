using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Loading;

/// <summary>The transaction that a file is loaded in, and the workspace that it is loaded for.</summary>
/// <param name="Rows">The rows of the file and what follows from them.</param>
/// <param name="Members">Members of dimensions that are too many for EF Core.</param>
/// <param name="AsOfAt">The moment of which the file speaks, in UTC.</param>
sealed record LoadScope(
    WarehouseContext Context,
    BulkPath Rows,
    BulkPath Members,
    Workspace Workspace,
    DateTime AsOfAt
);

/// <summary>One kind of export, from its reader to its facts.</summary>
abstract class ExportKind<TRow>
{
    /// <summary>The KPIs that rows of this kind can change.</summary>
    public abstract string KpiGroup { get; }

    public abstract ExportReader Open(
        Stream content,
        string fileName,
        SourceLayout layout,
        ReadingContext reading
    );

    /// <summary>The current row of a reader that <see cref="Open"/> gave.</summary>
    public abstract TRow RowOf(ExportReader reader);

    /// <summary>Of a row that the reader fills anew, one that stays as it is.</summary>
    public abstract TRow CopyOf(TRow row);

    /// <summary>Brings the members that the layout names up to date.</summary>
    public abstract IRowFacts<TRow> FactsOf(LoadScope scope, SourceLayout layout);
}
