using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis;

/// <summary>What the answers to a survey are about: the invitation that they answer, and the ticket that it was sent for.</summary>
/// <param name="Ticket">Null where the invitation names none that has come.</param>
readonly record struct ResponseContact(FactSurveyInvitation Invitation, FactTicket? Ticket)
{
    /// <summary>By response; those that no invitation names are left out.</summary>
    public static Dictionary<long, ResponseContact> Of(
        WarehouseContext context,
        IQueryable<FactSurveyResponse> responses
    )
    {
        var invited =
            from r in responses
            join s in context.Surveys on r.SurveyKey equals s.SurveyKey
            join i in context.SurveyInvitations on r.ExternalId equals i.ResponseCode
            where i.Programme == null || i.Programme == s.Programme
            select new { r.ResponseKey, Invitation = i };
        var codes = invited.Select(i => i.Invitation.TicketCode);
        var tickets = TicketScopes
            .Of(context)
            .SelectMany(from =>
                context.Tickets.Where(t =>
                    t.SourceSystemKey == from.SourceSystemKey
                    && t.Scope == from.Scope
                    && codes.Contains(t.ExternalId)
                )
            )
            .OrderBy(t => t.TicketKey)
            .ToLookup(t => t.ExternalId);
        return invited
            .AsEnumerable()
            .GroupBy(i => i.ResponseKey)
            .ToDictionary(
                g => g.Key,
                g =>
                {
                    var invitation = g.MinBy(i => i.Invitation.SurveyInvitationKey)!.Invitation;
                    return new ResponseContact(
                        invitation,
                        invitation.TicketCode is { } code ? tickets[code].FirstOrDefault() : null
                    );
                }
            );
    }
}
