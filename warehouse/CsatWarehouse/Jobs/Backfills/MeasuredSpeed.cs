using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>How fast the newest loads and builds of the ledger were on this warehouse; null where there is nothing to go by.</summary>
/// <param name="SecondsPerBuild">From one build of a run to its next.</param>
sealed record MeasuredSpeed(double? RowsPerSecond, double? BytesPerSecond, double? SecondsPerBuild)
{
    const int Newest = 200;

    public static async Task<MeasuredSpeed> ReadAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        var loads = await context
            .Loads.Where(l => l.RowsRead > 0 && l.Status != LoadStatus.Failed)
            .OrderByDescending(l => l.LoadKey)
            .Take(Newest)
            .Select(l => new
            {
                l.RowsRead,
                l.Bytes,
                l.StartedAt,
                l.FinishedAt,
            })
            .ToListAsync(cancellation);
        var builds = await context
            .KpiBuilds.OrderByDescending(b => b.KpiBuildKey)
            .Take(Newest)
            .Select(b => new { b.RunKey, b.BuiltAt })
            .ToListAsync(cancellation);
        var loading = loads.Sum(l => (l.FinishedAt - l.StartedAt).TotalSeconds);
        var runs = builds.GroupBy(b => b.RunKey).Where(r => r.Count() > 1).ToList();
        return new(
            Ratio(loads.Sum(l => l.RowsRead), loading),
            Ratio(loads.Sum(l => l.Bytes), loading),
            Ratio(
                runs.Sum(r => (r.Max(b => b.BuiltAt) - r.Min(b => b.BuiltAt)).TotalSeconds),
                runs.Sum(r => r.Count() - 1)
            )
        );
    }

    /// <summary>Null where one of the two that are needed was never measured.</summary>
    public double? SecondsOf(IReadOnlyList<PlannedFile> files, int builds)
    {
        var loading = files.Count == 0 ? 0 : files.Sum(f => f.Bytes) / BytesPerSecond;
        var building = builds == 0 ? 0 : builds * SecondsPerBuild;
        return loading + building;
    }

    static double? Ratio(double amount, double per) => amount > 0 && per > 0 ? amount / per : null;
}
