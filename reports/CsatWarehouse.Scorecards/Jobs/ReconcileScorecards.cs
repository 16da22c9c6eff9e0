using CsatWarehouse.Facts;
using CsatWarehouse.Reconciliation;
using CsatWarehouse.Scorecards.Stores;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>Holds the published scorecards against their ledger: each file has the bytes that were published, and a withdrawn one has none. Nothing is written.</summary>
public sealed class ReconcileScorecards(Workspace workspace, Warehouse warehouse)
{
    readonly IScorecardStore _store = ScorecardStores.Of(workspace);

    /// <returns>In the order of the files' names.</returns>
    /// <exception cref="IOException">The store refuses.</exception>
    public async Task<IReadOnlyList<Finding>> RunAsync(CancellationToken cancellation = default)
    {
        await using var context = warehouse.CreateContext();
        var published = await context.Scorecards.OrderBy(s => s.FileName).ToListAsync(cancellation);
        var findings = new List<Finding>();
        foreach (var scorecard in published)
            if (
                Of(scorecard, await _store.Sha256Async(scorecard.FileName, cancellation)) is
                { } finding
            )
                findings.Add(finding);
        return findings;
    }

    static Finding? Of(FactScorecard scorecard, string? found)
    {
        const string again =
            "csat render writes it again where it is the newest version; else restore it";
        var (code, expected, remedy) = (scorecard.WithdrawnAt, found) switch
        {
            (not null, not null) => (
                FindingCodes.ScorecardNotWithdrawn,
                "no file: it was withdrawn",
                "csat render deletes it"
            ),
            (null, null) => (FindingCodes.ScorecardGone, $"SHA-256 {scorecard.Sha256}", again),
            (null, _) when found != scorecard.Sha256 => (
                FindingCodes.ScorecardAltered,
                $"SHA-256 {scorecard.Sha256}",
                again
            ),
            _ => (null, "", ""),
        };
        return code is null
            ? null
            : new(
                code,
                scorecard.FileName,
                expected,
                found is null ? "no file" : $"SHA-256 {found}",
                remedy
            );
    }
}
