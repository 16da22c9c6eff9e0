using CsatWarehouse.Jobs;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>What the scorecards of one month have in common beside its figures.</summary>
/// <param name="Drivers">Null where no period is long enough.</param>
sealed record MonthFindings(
    DriverReader? Drivers,
    LoyaltyReader Loyalty,
    QuoteReader Quotes,
    ActionLines Actions,
    IReadOnlyList<CommentLine> Comments,
    Evidence Evidence
)
{
    public static async Task<MonthFindings> ReadAsync(
        WarehouseContext context,
        MonthReading month,
        CancellationToken cancellation
    ) =>
        new(
            await DriverReader.ReadAsync(context, month.Workspace, month.Month, cancellation),
            await LoyaltyReader.ReadAsync(context, month, cancellation),
            await QuoteReader.ReadAsync(context, month, cancellation),
            await ActionLines.ReadAsync(context, month, cancellation),
            await CommentOnScorecard.ReadAsync(context, month.Month, cancellation),
            await new EvidenceReader(context, month).ReadAsync(month.Table, cancellation)
        );
}
