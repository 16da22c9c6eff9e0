using CsatWarehouse.Dimensions;
using NodaTime;

namespace CsatWarehouse.Kpis.Customers;

/// <summary>What a build has read of customers and of what was heard of them, each month once.</summary>
sealed class CustomerReads(DateTimeZone zone)
{
    const int InvitationMonths = 12;

    readonly Dictionary<long, List<CustomerCase>> _cases = [];
    readonly Dictionary<long, Dictionary<long, (double? Revenue, string? Currency)>> _active = [];
    readonly Dictionary<long, HeardMonth> _heard = [];
    readonly Dictionary<long, List<OutcomeAnswer>> _answers = [];
    readonly TicketReads _tickets = new();
    PersonAttributes? _attributes;
    Dictionary<long, string>? _topics;
    long? _firstInvitations;

    public PersonAttributes Attributes(WarehouseContext context) =>
        _attributes ??= new(context.CustomerVersions);

    /// <summary>Everybody who could leave in the month.</summary>
    public List<CustomerCase> CasesOf(WarehouseContext context, long month) =>
        Kept(_cases, month, () => ReadCases(context, month));

    /// <summary>Who was active at the end of a month, and what they paid in it.</summary>
    public Dictionary<long, (double? Revenue, string? Currency)> ActiveOf(
        WarehouseContext context,
        long month
    ) => Kept(_active, month, () => ReadActive(context, month));

    /// <summary>Answers of the month on satisfaction and recommendation, of persons who are known.</summary>
    public List<OutcomeAnswer> AnswersOf(WarehouseContext context, long month) =>
        Kept(_answers, month, () => OutcomeAnswer.Read(context, month));

    /// <summary>When each known person made contact about each known topic in the months.</summary>
    public ILookup<(long Person, long Topic), DateTime> ContactsOf(
        WarehouseContext context,
        MonthRange months
    ) =>
        _tickets
            .CreatedIn(context, months)
            .Where(t => t.CustomerKey > SpecialMember.Unknown && t.TopicKey > SpecialMember.Unknown)
            .ToLookup(t => (t.CustomerKey, t.TopicKey), t => t.CreatedAt);

    /// <summary>What was heard in the months that end before a month; null where the invitations do not reach so far back.</summary>
    public List<HeardMonth>? HeardBefore(WarehouseContext context, long month, int months)
    {
        _firstInvitations ??=
            context.SurveyInvitations.Min(i => (long?)i.SentDateKey) ?? long.MaxValue;
        var first = Calendar.AddMonths(month, -months);
        return _firstInvitations > Calendar.EndOfMonth(first)
            ? null
            :
            [
                .. new MonthRange(first, Calendar.AddMonths(month, -1)).Months.Select(m =>
                    Kept(_heard, m, () => HeardMonth.Read(context, m))
                ),
            ];
    }

    public void Forget(MonthRange months)
    {
        Release(months);
        _tickets.Forget(months);
        (_attributes, _topics, _firstInvitations) = (null, null, null);
    }

    public void Release(MonthRange months)
    {
        Remove(_cases, months);
        Remove(_active, months);
        Remove(_answers, months);
        Remove(_heard, months);
        _tickets.Release(months);
    }

    static Dictionary<long, (double? Revenue, string? Currency)> ReadActive(
        WarehouseContext context,
        long month
    )
    {
        var rows = context.CustomerMonths.Where(m => m.MonthDateKey == month && m.IsActive);
        var persons = Persons.Of(context, rows.Select(m => m.CustomerKey));
        return rows.OrderBy(m => m.CustomerMonthKey)
            .Select(m => new
            {
                m.CustomerKey,
                m.Revenue,
                m.Currency,
            })
            .AsEnumerable()
            .GroupBy(m => persons.GetValueOrDefault(m.CustomerKey, m.CustomerKey))
            .ToDictionary(g => g.Key, g => Money.Sum(g.Select(m => (m.Revenue, m.Currency))));
    }

    List<CustomerCase> ReadCases(WarehouseContext context, long month)
    {
        var attributes = Attributes(context);
        var heard = HeardBefore(context, month, Voice.Months);
        var invitations = HeardBefore(context, month, InvitationMonths);
        var customersThen = invitations is null
            ? null
            : ActiveOf(context, Calendar.AddMonths(month, -InvitationMonths));
        var problems = ProblemsOf(context, month);
        return
        [
            .. CustomerAtRisk
                .Of(context, month)
                .Select(customer =>
                {
                    var version = attributes.VersionOf(customer.Person, month);
                    return new CustomerCase(
                        customer,
                        version?.Region,
                        version?.Segment,
                        heard is null ? null : Voice.Of(customer.Person, heard),
                        customersThen?.ContainsKey(customer.Person) == true
                            ? invitations!.TrueForAll(m => !m.Invited.Contains(customer.Person))
                            : null,
                        problems is null ? null : [.. problems[customer.Person]]
                    );
                }),
        ];
    }

    /// <summary>The topics of the problems that began in the month, by person; null where it has no tickets at all.</summary>
    ILookup<long, string>? ProblemsOf(WarehouseContext context, long month)
    {
        var range = MonthRange.Of(month);
        if (!_tickets.CreatedIn(context, range).Any())
            return null;
        _topics ??= context
            .Topics.Where(t => t.TopicKey > SpecialMember.Unknown)
            .ToDictionary(t => t.TopicKey, t => t.Code);
        var period = new TicketPeriod(context, _tickets, range, zone);
        return new TicketContacts(context, _tickets, period)
            .Observations()
            .Where(o => o.Measure == Measure.FirstContactResolution)
            .ToLookup(o => o.Ticket.CustomerKey, o => _topics[o.Ticket.TopicKey]);
    }

    static T Kept<T>(Dictionary<long, T> kept, long month, Func<T> read)
    {
        if (!kept.TryGetValue(month, out var found))
            kept.Add(month, found = read());
        return found;
    }

    static void Remove<T>(Dictionary<long, T> kept, MonthRange months)
    {
        foreach (var month in kept.Keys.Where(months.Contains).ToList())
            kept.Remove(month);
    }
}
