using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>How many customers of one source are known to other sources, as the last ingest found.</summary>
/// <param name="Customers">Those that the source names.</param>
/// <param name="Identified">Those of them with an address or id by which another source could know them.</param>
/// <param name="Matched">Those whom another source knows.</param>
/// <param name="Ambiguous">Those with an address or id that several customers of one source share, so that it joins nobody.</param>
public sealed record CustomerMatchLine(
    string Source,
    long Customers,
    long Identified,
    long Matched,
    long Ambiguous
)
{
    /// <summary>0 to 1; null where nobody can be matched.</summary>
    public double? MatchRate => Identified == 0 ? null : (double)Matched / Identified;

    /// <summary>By source; empty where no file describes customers, so that nobody could be matched to a record.</summary>
    public static async Task<IReadOnlyList<CustomerMatchLine>> ReadAsync(
        WarehouseContext context,
        CancellationToken cancellation
    ) =>
        await context.CustomerRecords.AnyAsync(cancellation)
            ? await (
                from match in context.CustomerMatches
                join source in context.SourceSystems
                    on match.SourceSystemKey equals source.SourceSystemKey
                orderby source.Code
                select new CustomerMatchLine(
                    source.Code,
                    match.Customers,
                    match.Identified,
                    match.Matched,
                    match.Ambiguous
                )
            ).ToListAsync(cancellation)
            : [];
}
