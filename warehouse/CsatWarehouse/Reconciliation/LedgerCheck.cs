using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reconciliation;

/// <summary>The ledger's rows by themselves, against the rejects, and against the ledger of keys.</summary>
static class LedgerCheck
{
    const string Report =
        "restore the database, or load the file anew into an empty one; and report it";

    /// <summary>What the ledger of keys counts for one load.</summary>
    readonly record struct Counts(long Rows, long Superseded, long Tombstoned);

    public static async Task<List<Finding>> RunAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        var loads = await context
            .Loads.OrderBy(l => l.FileName)
            .ThenBy(l => l.FileVersion)
            .ToListAsync(cancellation);
        var rejects = await context
            .Rejects.GroupBy(r => r.LoadKey)
            .Select(g => new { g.Key, Rows = g.LongCount() })
            .ToDictionaryAsync(g => g.Key, g => g.Rows, cancellation);
        var keys = await KeysAsync(context, cancellation);
        var findings = new List<Finding>();
        foreach (var load in loads)
        {
            Check(
                FindingCodes.RowsLost,
                load.RowsRead,
                load.RowsLoaded + load.RowsRejected + load.RowsDuplicate + load.RowsExcluded,
                $"{load.RowsRead} rows read",
                $"{load.RowsLoaded} loaded + {load.RowsRejected} rejected + {load.RowsDuplicate} duplicate + {load.RowsExcluded} excluded"
            );
            var stored = rejects.GetValueOrDefault(load.LoadKey);
            Check(
                FindingCodes.RejectsDiffer,
                load.RowsRejected,
                stored,
                $"{load.RowsRejected} rows rejected",
                $"{stored} rows in Reject"
            );
            // A version that was taken back, a copy and a failure have no keys.
            var counted =
                load.Status == LoadStatus.Loaded
                    ? new Counts(load.RowsLoaded, load.RowsSuperseded, load.RowsTombstoned)
                    : default;
            var known = keys.GetValueOrDefault(load.LoadKey);
            Check(
                FindingCodes.KeysDiffer,
                counted,
                known,
                $"{counted.Rows} loaded, of them {counted.Superseded} superseded and {counted.Tombstoned} tombstoned",
                $"{known.Rows} in KeyVersion, of them {known.Superseded} superseded and {known.Tombstoned} tombstoned"
            );

            void Check<T>(
                string code,
                T expected,
                T found,
                FormattableString say,
                FormattableString but
            )
                where T : IEquatable<T>
            {
                if (!expected.Equals(found))
                    findings.Add(
                        new(
                            code,
                            FormattableString.Invariant(
                                $"{FilesCheck.SubjectOf(load.FileName, load.Kind)}, load {load.LoadKey}"
                            ),
                            FormattableString.Invariant(say),
                            FormattableString.Invariant(but),
                            Report
                        )
                    );
            }
        }
        return findings;
    }

    static async Task<Dictionary<long, Counts>> KeysAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        // What a snapshot's silence says is no row.
        var rows = context.KeyVersions.Where(v => v.RowKey != 0);
        var counts = await rows.GroupBy(v => v.LoadKey)
            .Select(g => new
            {
                g.Key,
                Rows = g.LongCount(),
                Deleted = g.LongCount(v => v.IsTombstone),
                Lost = g.LongCount(v => !v.IsCurrent && !v.IsTombstone),
            })
            .ToListAsync(cancellation);
        var gone =
            from tombstone in context.KeyVersions
            where tombstone.IsCurrent && tombstone.IsTombstone
            join lost in context.KeyVersions
                on new
                {
                    tombstone.SourceSystemKey,
                    tombstone.Kind,
                    tombstone.Scope,
                    tombstone.ExternalId,
                } equals new
                {
                    lost.SourceSystemKey,
                    lost.Kind,
                    lost.Scope,
                    lost.ExternalId,
                }
            where !lost.IsCurrent && !lost.IsTombstone
            group lost by lost.LoadKey into byLoad
            select new { byLoad.Key, Rows = byLoad.LongCount() };
        var tombstoned = await gone.ToDictionaryAsync(g => g.Key, g => g.Rows, cancellation);
        return counts.ToDictionary(
            c => c.Key,
            c =>
            {
                var silenced = tombstoned.GetValueOrDefault(c.Key);
                return new Counts(c.Rows, c.Lost - silenced, silenced + c.Deleted);
            }
        );
    }
}
