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
    readonly Dictionary<long, (KpiBuild Build, string Fingerprint)> _standing = [];

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
        var builds = await context
            .KpiBuilds.Where(b =>
                context.KpiPointers.Any(p => p.KpiBuildKey == b.KpiBuildKey)
                || context.KpiStaged.Any(s => s.KpiBuildKey == b.KpiBuildKey)
            )
            .ToListAsync(cancellation);
        foreach (var build in builds.Where(b => figures._inputs.ContainsKey(b.KpiGroup)))
            if (figures.Fingerprint(context, build) == build.InputFingerprint)
                figures._standing.Add(build.KpiBuildKey, (build, build.InputFingerprint));
        return figures;
    }

    /// <summary>Tells the figures, in the caller's transaction, that the content of loads has another hash.</summary>
    /// <returns>To be called once that is committed.</returns>
    public async Task<Action> RenewAsync(
        WarehouseContext context,
        IReadOnlySet<long> loads,
        CancellationToken cancellation
    )
    {
        foreach (var inputs in _inputs.Values)
            inputs.Forget(loads);
        var renewed = new List<(KpiBuild Build, string Fingerprint)>();
        foreach (var (build, told) in _standing.Values)
            if (Fingerprint(context, build) is var now && now != told)
                renewed.Add((build, now));
        foreach (var (build, now) in renewed)
            await context
                .KpiBuilds.Where(b => b.KpiBuildKey == build.KpiBuildKey)
                .ExecuteUpdateAsync(
                    set => set.SetProperty(b => b.InputFingerprint, now),
                    cancellation
                );
        return () => renewed.ForEach(r => _standing[r.Build.KpiBuildKey] = r);
    }

    string Fingerprint(WarehouseContext context, KpiBuild build) =>
        _inputs[build.KpiGroup].Fingerprint(context, build);
}
