using CsatWarehouse.Dimensions;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>Invitations by the day of sending: each month is a cohort, whatever the month of the answer.</summary>
sealed class ResponseInputs : IKpiInputs
{
    readonly SliceLattice _lattice;
    readonly MonthReads<InvitedPerson> _invited;
    CaseMembers? _members;
    long? _lastDay;

    public ResponseInputs(SliceLattice lattice)
    {
        _lattice = lattice;
        _invited = new(Read);
    }

    public IQueryable<Dirty> WithoutFacts(WarehouseContext context, IQueryable<Dirty> marks) =>
        marks.Where(d =>
            !context.SurveyInvitations.Any(i =>
                i.SentDateKey >= d.PeriodKey && i.SentDateKey <= d.PeriodKey + 30
            )
        );

    public IReadOnlyDictionary<long, int> RowsByLoad(WarehouseContext context, long period)
    {
        var end = Calendar.EndOfMonth(period);
        return context
            .SurveyInvitations.Where(i => i.SentDateKey >= period && i.SentDateKey <= end)
            .GroupBy(i => i.LoadKey)
            .Select(g => new { LoadKey = g.Key, Rows = g.Count() })
            .ToDictionary(l => l.LoadKey, l => l.Rows);
    }

    public KpiFigures Figures(WarehouseContext context, MonthRange months)
    {
        _members ??= new(context);
        // RR1 and RR2 have the same cases and dimensions.
        var cells = new CaseCells<ResponseCell>(KpiGroup.Response.Kpis[0], _lattice, _members.Has);
        foreach (var invited in _invited.Of(context, months))
        foreach (var cell in cells.At(invited.Place))
            cell.Add(invited);
        var isProvisional =
            LastDay(context) is { } lastDay && InvitationOutcomes.IsOpen(months.Last, lastDay);
        return KpiFigures.Of(
            KpiGroup.Response.Kpis.SelectMany(kpi =>
                cells.Figures(cell => cell.Figure(kpi, isProvisional))
            ),
            _lattice
        );
    }

    public void Forget(MonthRange months)
    {
        _invited.Forget(months);
        _lastDay = null;
    }

    /// <summary>No clock says how far the exports reach; the youngest invitation or answer does.</summary>
    long? LastDay(WarehouseContext context) =>
        _lastDay ??= context.SurveyInvitations.Max(i =>
            (long?)(i.RespondedDateKey > i.SentDateKey ? i.RespondedDateKey : i.SentDateKey)
        );

    List<InvitedPerson> Read(WarehouseContext context, long month)
    {
        var end = Calendar.EndOfMonth(month);
        var own = context.SurveyInvitations.Where(i =>
            i.SentDateKey >= month && i.SentDateKey <= end
        );
        var persons = Persons.Of(context, own.Select(i => i.CustomerKey));
        var found = (
            from i in own
            join r in context.SurveyResponses on i.ResponseCode equals r.ExternalId
            join s in context.Surveys on r.SurveyKey equals s.SurveyKey
            where i.Programme == null || i.Programme == s.Programme
            select new { i.SurveyInvitationKey, r.AnsweredDateKey }
        )
            .AsEnumerable()
            .GroupBy(f => f.SurveyInvitationKey)
            .ToDictionary(g => g.Key, g => g.Min(f => f.AnsweredDateKey));
        return
        [
            .. own.AsEnumerable()
                .Select(i =>
                {
                    long? person =
                        i.CustomerKey > SpecialMember.Unknown
                            ? persons.GetValueOrDefault(i.CustomerKey, i.CustomerKey)
                            : null;
                    return new InvitedPerson(
                        _members!.Known(
                            new()
                            {
                                InChannel = _members.Channel(i.ChannelKey),
                                OfTeam = i.TeamCode,
                                AtStage = _members.Stage(i.JourneyStageKey),
                                InLanguage = i.Language,
                                InRegion = _members.Region(person, i.SentDateKey),
                                InSegment = _members.Segment(person, i.SentDateKey),
                                InProgramme = i.Programme,
                            }
                        ),
                        person ?? -i.SurveyInvitationKey,
                        InvitationOutcomes.Of(
                            i,
                            found.TryGetValue(i.SurveyInvitationKey, out var day) ? day : null
                        )
                    );
                }),
        ];
    }
}
