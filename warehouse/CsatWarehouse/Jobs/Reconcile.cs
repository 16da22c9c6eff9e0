using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Reconciliation;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Jobs;

/// <summary>Holds files, ledger, facts and figures against one another. Nothing is written.</summary>
public sealed class Reconcile(Workspace workspace, Warehouse warehouse, IExportStore store)
{
    /// <param name="isDeep">Reads every file, also where the store's mark of its content is the ledger's.</param>
    /// <exception cref="IOException">The store refuses.</exception>
    public async Task<ReconcileReport> RunAsync(
        bool isDeep = false,
        IProgress<string>? progress = null,
        CancellationToken cancellation = default
    )
    {
        await using var context = warehouse.CreateContext();
        var files = new FilesCheck(workspace, store, isDeep);
        var findings = new List<Finding>();
        progress?.Report("files");
        findings.AddRange(await files.RunAsync(context, cancellation));
        progress?.Report("ledger");
        findings.AddRange(await LedgerCheck.RunAsync(context, cancellation));
        progress?.Report("facts");
        findings.AddRange(await FactsCheck.RunAsync(context, cancellation));
        progress?.Report("figures");
        findings.AddRange(await new FiguresCheck(workspace).RunAsync(context, cancellation));
        return new(files.Files, findings);
    }
}

/// <summary>What a reconciliation found; nothing where all holds.</summary>
/// <param name="Files">Files of the store that profiles claim.</param>
public sealed record ReconcileReport(int Files, IReadOnlyList<Finding> Findings);
