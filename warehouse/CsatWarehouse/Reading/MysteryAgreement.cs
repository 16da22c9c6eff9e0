using CsatWarehouse.Facts;
using CsatWarehouse.Kpis.Voices;
using CsatWarehouse.Metrics.Quality;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>How far two mystery visitors agree who saw the same visit: same source, day, programme, wave, scenario, location, channel, team and agent.</summary>
/// <param name="Visits">Visits that two visitors saw. Of three or more the first two in the order of their codes are compared.</param>
/// <param name="Kappa">Of the items that both judged, by the visitors' codes in their order: met (in full) or not. Null where there are none.</param>
public sealed record MysteryAgreement(int Visits, CohensKappa? Kappa)
{
    /// <param name="fromDateKey">Local day, yyyymmdd, included.</param>
    /// <param name="toDateKey">Included.</param>
    public static async Task<MysteryAgreement> ReadAsync(
        WarehouseContext context,
        long fromDateKey,
        long toDateKey,
        CancellationToken cancellation
    )
    {
        var visits = await context
            .MysteryVisits.Where(v =>
                v.VisitedDateKey >= fromDateKey
                && v.VisitedDateKey <= toDateKey
                && v.VisitorCode != null
            )
            .ToListAsync(cancellation);
        var items = (
            await context
                .MysteryItems.Where(i =>
                    i.VisitedDateKey >= fromDateKey && i.VisitedDateKey <= toDateKey
                )
                .ToListAsync(cancellation)
        ).ToLookup(i => i.MysteryVisitKey);
        var pairs = PairsOf(visits).ToList();
        var table = new long[2, 2];
        foreach (var (first, second) in pairs)
        {
            var others = items[second.MysteryVisitKey]
                .GroupBy(i => i.ItemCode, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
            foreach (var item in items[first.MysteryVisitKey])
                if (
                    MysteryMarks.ReachedOf(item) is { } one
                    && others.TryGetValue(item.ItemCode, out var other)
                    && MysteryMarks.ReachedOf(other) is { } two
                )
                    table[one < 1 ? 1 : 0, two < 1 ? 1 : 0]++;
        }
        return new(pairs.Count, CohensKappa.Of(table));
    }

    static IEnumerable<(FactMysteryVisit First, FactMysteryVisit Second)> PairsOf(
        IEnumerable<FactMysteryVisit> visits
    )
    {
        foreach (
            var same in visits.GroupBy(v =>
                (
                    v.SourceSystemKey,
                    v.VisitedDateKey,
                    v.Programme,
                    v.Wave,
                    v.Scenario,
                    v.Location,
                    v.ChannelKey,
                    v.TeamCode,
                    v.AgentCode
                )
            )
        )
        {
            var visitors = same.OrderBy(v => v.VisitorCode, StringComparer.Ordinal)
                .ThenBy(v => v.ExternalId, StringComparer.Ordinal)
                .DistinctBy(v => v.VisitorCode)
                .Take(2)
                .ToList();
            if (visitors.Count == 2)
                yield return (visitors[0], visitors[1]);
        }
    }
}
