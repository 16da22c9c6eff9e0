using CsatWarehouse.Dimensions;
using CsatWarehouse.Jobs;
using CsatWarehouse.Operations;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Erasures;

/// <summary>
/// The figures that stand on what the ledger says they were made from. A file that was blanked has another hash and the same measures: its figures
/// stand, and are told the hash, so that nothing is computed anew for it.
/// </summary>
sealed class FigureInputs
{
    readonly Dictionary<string, BuildInputs> _inputs;
    readonly HashSet<long> _standing = [];

    FigureInputs(Workspace workspace) =>
        _inputs = KpiGroupInputs
            .Of(workspace)
            .ToDictionary(g => g.Group.Code, g => new BuildInputs(g.Inputs));

    public static async Task<FigureInputs> ReadAsync(
        WarehouseContext context,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        var figures = new FigureInputs(workspace);
        foreach (var build in await figures.BuildsAsync(context, cancellation))
            if (figures.Fingerprint(context, build) == build.InputFingerprint)
                figures._standing.Add(build.KpiBuildKey);
        return figures;
    }

    /// <summary>Tells the figures, in the caller's transaction, that the content of loads has another hash.</summary>
    public async Task RenewAsync(
        WarehouseContext context,
        IReadOnlySet<long> loads,
        CancellationToken cancellation
    )
    {
        foreach (var inputs in _inputs.Values)
            inputs.Forget(loads);
        foreach (var build in await BuildsAsync(context, cancellation))
        {
            if (!_standing.Contains(build.KpiBuildKey))
                continue;
            var now = Fingerprint(context, build);
            if (now != build.InputFingerprint)
                await context
                    .KpiBuilds.Where(b => b.KpiBuildKey == build.KpiBuildKey)
                    .ExecuteUpdateAsync(
                        set => set.SetProperty(b => b.InputFingerprint, now),
                        cancellation
                    );
        }
    }

    /// <summary>Those that readers see, or that wait to be shown.</summary>
    async Task<List<KpiBuild>> BuildsAsync(
        WarehouseContext context,
        CancellationToken cancellation
    ) =>
        [
            .. (
                await context
                    .KpiBuilds.Where(b =>
                        context.KpiPointers.Any(p => p.KpiBuildKey == b.KpiBuildKey)
                        || context.KpiStaged.Any(s => s.KpiBuildKey == b.KpiBuildKey)
                    )
                    .ToListAsync(cancellation)
            ).Where(b => _inputs.ContainsKey(b.KpiGroup)),
        ];

    string Fingerprint(WarehouseContext context, KpiBuild build) =>
        _inputs[build.KpiGroup].Fingerprint(context, build);
}
