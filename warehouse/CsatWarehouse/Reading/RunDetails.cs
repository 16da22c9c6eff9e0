using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>One file version that a run read.</summary>
public sealed record RunFile(
    string File,
    string Kind,
    int Version,
    string Status,
    string? Reason,
    long Read,
    long Loaded,
    long Rejected
);

/// <summary>One period that a run built for one KPI group.</summary>
public sealed record RunBuild(string Period, string Group, DateTime BuiltAt);

/// <summary>One unit of a backfill.</summary>
public sealed record RunUnit(
    string Kind,
    string Unit,
    string Part,
    string State,
    int Attempts,
    string? ClaimedBy,
    long Fence,
    DateTime? StartedAt,
    DateTime? FinishedAt,
    long Rows,
    string? Error
);

/// <summary>Everything that the ledgers know of one run.</summary>
/// <param name="Request">What a backfill was asked for, as JSON; null for other jobs.</param>
/// <param name="Scorecards">File names relative to the scorecard folder.</param>
/// <param name="Units">Of a backfill; empty for other jobs.</param>
public sealed record RunDetails(
    RunLine Run,
    string? Request,
    IReadOnlyList<RunFile> Files,
    IReadOnlyList<RunBuild> Builds,
    IReadOnlyList<string> Scorecards,
    IReadOnlyList<RunUnit> Units
)
{
    /// <summary>Null where there is no such run.</summary>
    public static async Task<RunDetails?> ReadAsync(
        WarehouseContext context,
        long run,
        DateTime now,
        CancellationToken cancellation
    )
    {
        if (await RunHistory.FindAsync(context, run, now, cancellation) is not { } line)
            return null;
        return new(
            line,
            await context
                .Runs.Where(r => r.RunKey == run)
                .Select(r => r.Request)
                .SingleAsync(cancellation),
            await context
                .Loads.Where(l => l.RunKey == run)
                .OrderBy(l => l.LoadKey)
                .Select(l => new RunFile(
                    l.FileName,
                    l.Kind,
                    l.FileVersion,
                    l.Status,
                    l.Reason,
                    l.RowsRead,
                    l.RowsLoaded,
                    l.RowsRejected
                ))
                .ToListAsync(cancellation),
            await (
                from build in context.KpiBuilds
                join period in context.Periods on build.PeriodKey equals period.PeriodKey
                where build.RunKey == run
                orderby build.KpiBuildKey
                select new RunBuild(period.Code, build.KpiGroup, build.BuiltAt)
            ).ToListAsync(cancellation),
            await context
                .Scorecards.Where(s => s.RunKey == run)
                .OrderBy(s => s.ScorecardKey)
                .Select(s => s.FileName)
                .ToListAsync(cancellation),
            await context
                .WorkItems.Where(w => w.RunKey == run)
                .OrderBy(w => w.WorkItemKey)
                .Select(w => new RunUnit(
                    w.Kind,
                    w.Unit,
                    w.Part,
                    w.State,
                    w.Attempts,
                    w.ClaimedBy,
                    w.Fence,
                    w.StartedAt,
                    w.FinishedAt,
                    w.Rows,
                    w.Error
                ))
                .ToListAsync(cancellation)
        );
    }
}
