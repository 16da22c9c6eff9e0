using System.Globalization;
using CsatWarehouse.Exports.Stores;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CsatWarehouse.Diagnoses;

/// <summary>Whether the machine's clock can be right: nothing in the warehouse, and no export, may be of a later moment than now.</summary>
sealed class ClockCheck(TimeProvider clock, DateTimeZone zone)
{
    const string Name = "clock";

    /// <summary>By how much the clocks of two machines, or of a machine and a store, may differ.</summary>
    static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <param name="context">Null where there is no ledger to look at.</param>
    public async Task<IReadOnlyList<Diagnosis>> RunAsync(
        WarehouseContext? context,
        IReadOnlyList<ExportFile> files,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var latest = now + Tolerance;
        var local = Instant.FromDateTimeUtc(now).InZone(zone);
        var subject = string.Create(
            CultureInfo.InvariantCulture,
            $"{now:yyyy-MM-dd HH:mm:ss} UTC, {local.LocalDateTime:uuuu-MM-dd HH:mm} in {zone.Id}"
        );
        var found = new List<Diagnosis>();
        if (
            context is not null
            && await context
                .Runs.Where(r => r.StartedAt > latest)
                .OrderByDescending(r => r.StartedAt)
                .FirstOrDefaultAsync(cancellation)
                is { } run
        )
            found.Add(
                Diagnosis.Problem(
                    Name,
                    subject,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"run {run.RunKey} ({run.Job}) was begun later than now: {run.StartedAt:yyyy-MM-dd HH:mm:ss} UTC"
                    ),
                    "set the clocks of the machines that write to the warehouse (NTP): late sources and the lease are told by them"
                )
            );
        var early = files.Where(f => f.ModifiedAtUtc > latest).ToList();
        if (early.Count > 0)
            found.Add(
                Diagnosis.Warning(
                    Name,
                    subject,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{early.Count} export files were written later than now, the first {early[0].Name}: {early[0].ModifiedAtUtc:yyyy-MM-dd HH:mm:ss} UTC"
                    ),
                    "set the clocks of this machine and of whoever delivers: where a name says no moment, the newer file wins"
                )
            );
        if (found.Count == 0)
            found.Add(Diagnosis.Ok(Name, subject, "later than all that was written"));
        return found;
    }
}
