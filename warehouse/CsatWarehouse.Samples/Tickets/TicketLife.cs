using System.Globalization;
using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Randomness;

namespace CsatWarehouse.Samples.Tickets;

/// <summary>What becomes of a contact at the help desk, from its first comment to the closing of its ticket.</summary>
sealed class TicketLife(CompanyOptions options, Timeline time, Staff staff)
{
    /// <summary>So long after a solution a ticket is closed for good.</summary>
    static readonly TimeSpan ClosingDelay = TimeSpan.FromDays(4);

    public Ticket Begin(long id, Contact contact)
    {
        var random = StableRandom.For(
            options.Seed,
            Strand.Ticket,
            contact.Customer.Index,
            contact.At.Ticks
        );
        var ticket = new Ticket(id, contact, TeamOf(random, contact), RequesterOf(random, contact))
        {
            Priority = random.Chance(0.15) ? "high" : "normal",
        };
        Arrive(ticket, random);
        if (contact.DuplicateOf?.Ticket is { } first)
            Merge(ticket, first, random);
        else if (
            ticket.Team.Code != PlantedEffects.IgnoringTeam
            || !random.Chance(PlantedEffects.IgnoredShare)
        )
            Answer(ticket, random);
        return ticket;
    }

    static void Arrive(Ticket ticket, StableRandom random)
    {
        var (at, channel) = (ticket.Created, ticket.Contact.Channel);
        Change(ticket, at, "status", "new", ticket.Requester);
        Change(ticket, at, "priority", ticket.Priority, ticket.Requester);
        Change(ticket, at, "group_id", Number(ticket.Team.Id), Staff.SystemId);
        ticket.Comments.Add(
            new(
                at,
                ticket.Requester,
                true,
                TicketColumns.Via(channel),
                Wording.Question(random, ticket)
            )
        );
        if (channel == Channel.App)
            ticket.Comments.Add(
                new(at.AddSeconds(2), Staff.SystemId, true, "rule", Wording.AutoReply(ticket))
            );
        if (channel == Channel.Chat && random.Chance(PlantedEffects.BotFirstShare))
        {
            ticket.Comments.Add(
                new(at.AddSeconds(4), Staff.BotId, true, "bot", Wording.Bot(ticket))
            );
            ticket.Tags.Add("bot_first");
        }
    }

    void Merge(Ticket ticket, Ticket first, StableRandom random)
    {
        var at = ticket.Created + random.Span(TimeSpan.FromMinutes(5), TimeSpan.FromHours(2));
        ticket.MergedInto = first;
        ticket.Agent = staff.Draw(random, ticket.Team, time.NumberOf(at));
        ticket.Comments.Add(new(at, ticket.Agent.Id, false, "merge", Wording.Merged(first.Id)));
        Change(ticket, at, "assignee_id", Number(ticket.Agent.Id), ticket.Agent.Id);
        Change(ticket, at, "status", "closed", ticket.Agent.Id);
        ticket.Tags.Add("closed_by_merge");
    }

    void Answer(Ticket ticket, StableRandom random)
    {
        var channel = ticket.Contact.Channel;
        var reply = OpeningHours.Within(
            ticket.Team,
            ticket.Created + random.Duration(Channels.ReplyMedian(channel) * ticket.Team.Slowness),
            random.Span(TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(45))
        );
        var agent = ticket.Agent = staff.Draw(random, ticket.Team, time.NumberOf(reply));
        var seen = reply - (reply - ticket.Created) / 4;
        seen = seen.AddTicks(-(seen.Ticks % TimeSpan.TicksPerSecond)).AddSeconds(1);
        if (reply <= seen)
            reply = seen.AddSeconds(1);
        // A colleague's note inside the house is not yet a reply.
        if (random.Chance(0.2))
            ticket.Comments.Add(new(seen, agent.Id, false, "web", Wording.Note));
        Change(ticket, seen, "assignee_id", Number(agent.Id), agent.Id);
        Change(ticket, seen, "status", "open", agent.Id);
        ticket.Comments.Add(new(reply, agent.Id, true, "web", Wording.Reply(random, ticket)));

        if (random.Chance(PlantedEffects.ClosedUnsolvedShare))
        {
            Change(ticket, reply.AddDays(5), "status", "closed", Staff.SystemId);
            return;
        }
        var waits = random.Chance(0.18);
        if (waits)
            Change(ticket, reply.AddSeconds(1), "status", "pending", agent.Id);
        var solved = Solution(ticket, random, reply.AddSeconds(2));
        if (waits)
        {
            var half = reply.AddSeconds((long)(solved - reply).TotalSeconds / 2);
            Change(ticket, half, "status", "open", ticket.Requester);
        }
        ticket.FirstSolved = solved;
        Change(ticket, solved, "status", "solved", agent.Id);
        if (random.Chance(PlantedEffects.ReopenedShare))
        {
            var again = solved + random.Span(TimeSpan.FromHours(3), TimeSpan.FromDays(3));
            ticket.Comments.Add(
                new(again, ticket.Requester, true, "email", Wording.StillWrong(ticket))
            );
            Change(ticket, again, "status", "open", ticket.Requester);
            solved = Solution(ticket, random, again.AddMinutes(1));
            Change(ticket, solved, "status", "solved", agent.Id);
        }
        Change(ticket, solved + ClosingDelay, "status", "closed", Staff.SystemId);
    }

    static DateTime Solution(Ticket ticket, StableRandom random, DateTime from) =>
        OpeningHours.Within(
            ticket.Team,
            from
                + random.Duration(
                    Channels.SolveMedian(ticket.Contact.Channel) * ticket.Team.Slowness
                ),
            random.Span(TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(90))
        );

    static Team TeamOf(StableRandom random, Contact contact) =>
        Team.Of(
            contact.Topic.Stage switch
            {
                _ when contact.Channel == Channel.Shop => "shops",
                "bill" when random.Chance(0.6) => "billing",
                "use" or "activate" when random.Chance(0.5) => "technical",
                "leave" when random.Chance(0.7) => "retention",
                _ => contact.Channel.Code(),
            }
        );

    static long RequesterOf(StableRandom random, Contact contact) =>
        random.Chance(PlantedEffects.DeletedRequesterShare)
            ? 390_000_000_000 + contact.Customer.Index
            : TicketColumns.UserId(contact.Customer);

    static void Change(Ticket ticket, DateTime at, string field, string value, long user) =>
        ticket.Changes.Add(new(at, field, value, user));

    static string Number(long id) => id.ToString(CultureInfo.InvariantCulture);
}
