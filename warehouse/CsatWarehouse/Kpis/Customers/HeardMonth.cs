using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis.Customers;

/// <summary>Who was invited to a survey in one month, who answered one, and who made contact or wrote a review.</summary>
sealed record HeardMonth(HashSet<long> Invited, HashSet<long> Answered, HashSet<long> InContact)
{
    public static HeardMonth Read(WarehouseContext context, long month)
    {
        var end = Calendar.EndOfMonth(month);
        return new(
            PersonsOf(
                context,
                context
                    .SurveyInvitations.Where(i =>
                        i.SentDateKey >= month && i.SentDateKey <= end && i.Status != "bounced"
                    )
                    .Select(i => i.CustomerKey)
            ),
            PersonsOf(
                context,
                context
                    .SurveyResponses.Where(r =>
                        r.AnsweredDateKey >= month && r.AnsweredDateKey <= end
                    )
                    .Select(r => r.CustomerKey)
            ),
            PersonsOf(
                context,
                context
                    .Tickets.Where(t => t.CreatedDateKey >= month && t.CreatedDateKey <= end)
                    .Select(t => t.CustomerKey)
                    .Concat(
                        context
                            .Reviews.Where(r =>
                                r.ReviewedDateKey >= month && r.ReviewedDateKey <= end
                            )
                            .Select(r => r.CustomerKey)
                    )
            )
        );
    }

    static HashSet<long> PersonsOf(WarehouseContext context, IQueryable<long> customers)
    {
        var persons = Persons.Of(context, customers);
        return
        [
            .. customers
                .Where(c => c > SpecialMember.Unknown)
                .Distinct()
                .AsEnumerable()
                .Select(c => persons.GetValueOrDefault(c, c)),
        ];
    }
}
