using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Randomness;

namespace CsatWarehouse.Samples.Tickets;

/// <summary>The problems that begin in a month, each with all its contacts, of which some lie in later months.</summary>
sealed class Problems(CompanyOptions options, Timeline time, Population population)
{
    const double FirstShare = 0.255;
    const double SecondShare = 0.2;
    static readonly TimeSpan SoonestRepeat = TimeSpan.FromHours(4);

    /// <summary>Six days, since waiting for the channel to open may add one: all repeats lie within 7 days.</summary>
    static readonly TimeSpan LatestRepeat = TimeSpan.FromDays(6);

    public void AddTo(List<Contact> contacts, int month)
    {
        var newBill = month >= time.Planted(PlantedEffects.BillGotWorseMonthsBack);
        var share = FirstShare * Topic.Volume(newBill);
        foreach (ref readonly var customer in population.All)
        {
            if (!customer.Speaks(month))
                continue;
            var random = StableRandom.For(options.Seed, Strand.Problem, customer.Index, month);
            if (!random.Chance(share))
                continue;
            var topic = random.Weighted(Topic.Weights(newBill));
            Add(contacts, random, customer, Topic.All[topic], month);
            // Another topic, so that only true repeats look like repeats.
            if (random.Chance(SecondShare))
                Add(
                    contacts,
                    random,
                    customer,
                    Topic.All[(topic + 1 + random.Below(Topic.All.Count - 1)) % Topic.All.Count],
                    month
                );
        }
    }

    void Add(
        List<Contact> contacts,
        StableRandom random,
        in Customer customer,
        Topic topic,
        int month
    )
    {
        var first = time.MonthOf(month);
        var day = first.AddDays(random.Below(DateTime.DaysInMonth(first.Year, first.Month)));
        var channel = DrawChannel(random, month);
        var contact = new Contact(
            Open(random, channel, day, null),
            customer,
            topic,
            channel,
            0,
            null
        );
        contacts.Add(contact);
        if (random.Chance(PlantedEffects.MergedShare))
            contacts.Add(
                contact with
                {
                    At =
                        contact.At + random.Span(TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(50)),
                    Channel = Channel.App,
                    DuplicateOf = contact,
                }
            );
        while (random.Chance(PlantedEffects.RepeatShare))
            contact = Again(contacts, random, contact, SoonestRepeat, LatestRepeat);
        if (random.Chance(PlantedEffects.LateReturnShare))
            Again(contacts, random, contact, TimeSpan.FromDays(8), TimeSpan.FromDays(20));
    }

    Contact Again(
        List<Contact> contacts,
        StableRandom random,
        Contact last,
        TimeSpan soonest,
        TimeSpan latest
    )
    {
        var wanted = last.At + random.Span(soonest, latest);
        var channel = DrawChannel(random, time.NumberOf(wanted));
        var local = Timeline.Local(wanted);
        var contact = last with
        {
            At = Open(random, channel, DateOnly.FromDateTime(local), local.Hour),
            Channel = channel,
            Ordinal = last.Ordinal + 1,
        };
        contacts.Add(contact);
        return contact;
    }

    Channel DrawChannel(StableRandom random, int month) =>
        Channels.Draw(random, month >= time.Planted(PlantedEffects.MixShiftMonthsBack));

    /// <summary>An instant at which the channel is open, at or after an hour of the day where one is given.</summary>
    static DateTime Open(StableRandom random, Channel channel, DateOnly day, int? hour)
    {
        var (from, to) = Channels.HoursOf(channel);
        if (hour + 1 >= to)
            (day, hour) = (day.AddDays(1), null);
        from = Math.Max(from, hour + 1 ?? from);
        if (channel == Channel.Shop && day.DayOfWeek == DayOfWeek.Sunday)
            (day, from) = (day.AddDays(1), 9);
        return Timeline.Utc(day, random.Between(from * 3600, to * 3600 - 1));
    }
}
