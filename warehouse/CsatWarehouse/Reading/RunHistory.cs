using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>One run, with what it wrote.</summary>
/// <param name="Outcome">ok, partial, failed, stopped or abandoned; running, waiting (units of it are open) or died where it has no end.</param>
/// <param name="Seconds">Null where it has no end.</param>
/// <param name="Rows">Read from files.</param>
public sealed record RunLine(
    long Run,
    string Job,
    DateTime StartedAt,
    DateTime? FinishedAt,
    double? Seconds,
    string Outcome,
    string? Error,
    int Files,
    long Rows,
    long Rejected,
    int Builds,
    int Scorecards,
    int UnitsLeft
);

/// <summary>The runs of a warehouse, newest first. A run that found nothing to do is not among them.</summary>
public static class RunHistory
{
    /// <param name="job">One job's alone; every one's where null.</param>
    /// <param name="since">Those that started then or later, UTC.</param>
    public static async Task<List<RunLine>> ReadAsync(
        WarehouseContext context,
        string? job,
        DateTime? since,
        int limit,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var runs = await context
            .Runs.Where(r =>
                (job == null || r.Job == job) && (since == null || r.StartedAt >= since)
            )
            .OrderByDescending(r => r.RunKey)
            .Take(limit)
            .ToListAsync(cancellation);
        return await LinesAsync(context, runs, now, cancellation);
    }

    /// <summary>Null where there is no such run.</summary>
    public static async Task<RunLine?> FindAsync(
        WarehouseContext context,
        long run,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var found = await context.Runs.Where(r => r.RunKey == run).ToListAsync(cancellation);
        return (await LinesAsync(context, found, now, cancellation)).SingleOrDefault();
    }

    static async Task<List<RunLine>> LinesAsync(
        WarehouseContext context,
        List<Run> runs,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var keys = runs.ConvertAll(r => r.RunKey);
        var loads = await context
            .Loads.Where(l => keys.Contains(l.RunKey))
            .GroupBy(l => l.RunKey)
            .Select(g => new
            {
                g.Key,
                Files = g.Count(),
                Rows = g.Sum(l => l.RowsRead),
                Rejected = g.Sum(l => l.RowsRejected),
            })
            .ToDictionaryAsync(l => l.Key, cancellation);
        var builds = await context
            .KpiBuilds.Where(b => keys.Contains(b.RunKey))
            .GroupBy(b => b.RunKey)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(b => b.Key, b => b.Count, cancellation);
        var scorecards = await context
            .Scorecards.Where(s => keys.Contains(s.RunKey))
            .GroupBy(s => s.RunKey)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(s => s.Key, s => s.Count, cancellation);
        var units = await context
            .WorkItems.Where(w =>
                keys.Contains(w.RunKey)
                && (w.State == WorkState.Open || w.State == WorkState.Claimed)
            )
            .GroupBy(w => w.RunKey)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(w => w.Key, w => w.Count, cancellation);
        var lease = await context.Leases.SingleOrDefaultAsync(cancellation);
        return runs.ConvertAll(run =>
        {
            var load = loads.GetValueOrDefault(run.RunKey);
            var left = units.GetValueOrDefault(run.RunKey);
            return new RunLine(
                run.RunKey,
                run.Job,
                run.StartedAt,
                run.FinishedAt,
                (run.FinishedAt - run.StartedAt)?.TotalSeconds,
                OutcomeOf(run, left, lease, now),
                run.Error,
                load?.Files ?? 0,
                load?.Rows ?? 0,
                load?.Rejected ?? 0,
                builds.GetValueOrDefault(run.RunKey),
                scorecards.GetValueOrDefault(run.RunKey),
                left
            );
        });
    }

    static string OutcomeOf(Run run, int left, Lease? lease, DateTime now) =>
        run.FinishedAt is not null ? run.Outcome ?? RunOutcome.Ok
        : lease?.Job == run.Job && lease.ExpiresAt > now ? "running"
        : left > 0 ? "waiting"
        : "died";
}
