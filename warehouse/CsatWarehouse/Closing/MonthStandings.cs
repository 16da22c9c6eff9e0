using CsatWarehouse.Dimensions;
using CsatWarehouse.Operations;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CsatWarehouse.Closing;

/// <summary>The state of every month. A month closes on the workspace's day of the month after it, unless somebody closes it, or opens it again, by hand.</summary>
public sealed class MonthStandings
{
    readonly Workspace _workspace;
    readonly HashSet<long> _built;
    readonly HashSet<long> _withOpenCases;
    readonly ILookup<long, MonthClosing> _byHand;

    MonthStandings(
        Workspace workspace,
        IEnumerable<long> built,
        IEnumerable<long> withOpenCases,
        IEnumerable<MonthClosing> byHand
    )
    {
        _workspace = workspace;
        (_built, _withOpenCases) = ([.. built], [.. withOpenCases]);
        _byHand = byHand.OrderBy(c => c.MonthClosingKey).ToLookup(c => c.MonthDateKey);
    }

    public static async Task<MonthStandings> ReadAsync(
        WarehouseContext context,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        var pointers = context.KpiPointers.Where(p => p.PeriodKey < ReportingPeriod.FirstLongKey);
        return new(
            workspace,
            await pointers.Select(p => p.PeriodKey).Distinct().ToListAsync(cancellation),
            await pointers
                .Where(p =>
                    context.KpiFacts.Any(f => f.KpiBuildKey == p.KpiBuildKey && f.IsProvisional)
                )
                .Select(p => p.PeriodKey)
                .Distinct()
                .ToListAsync(cancellation),
            await context.MonthClosings.ToListAsync(cancellation)
        );
    }

    /// <param name="month">A <c>MonthDateKey</c>.</param>
    /// <param name="at">The instant, in UTC: what somebody did by hand later does not count.</param>
    public MonthStanding Of(long month, DateTime at)
    {
        var today = _workspace.DayOf(at);
        var closing = ClosingDay(month);
        if (today <= Calendar.Date(Calendar.EndOfMonth(month)))
            return new(month, MonthState.Open, closing);
        if (!_built.Contains(month))
            return new(month, MonthState.Open);
        if (_byHand[month].LastOrDefault(c => c.At <= at) is { } act)
            return act.IsClosed
                ? new(month, MonthState.Closed, null, act.At, act.By, act.Reason)
                : new(month, MonthState.Provisional, null, null, act.By, act.Reason);
        if (_withOpenCases.Contains(month))
            return new(month, MonthState.Provisional);
        return today < closing
            ? new(month, MonthState.Provisional, closing)
            : new(
                month,
                MonthState.Closed,
                null,
                _workspace
                    .TimeZone.AtStartOfDay(LocalDate.FromDateOnly(closing))
                    .ToInstant()
                    .ToDateTimeUtc()
            );
    }

    /// <summary>In the month after; its last day where it has no such day.</summary>
    DateOnly ClosingDay(long month)
    {
        var last = Calendar.Date(Calendar.EndOfMonth(Calendar.AddMonths(month, 1)));
        return new(last.Year, last.Month, Math.Min(_workspace.ClosingDay, last.Day));
    }
}
