using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Tickets;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Surveys;

static class InvitationColumns
{
    /// <param name="end">The end of the month of the file, which does not know of later answers.</param>
    public static Layout<Invitation> Of(Population population, DateTime end) =>
        new Layout<Invitation>()
            .Text("id", i => i.Id)
            .Instant("sentAt", i => i.SentAt)
            .Text("survey", i => i.Survey)
            .Text("status", i => i.StatusAt(end))
            .Text("customer", i => i.Customer.Number)
            .Text("customerEmail", i => population.EmailOf(i.Customer))
            .Constant("channel", "email")
            .Text("language", i => i.Customer.Language)
            .Number("ticket", i => i.Ticket?.Id)
            .Number("agent", i => i.Ticket?.Agent?.Id)
            .Number("team", i => i.Ticket?.Team.Id)
            .Text("stage", i => i.Ticket?.Topic.Stage)
            .Instant("respondedAt", i => i.AnsweredAt < end ? i.AnsweredAt : null)
            .Text("response", i => i.AnsweredAt < end ? i.ResponseId : null)
            .Instant("updatedAt", i => i.AnsweredAt < end ? i.AnsweredAt : i.SentAt);
}
