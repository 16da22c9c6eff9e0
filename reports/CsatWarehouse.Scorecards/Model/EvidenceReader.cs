using CsatWarehouse.Dimensions;
using CsatWarehouse.Reading;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>Finds the export files that a month's current responses came from.</summary>
static class EvidenceReader
{
    public static async Task<Evidence> ReadAsync(
        WarehouseContext context,
        KpiTable table,
        long month,
        CancellationToken cancellation
    )
    {
        var last = Calendar.EndOfMonth(month);
        var responses = context.SurveyResponses.Where(r =>
            r.AnsweredDateKey >= month && r.AnsweredDateKey <= last
        );
        var keys = responses.Select(r => r.LoadKey).Distinct();
        var files = await context
            .Loads.Where(l => keys.Contains(l.LoadKey))
            .Select(l => new EvidenceFile(
                l.FileName,
                l.RowsRead,
                l.RowsLoaded,
                l.RowsRejected,
                l.RowsDuplicate,
                l.RowsExcluded
            ))
            .ToListAsync(cancellation);
        return new(
            table.Build.InputFingerprint,
            await responses.LongCountAsync(cancellation),
            [.. files.OrderBy(f => f.Name, StringComparer.Ordinal)]
        );
    }
}
