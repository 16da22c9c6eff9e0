using CsatWarehouse.Dimensions;
using CsatWarehouse.Jobs;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Erasures;

/// <summary>
/// The figures that stand on what the ledger says they were made from. A file that was blanked has another hash and the same measures: its figures
/// stand, and are told the hash, so that nothing is computed anew for it.
/// </summary>
sealed class FigureInputs
{
    readonly HashSet<long> _standing;

    FigureInputs(HashSet<long> standing) => _standing = standing;

    public static async Task<FigureInputs> ReadAsync(
        WarehouseContext context,
        Workspace workspace,
        CancellationToken cancellation
    ) =>
        new([
            .. (await OfAsync(context, workspace, cancellation))
                .Where(b => b.Now == b.Build.InputFingerprint)
                .Select(b => b.Build.KpiBuildKey),
        ]);

    public Task RenewAsync(
        Warehouse warehouse,
        Workspace workspace,
        CancellationToken cancellation
    ) =>
        warehouse.RunAsync(
            async unit =>
            {
                var context = unit.Context;
                foreach (var (build, now) in await OfAsync(context, workspace, cancellation))
                    if (_standing.Contains(build.KpiBuildKey) && build.InputFingerprint != now)
                        await context
                            .KpiBuilds.Where(b => b.KpiBuildKey == build.KpiBuildKey)
                            .ExecuteUpdateAsync(
                                set => set.SetProperty(b => b.InputFingerprint, now),
                                cancellation
                            );
                await unit.CommitAsync(isCommitted: null, cancellation);
            },
            cancellation
        );

    static async Task<List<(KpiBuild Build, string Now)>> OfAsync(
        WarehouseContext context,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        var inputs = KpiGroupInputs
            .Of(workspace)
            .ToDictionary(g => g.Group.Code, g => new BuildInputs(g.Inputs));
        var builds = await context
            .KpiBuilds.Where(b =>
                context.KpiPointers.Any(p => p.KpiBuildKey == b.KpiBuildKey)
                || context.KpiStaged.Any(s => s.KpiBuildKey == b.KpiBuildKey)
            )
            .ToListAsync(cancellation);
        return
        [
            .. builds
                .Where(b => inputs.ContainsKey(b.KpiGroup))
                .Select(b => (b, inputs[b.KpiGroup].Fingerprint(context, b))),
        ];
    }
}
