using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Workspaces;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Loading;

/// <summary>The transaction that a file is loaded in, and the workspace that it is loaded for.</summary>
/// <param name="AsOfAt">The moment of which the file speaks, in UTC.</param>
sealed record LoadScope(
    WarehouseContext Context,
    SqliteConnection Connection,
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

    /// <summary>Brings the members that the layout names up to date.</summary>
    public abstract IRowFacts<TRow> FactsOf(LoadScope scope, SourceLayout layout);
}
