using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Randomness;
using CsatWarehouse.Samples.Tickets;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Surveys;

/// <summary>Whom the company asks, month by month, and who answers: each active customer twice a year, and after each solution.</summary>
sealed class Outreach(CompanyOptions options, Timeline time, Population population)
{
    const int RelationalEveryMonths = 6;
    const double RelationalAnswered = 0.36;
    const double TransactionalAnswered = 0.34;
    const double Bounced = 0.02;
    const double Stopped = 0.04;
    static readonly TimeSpan Fieldwork = TimeSpan.FromDays(21);

    readonly List<Invitation> _open = [];
    long _number;

    /// <summary>Sends the month's invitations and writes the file of those that were sent or answered in it.</summary>
    /// <returns>The invitations that are answered in the month, by the time of the answer.</returns>
    public IReadOnlyList<Invitation> Write(ExportFolder folder, int month, List<Ticket> solved)
    {
        InviteAll(month);
        foreach (var ticket in solved)
            InviteAfter(ticket);
        var (start, end) = (time.StartOf(month), time.EndOf(month));
        folder.Write(
            "outreach",
            "invitation",
            time.LastDayOf(month),
            InvitationColumns.Of(population, end),
            _open.Where(i => i.SentAt < end && (i.SentAt >= start || i.AnsweredAt < end))
        );
        var answered = _open.Where(i => i.AnsweredAt < end).OrderBy(i => i.AnsweredAt).ToList();
        // What was sent and is never answered has nothing more to tell.
        _open.RemoveAll(i => i.SentAt < end && (i.AnsweredAt is null || i.AnsweredAt < end));
        return answered;
    }

    void InviteAll(int month)
    {
        var first = time.MonthOf(month);
        foreach (ref readonly var customer in population.All)
        {
            if (!customer.IsActive(month) || (customer.Index + month) % RelationalEveryMonths != 0)
                continue;
            var random = StableRandom.For(options.Seed, Strand.Relational, customer.Index, month);
            var sent = Timeline.Utc(first.AddDays(random.Between(2, 19)), 36_000);
            Add(
                RelationalSurvey.Code,
                customer,
                null,
                month,
                sent,
                random,
                customer.Speaks(month) ? RelationalAnswered : 0
            );
        }
    }

    void InviteAfter(Ticket ticket)
    {
        var random = StableRandom.For(options.Seed, Strand.Transactional, ticket.Id);
        var sent = ticket.FirstSolved!.Value.AddHours(2);
        var month = time.NumberOf(ticket.FirstSolved.Value);
        Add(
            TransactionalSurvey.Code,
            ticket.Customer,
            ticket,
            month,
            sent,
            random,
            ticket.Customer.Speaks(month) ? TransactionalAnswered : 0
        );
    }

    void Add(
        string survey,
        in Customer customer,
        Ticket? ticket,
        int month,
        DateTime sent,
        StableRandom random,
        double answered
    )
    {
        var delay = random.Duration(TimeSpan.FromHours(20));
        var bounces = random.Chance(Bounced);
        var answers = random.Chance(answered) && !bounces && delay < Fieldwork;
        _open.Add(
            new(
                ++_number,
                survey,
                customer,
                ticket,
                month,
                sent,
                bounces,
                // Nobody answers after they fell silent or left.
                answers && customer.Speaks(time.NumberOf(sent + delay))
                    ? sent + delay
                    : null,
                random.Chance(Stopped)
            )
        );
    }
}
