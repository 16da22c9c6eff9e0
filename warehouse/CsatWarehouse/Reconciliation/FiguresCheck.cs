using CsatWarehouse.Dimensions;
using CsatWarehouse.Jobs;
using CsatWarehouse.Operations;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reconciliation;

/// <summary>The figures that readers see against the facts that they say they were made from.</summary>
sealed class FiguresCheck(Workspace workspace)
{
    const string Build = "csat build makes them";

    readonly PeriodCalendar _calendar = new(workspace.FirstMonthOfYear);

    public async Task<List<Finding>> RunAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        var codes = await context.Periods.ToDictionaryAsync(
            p => p.PeriodKey,
            p => p.Code,
            cancellation
        );
        var pointers = await context
            .KpiPointers.OrderBy(p => p.KpiGroup)
            .ThenBy(p => p.PeriodKey)
            .ToListAsync(cancellation);
        var shown = pointers.Select(p => p.KpiBuildKey).ToHashSet();
        var builds = await context
            .KpiBuilds.Where(b => context.KpiPointers.Any(p => p.KpiBuildKey == b.KpiBuildKey))
            .ToDictionaryAsync(b => b.KpiBuildKey, cancellation);
        var dirty = (
            await context
                .Dirty.Select(d => new { d.PeriodKey, d.KpiGroup })
                .Distinct()
                .ToListAsync(cancellation)
        )
            .Select(d => (d.PeriodKey, d.KpiGroup))
            .ToHashSet();
        var groups = KpiGroupInputs.Of(workspace).ToDictionary(g => g.Group.Code);
        var inputs = groups.ToDictionary(g => g.Key, g => new BuildInputs(g.Value.Inputs));
        var findings = new List<Finding>();
        foreach (var pointer in pointers)
        {
            cancellation.ThrowIfCancellationRequested();
            if (
                !builds.TryGetValue(pointer.KpiBuildKey, out var build)
                || (build.PeriodKey, build.KpiGroup) != (pointer.PeriodKey, pointer.KpiGroup)
            )
                Add(
                    FindingCodes.FiguresGone,
                    FormattableString.Invariant($"build {pointer.KpiBuildKey}"),
                    "no such build of the period",
                    "delete the row of KpiPointer, then csat build"
                );
            else if (dirty.Contains((pointer.PeriodKey, pointer.KpiGroup)))
                Add(
                    FindingCodes.FiguresOutdated,
                    "figures of what is loaded now",
                    "facts changed since they were made",
                    Build
                );
            else if (pointer.KpiGroup == ChartBuild.Group)
                // Charts are made from figures, and each build looks for itself which are outdated.
                continue;
            else if (!groups.TryGetValue(pointer.KpiGroup, out var group))
                Add(
                    FindingCodes.FiguresOutdated,
                    "figures of a group that this release knows",
                    "none",
                    "use the release that made them, or delete the row of KpiPointer"
                );
            else if (build.RulesFingerprint != RulesOf(group, pointer.PeriodKey))
                Add(
                    FindingCodes.FiguresOutdated,
                    "figures by the rules of this release and workspace",
                    "figures by earlier ones",
                    Build
                );
            else if (inputs[pointer.KpiGroup].Fingerprint(context, build) != build.InputFingerprint)
                Add(
                    FindingCodes.FiguresStale,
                    "figures of the files that are loaded now",
                    FormattableString.Invariant(
                        $"figures of other files, or of another number of rows (build {build.KpiBuildKey})"
                    ),
                    "csat backfill over its months makes them anew"
                );

            void Add(string code, string expected, string found, string remedy) =>
                findings.Add(
                    new(
                        code,
                        $"{codes.GetValueOrDefault(pointer.PeriodKey) ?? FormattableString.Invariant($"period {pointer.PeriodKey}")}, {pointer.KpiGroup}",
                        expected,
                        found,
                        remedy
                    )
                );
        }
        return findings;
    }

    string RulesOf(KpiGroupInputs group, long periodKey) =>
        ReportingPeriod.IsMonth(periodKey)
            ? GroupBuild.RulesOf(group.Group, workspace.Slices)
            : GroupBuild.LongRulesOf(group.Group, workspace.Slices, _calendar);
}
