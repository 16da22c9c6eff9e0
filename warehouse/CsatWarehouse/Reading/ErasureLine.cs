using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>One erasure as the log has it; the instant is in UTC.</summary>
public sealed record ErasureLine(
    long Erasure,
    DateTime ErasedAt,
    string Reason,
    string RequestedBy,
    long Customers,
    long Facts,
    long Texts,
    long Rejects,
    long Files,
    long Scorecards
)
{
    /// <summary>Oldest first.</summary>
    public static async Task<IReadOnlyList<ErasureLine>> ReadAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        var log = await context.Erasures.OrderBy(e => e.ErasureKey).ToListAsync(cancellation);
        return
        [
            .. log.Select(e => new ErasureLine(
                e.ErasureKey,
                DateTime.SpecifyKind(e.ErasedAt, DateTimeKind.Utc),
                e.Reason,
                e.RequestedBy,
                e.Customers,
                e.Facts,
                e.Texts,
                e.Rejects,
                e.Files,
                e.Scorecards
            )),
        ];
    }
}
