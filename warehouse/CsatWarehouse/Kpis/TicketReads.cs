using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Kpis;

/// <summary>What a build has read of the tickets, each month once, until it is told to forget it. Merged tickets are left out.</summary>
sealed class TicketReads
{
    readonly Dictionary<long, List<MeasuredTicket>> _created = [];
    readonly Dictionary<long, List<MeasuredTicket>> _solvedOnce = [];
    Dictionary<long, ReopenedTicket>? _reopened;
    DateTime _reopenedSince;
    DateTime? _youngest;

    public IEnumerable<MeasuredTicket> CreatedIn(WarehouseContext context, MonthRange months) =>
        Read(
            context,
            _created,
            months,
            (from, to) =>
                Own(context).Where(t => t.CreatedDateKey >= from && t.CreatedDateKey <= to)
        );

    /// <summary>Tickets that were never opened again, by their solving.</summary>
    public IEnumerable<MeasuredTicket> SolvedOnceIn(WarehouseContext context, MonthRange months) =>
        Read(
            context,
            _solvedOnce,
            months,
            (from, to) =>
                Own(context)
                    .Where(t =>
                        t.ReopenCount == 0 && t.SolvedDateKey >= from && t.SolvedDateKey <= to
                    )
        );

    /// <summary>At least the tickets that were opened again and not yet solved for good at a moment, by key.</summary>
    public IReadOnlyDictionary<long, ReopenedTicket> Reopened(
        WarehouseContext context,
        DateTime since
    )
    {
        if (_reopened is not null && _reopenedSince <= since)
            return _reopened;
        var tickets = Own(context)
            .Where(t => t.ReopenCount > 0 && (t.SolvedAt == null || t.SolvedAt >= since));
        var log = context
            .TicketStatuses.Where(s => tickets.Any(t => t.TicketKey == s.TicketKey))
            .ToLookup(s => s.TicketKey);
        _reopenedSince = since;
        return _reopened = MeasuredTicket
            .Read(context, tickets)
            .ToDictionary(
                t => t.TicketKey,
                t => new ReopenedTicket(t, TicketSolving.Of(t, log[t.TicketKey]))
            );
    }

    /// <summary>When the youngest ticket was created, merged ones included; null without tickets.</summary>
    public DateTime? Youngest(WarehouseContext context) =>
        _youngest ??= context.Tickets.Max(t => (DateTime?)t.CreatedAt);

    public void Forget(MonthRange months)
    {
        Release(months);
        (_reopened, _youngest) = (null, null);
    }

    public void Release(MonthRange months)
    {
        foreach (var reads in (Dictionary<long, List<MeasuredTicket>>[])[_created, _solvedOnce])
        foreach (var month in reads.Keys.Where(months.Contains).ToList())
            reads.Remove(month);
    }

    static IQueryable<FactTicket> Own(WarehouseContext context) =>
        context.Tickets.Where(t => t.MergedIntoTicketKey == SpecialMember.NotApplicable);

    static IEnumerable<MeasuredTicket> Read(
        WarehouseContext context,
        Dictionary<long, List<MeasuredTicket>> reads,
        MonthRange months,
        Func<long, long, IQueryable<FactTicket>> query
    )
    {
        foreach (var month in months.Months)
        {
            if (!reads.TryGetValue(month, out var tickets))
                reads.Add(
                    month,
                    tickets = MeasuredTicket.Read(context, query(month, Calendar.EndOfMonth(month)))
                );
            foreach (var ticket in tickets)
                yield return ticket;
        }
    }
}
