using CsatWarehouse.Dimensions;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>The current facts of one month that one load brought.</summary>
/// <param name="Rows">0 where its facts only reach into the month: tickets that were created before and solved in it.</param>
public sealed record LoadMonth(long LoadKey, long Month, long Rows);

/// <summary>Which file speaks for which months, from the dates of the facts. What has no date of its own, such as agents or accounts, is in no month.</summary>
public static class LoadMonths
{
    // Set by name: EF Core does not see through a constructor.
    sealed record Day
    {
        public long LoadKey { get; init; }
        public long DateKey { get; init; }
        public int Rows { get; init; }
    }

    /// <summary>In no order.</summary>
    public static async Task<List<LoadMonth>> ReadAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        // A fact table at a time: each is read by its own index, where it has one.
        var months = new List<LoadMonth>();
        foreach (var days in Tables(context))
            months.AddRange(
                (
                    await days.Where(d => d.DateKey > SpecialMember.Unknown)
                        .GroupBy(d => new { d.LoadKey, Month = d.DateKey / 100 })
                        .Select(g => new
                        {
                            g.Key.LoadKey,
                            g.Key.Month,
                            Rows = g.Sum(d => d.Rows),
                        })
                        .ToListAsync(cancellation)
                ).Select(g => new LoadMonth(g.LoadKey, g.Month * 100 + 1, g.Rows))
            );
        return
        [
            .. months
                .GroupBy(m => (m.LoadKey, m.Month))
                .Select(g => new LoadMonth(g.Key.LoadKey, g.Key.Month, g.Sum(m => m.Rows))),
        ];
    }

    static IEnumerable<IQueryable<Day>> Tables(WarehouseContext context) =>
        [
            context.SurveyResponses.Select(r => new Day
            {
                LoadKey = r.LoadKey,
                DateKey = r.AnsweredDateKey,
                Rows = 1,
            }),
            context.Tickets.Select(t => new Day
            {
                LoadKey = t.LoadKey,
                DateKey = t.CreatedDateKey,
                Rows = 1,
            }),
            context.Tickets.Select(t => new Day
            {
                LoadKey = t.LoadKey,
                DateKey = t.SolvedDateKey,
                Rows = 0,
            }),
            context.TicketComments.Select(c => new Day
            {
                LoadKey = c.LoadKey,
                DateKey = c.CommentedDateKey,
                Rows = 1,
            }),
            context.TicketStatuses.Select(s => new Day
            {
                LoadKey = s.LoadKey,
                DateKey = s.FromDateKey,
                Rows = 1,
            }),
            context.CustomerMonths.Select(m => new Day
            {
                LoadKey = m.LoadKey,
                DateKey = m.MonthDateKey,
                Rows = 1,
            }),
            context.SurveyInvitations.Select(i => new Day
            {
                LoadKey = i.LoadKey,
                DateKey = i.SentDateKey,
                Rows = 1,
            }),
            context.Reviews.Select(r => new Day
            {
                LoadKey = r.LoadKey,
                DateKey = r.ReviewedDateKey,
                Rows = 1,
            }),
            context.MysteryVisits.Select(v => new Day
            {
                LoadKey = v.LoadKey,
                DateKey = v.VisitedDateKey,
                Rows = 1,
            }),
            context.MysteryItems.Select(i => new Day
            {
                LoadKey = i.LoadKey,
                DateKey = i.VisitedDateKey,
                Rows = 1,
            }),
        ];
}
