using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>The period behind what a month is too short for: the twelve months that end with it, else the quarter or the year in which it lies.</summary>
/// <param name="From">The first day that has figures.</param>
/// <param name="To">The last; never after the month.</param>
sealed record LongPeriod(long Key, DateOnly From, DateOnly To)
{
    /// <summary>Null where none has been built.</summary>
    public static async Task<LongPeriod?> FindAsync(
        WarehouseContext context,
        Workspace workspace,
        KpiGroup kpiGroup,
        long month,
        CancellationToken cancellation
    )
    {
        var calendar = new PeriodCalendar(workspace.FirstMonthOfYear);
        var last = Calendar.EndOfMonth(month);
        foreach (var kind in new[] { PeriodKind.Rolling12, PeriodKind.Quarter, PeriodKind.Year })
        {
            var key = calendar.Of(kind, month).Key;
            var build = await (
                from pointer in context.KpiPointers
                join current in context.KpiBuilds on pointer.KpiBuildKey equals current.KpiBuildKey
                where pointer.PeriodKey == key && pointer.KpiGroup == kpiGroup.Code
                select current
            ).FirstOrDefaultAsync(cancellation);
            // A quarter that goes on after the month would tell March what happened in April.
            if (build is not null && build.ThroughDateKey <= last)
                return new(
                    key,
                    Calendar.Date(build.FromDateKey),
                    Calendar.Date(build.ThroughDateKey)
                );
        }
        return null;
    }
}
