using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis.Customers;

/// <summary>One answer of a known person on satisfaction or recommendation.</summary>
/// <param name="Topic">Of the ticket that the question was asked for; null where it was asked for none.</param>
readonly record struct OutcomeAnswer(
    KpiDefinition Kpi,
    long Person,
    double Score,
    long DateKey,
    DateTime? At,
    long? Topic
)
{
    /// <summary>In the order in which they were given.</summary>
    public static List<OutcomeAnswer> Read(WarehouseContext context, long month)
    {
        var end = Calendar.EndOfMonth(month);
        var responses = context.SurveyResponses.Where(r =>
            r.AnsweredDateKey >= month
            && r.AnsweredDateKey <= end
            && r.CustomerKey > SpecialMember.Unknown
        );
        var outcomes = context
            .Questions.AsEnumerable()
            .Where(q => RelatedQuestions.OutcomeOf(q) is not null)
            .ToDictionary(q => q.QuestionKey, q => RelatedQuestions.OutcomeOf(q)!);
        var persons = Persons.Of(context, responses.Select(r => r.CustomerKey));
        var contacts = ResponseContact.Of(context, responses);
        var answers =
            from a in context.SurveyAnswers
            join r in responses on a.ResponseKey equals r.ResponseKey
            where
                a.AnsweredDateKey >= month
                && a.AnsweredDateKey <= end
                && a.Score != null
                && outcomes.Keys.Contains(a.QuestionKey)
            orderby r.AnsweredDateKey, r.AnsweredAt, r.ResponseKey, a.QuestionKey
            select new
            {
                r.ResponseKey,
                r.CustomerKey,
                r.AnsweredDateKey,
                r.AnsweredAt,
                a.QuestionKey,
                a.Score,
            };
        return
        [
            .. answers
                .AsEnumerable()
                .Select(a => new OutcomeAnswer(
                    outcomes[a.QuestionKey],
                    persons.GetValueOrDefault(a.CustomerKey, a.CustomerKey),
                    a.Score!.Value,
                    a.AnsweredDateKey,
                    a.AnsweredAt,
                    contacts.TryGetValue(a.ResponseKey, out var contact)
                    && contact.Ticket is { TopicKey: > SpecialMember.Unknown } ticket
                        ? ticket.TopicKey
                        : null
                )),
        ];
    }
}
