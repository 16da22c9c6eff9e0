using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>Lets readers see the builds of one KPI group: at once, or staged, with those of all others when a backfill is through.</summary>
sealed class BuildPointers(string kpiGroup, bool isStaged)
{
    /// <summary>Within the transaction that writes the build.</summary>
    public async Task MoveAsync(
        WarehouseContext context,
        KpiBuild build,
        CancellationToken cancellation
    )
    {
        if (isStaged)
        {
            await StageAsync(context, build.PeriodKey, build.KpiBuildKey, cancellation);
            return;
        }
        await PointAsync(context, build.PeriodKey, kpiGroup, build.KpiBuildKey, cancellation);
        await context
            .Dirty.Where(d => d.PeriodKey == build.PeriodKey && d.KpiGroup == kpiGroup)
            .ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Takes the figures of periods away that nothing stands behind any more.</summary>
    public async Task RemoveAsync(
        WarehouseContext context,
        IReadOnlyCollection<long> periods,
        CancellationToken cancellation
    )
    {
        if (!isStaged)
            await context
                .KpiPointers.Where(p => p.KpiGroup == kpiGroup && periods.Contains(p.PeriodKey))
                .ExecuteDeleteAsync(cancellation);
        else
            foreach (var period in periods)
                await StageAsync(context, period, null, cancellation);
    }

    /// <summary>Moves every pointer for which a build is staged, and takes off the marks that asked for these builds; within the caller's transaction.</summary>
    /// <returns>How many periods readers see anew.</returns>
    public static async Task<int> PublishAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        var staged = await context.KpiStaged.ToListAsync(cancellation);
        foreach (var next in staged)
        {
            if (next.KpiBuildKey is { } build)
                await PointAsync(context, next.PeriodKey, next.KpiGroup, build, cancellation);
            else
                await context
                    .KpiPointers.Where(p =>
                        p.PeriodKey == next.PeriodKey && p.KpiGroup == next.KpiGroup
                    )
                    .ExecuteDeleteAsync(cancellation);
            await context
                .Dirty.Where(d =>
                    d.PeriodKey == next.PeriodKey
                    && d.KpiGroup == next.KpiGroup
                    && d.LoadKey <= next.ThroughLoadKey
                )
                .ExecuteDeleteAsync(cancellation);
        }
        await context.KpiStaged.ExecuteDeleteAsync(cancellation);
        return staged.Count;
    }

    static async Task PointAsync(
        WarehouseContext context,
        long periodKey,
        string kpiGroup,
        long buildKey,
        CancellationToken cancellation
    )
    {
        var moved = await context
            .KpiPointers.Where(p => p.PeriodKey == periodKey && p.KpiGroup == kpiGroup)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.KpiBuildKey, buildKey), cancellation);
        if (moved > 0)
            return;
        context.KpiPointers.Add(
            new()
            {
                PeriodKey = periodKey,
                KpiGroup = kpiGroup,
                KpiBuildKey = buildKey,
            }
        );
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
    }

    async Task StageAsync(
        WarehouseContext context,
        long periodKey,
        long? buildKey,
        CancellationToken cancellation
    )
    {
        var through = await context.Loads.MaxAsync(l => (long?)l.LoadKey, cancellation) ?? 0;
        await context
            .KpiStaged.Where(s => s.PeriodKey == periodKey && s.KpiGroup == kpiGroup)
            .ExecuteDeleteAsync(cancellation);
        context.KpiStaged.Add(
            new()
            {
                PeriodKey = periodKey,
                KpiGroup = kpiGroup,
                KpiBuildKey = buildKey,
                ThroughLoadKey = through,
            }
        );
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
    }
}
