using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>The scorecards of one month, slice and language: versions of one paper.</summary>
/// <param name="SliceKey">0 where the warehouse does not know the slice yet.</param>
sealed record IssueKey(long Month, SliceCode Slice, long SliceKey, string Language)
{
    /// <summary>Null where no such version is published.</summary>
    /// <param name="version">The newest where not given.</param>
    public Task<FactScorecard?> FindAsync(
        WarehouseContext context,
        int? version,
        CancellationToken cancellation
    ) =>
        context
            .Scorecards.Where(s =>
                s.PeriodKey == Month
                && s.SliceKey == SliceKey
                && s.Language == Language
                && (version == null || s.Version == version)
            )
            .OrderByDescending(s => s.Version)
            .FirstOrDefaultAsync(cancellation);

    /// <summary>The whole company, and the slices that anything is published of in the month.</summary>
    public static async Task<List<SliceCode>> SlicesAsync(
        WarehouseContext context,
        long month,
        CancellationToken cancellation
    )
    {
        var published = await (
            from scorecard in context.Scorecards
            join slice in context.Slices on scorecard.SliceKey equals slice.SliceKey
            where scorecard.PeriodKey == month
            select slice.Code
        )
            .Distinct()
            .ToListAsync(cancellation);
        return
        [
            .. published
                .Append(SliceCode.All.Text)
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(SliceCode.Parse),
        ];
    }

    /// <summary>The build that the month's pages are made from; null where it has none.</summary>
    public static Task<long?> BuildOfAsync(
        WarehouseContext context,
        long month,
        CancellationToken cancellation
    ) =>
        context
            .KpiPointers.Where(p => p.PeriodKey == month && p.KpiGroup == KpiCatalogue.SurveyGroup)
            .Select(p => (long?)p.KpiBuildKey)
            .SingleOrDefaultAsync(cancellation);
}
