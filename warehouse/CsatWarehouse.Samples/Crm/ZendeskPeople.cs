using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Tickets;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Crm;

/// <summary>A row of the help desk's users: agents and end users together, as it keeps them.</summary>
readonly record struct DeskUser(
    long Id,
    string Name,
    string Email,
    string Role,
    string? ExternalId,
    long? OrganizationId,
    long? GroupId,
    bool IsBot,
    string Locale,
    DateTime CreatedAt,
    DateTime UpdatedAt,
    DateTime Synced
);

/// <summary>The help desk's users that are new or changed in a month, and its groups and organisations when they first appear.</summary>
sealed class ZendeskPeople(
    Timeline time,
    Population population,
    Staff staff,
    IReadOnlyList<Organization> organizations
)
{
    const string Source = "zendesk";

    public void Write(ExportFolder folder, int month)
    {
        var asOf = time.LastDayOf(month);
        using var users = folder.Open(Source, "user", asOf, DeskUserColumns.User);
        foreach (var agent in staff.Agents)
            if (month == 0 || agent.Moved == month)
                users.Write(Row(agent, month));
        if (month == 0)
        {
            users.Write(Bot());
            folder.Write(
                Source,
                "group",
                asOf,
                DeskUserColumns.Group,
                Team.All.Select(t => (t, time.StartOf(0)))
            );
            folder.Write(
                Source,
                "organization",
                asOf,
                DeskUserColumns.Organization,
                organizations.Select(o => (o, time.StartOf(0)))
            );
        }
        foreach (ref readonly var customer in population.All)
            if (customer.Joined == month || (month == 0 && customer.Joined < 0))
                users.Write(Row(customer, month));
    }

    DeskUser Row(Agent agent, int month)
    {
        var since = agent.Moved == month ? time.StartOf(month) : time.StartOf(0);
        return new(
            agent.Id,
            agent.Name.Full,
            agent.Email,
            "agent",
            null,
            null,
            agent.TeamIn(month).Id,
            false,
            "uk",
            time.StartOf(0),
            since,
            time.EndOf(month)
        );
    }

    DeskUser Bot() =>
        new(
            Staff.BotId,
            "Зірка",
            "bot@svitanok.example",
            "agent",
            null,
            null,
            Team.Of("chat").Id,
            true,
            "uk",
            time.StartOf(0),
            time.StartOf(0),
            time.EndOf(0)
        );

    DeskUser Row(in Customer customer, int month)
    {
        var created = Timeline.Utc(time.MonthOf(customer.Joined), 36_000);
        return new(
            TicketColumns.UserId(customer),
            population.NameOf(customer).Full,
            population.HelpDeskEmailOf(customer),
            "end-user",
            customer.Number,
            Organization.IdOf(customer),
            null,
            false,
            customer.Language,
            created,
            created,
            time.EndOf(month)
        );
    }
}
