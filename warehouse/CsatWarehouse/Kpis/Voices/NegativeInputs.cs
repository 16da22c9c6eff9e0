using CsatWarehouse.Dimensions;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>Low scores, bad reviews and complaints, and the contacts among which they came. A month with neither contacts nor reviews has no figures: low scores alone are the survey's own.</summary>
sealed class NegativeInputs : IKpiInputs
{
    readonly SliceLattice _lattice;
    readonly MonthReads<(long Person, CasePlace Place)> _contacts;
    readonly MonthReads<NegativeFeedback> _feedback;
    readonly MonthReads<(long Person, CasePlace Place)> _complaints;
    CaseMembers? _members;

    public NegativeInputs(SliceLattice lattice)
    {
        _lattice = lattice;
        _contacts = new(Contacts);
        _feedback = new(
            (context, month) =>
                HasFacts(context, month)
                    ?
                    [
                        .. NegativeFeedback
                            .Of(VoicesOf(context, month).Read())
                            .Select(f => f with { Place = _members!.Known(f.Place) }),
                    ]
                    : []
        );
        _complaints = new(
            (context, month) =>
                [
                    .. VoicesOf(context, month)
                        .Reviews()
                        .Where(v => v.Kind == VoiceKind.Complaint)
                        .Select(v => (v.Person ?? -v.Key, _members!.Known(v.Place))),
                ]
        );
    }

    public IQueryable<Dirty> WithoutFacts(WarehouseContext context, IQueryable<Dirty> marks) =>
        marks.Where(d =>
            !context.Reviews.Any(r =>
                r.ReviewedDateKey >= d.PeriodKey && r.ReviewedDateKey <= d.PeriodKey + 30
            )
            && !context.Tickets.Any(t =>
                t.CreatedDateKey >= d.PeriodKey && t.CreatedDateKey <= d.PeriodKey + 30
            )
        );

    public IReadOnlyDictionary<long, int> RowsByLoad(WarehouseContext context, long period)
    {
        var end = Calendar.EndOfMonth(period);
        return context
            .Reviews.Where(r => r.ReviewedDateKey >= period && r.ReviewedDateKey <= end)
            .Select(r => r.LoadKey)
            .Concat(
                context
                    .Tickets.Where(t => t.CreatedDateKey >= period && t.CreatedDateKey <= end)
                    .Select(t => t.LoadKey)
            )
            .Concat(
                context
                    .SurveyResponses.Where(r =>
                        r.AnsweredDateKey >= period && r.AnsweredDateKey <= end
                    )
                    .Select(r => r.LoadKey)
            )
            .GroupBy(load => load)
            .Select(g => new { LoadKey = g.Key, Rows = g.Count() })
            .ToDictionary(l => l.LoadKey, l => l.Rows);
    }

    public KpiFigures Figures(WarehouseContext context, MonthRange months)
    {
        _members ??= new(context);
        var figures = new List<(SliceCode, KpiFigure)>();
        foreach (var kpi in KpiGroup.Negative.Kpis)
        {
            var cells = new CaseCells<NegativeCell>(kpi, _lattice, _members.Has);
            foreach (var (person, place) in _contacts.Of(context, months))
            foreach (var cell in cells.At(place))
                cell.AddContact(person);
            var said =
                kpi.Measure == Measure.Complaint
                    ? _complaints.Of(context, months)
                    : _feedback.Of(context, months).Select(f => (f.Person, f.Place));
            foreach (var (person, place) in said)
            foreach (var cell in cells.At(place))
                cell.AddVoice(person);
            figures.AddRange(cells.Figures(cell => cell.Figure(kpi)));
        }
        return KpiFigures.Of(figures, _lattice);
    }

    public void Forget(MonthRange months)
    {
        _contacts.Forget(months);
        _feedback.Forget(months);
        _complaints.Forget(months);
    }

    NegativeVoices VoicesOf(WarehouseContext context, long month) => new(context, _members!, month);

    static bool HasFacts(WarehouseContext context, long month)
    {
        var end = Calendar.EndOfMonth(month);
        return context.Reviews.Any(r => r.ReviewedDateKey >= month && r.ReviewedDateKey <= end)
            || context.Tickets.Any(t => t.CreatedDateKey >= month && t.CreatedDateKey <= end);
    }

    /// <summary>Tickets of their own; one that was merged is no contact more.</summary>
    List<(long Person, CasePlace Place)> Contacts(WarehouseContext context, long month)
    {
        var end = Calendar.EndOfMonth(month);
        var own = context.Tickets.Where(t =>
            t.CreatedDateKey >= month
            && t.CreatedDateKey <= end
            && t.MergedIntoTicketKey == SpecialMember.NotApplicable
        );
        var persons = Persons.Of(context, own.Select(t => t.CustomerKey));
        return
        [
            .. own.Select(t => new
                {
                    t.TicketKey,
                    t.CustomerKey,
                    t.CreatedDateKey,
                    t.ChannelKey,
                    t.TeamKey,
                    t.TopicKey,
                })
                .AsEnumerable()
                .Select(t =>
                {
                    long? person =
                        t.CustomerKey > SpecialMember.Unknown
                            ? persons.GetValueOrDefault(t.CustomerKey, t.CustomerKey)
                            : null;
                    return (
                        person ?? -t.TicketKey,
                        _members!.Known(
                            new()
                            {
                                InChannel = _members.Channel(t.ChannelKey),
                                OfTeam = _members.Team(t.TeamKey),
                                OnTopic = _members.Topic(t.TopicKey),
                                InRegion = _members.Region(person, t.CreatedDateKey),
                                InSegment = _members.Segment(person, t.CreatedDateKey),
                            }
                        )
                    );
                }),
        ];
    }
}
