using CsatWarehouse.Dimensions;
using CsatWarehouse.Operations;
using NodaTime;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>Reviews and complaints by the day of writing, as they stood at the end of the period.</summary>
sealed class ReviewInputs : IKpiInputs
{
    readonly SliceLattice _lattice;
    readonly DateTimeZone _zone;
    readonly MonthReads<WrittenReview> _reviews;
    CaseMembers? _members;

    public ReviewInputs(SliceLattice lattice, DateTimeZone zone)
    {
        (_lattice, _zone) = (lattice, zone);
        _reviews = new(Read);
    }

    public IQueryable<Dirty> WithoutFacts(WarehouseContext context, IQueryable<Dirty> marks) =>
        marks.Where(d =>
            !context.Reviews.Any(r =>
                r.ReviewedDateKey >= d.PeriodKey && r.ReviewedDateKey <= d.PeriodKey + 30
            )
        );

    public IReadOnlyDictionary<long, int> RowsByLoad(WarehouseContext context, long period)
    {
        var end = Calendar.EndOfMonth(period);
        return context
            .Reviews.Where(r => r.ReviewedDateKey >= period && r.ReviewedDateKey <= end)
            .GroupBy(r => r.LoadKey)
            .Select(g => new { LoadKey = g.Key, Rows = g.Count() })
            .ToDictionary(l => l.LoadKey, l => l.Rows);
    }

    public KpiFigures Figures(WarehouseContext context, MonthRange months)
    {
        _members ??= new(context);
        var next = Calendar.Date(Calendar.AddMonths(months.Last, 1));
        var end = _zone.AtStartOfDay(LocalDate.FromDateOnly(next)).ToInstant().ToDateTimeUtc();
        // Reviews say their region themselves, so that it is there without records of customers.
        // Both KPIs have the same cases and dimensions.
        var cells = new CaseCells<ReviewCell>(KpiGroup.Review.Kpis[0], _lattice, _ => true);
        foreach (var review in _reviews.Of(context, months))
        foreach (var cell in cells.At(review.Place))
            cell.Add(review, end);
        return KpiFigures.Of(
            KpiGroup.Review.Kpis.SelectMany(kpi => cells.Figures(cell => cell.Figure(kpi))),
            _lattice
        );
    }

    public void Forget(MonthRange months) => _reviews.Forget(months);

    List<WrittenReview> Read(WarehouseContext context, long month)
    {
        var end = Calendar.EndOfMonth(month);
        var own = context.Reviews.Where(r =>
            r.ReviewedDateKey >= month && r.ReviewedDateKey <= end
        );
        var persons = Persons.Of(context, own.Select(r => r.CustomerKey));
        return
        [
            .. own.AsEnumerable()
                .Select(r => new WrittenReview(
                    _members!.Known(
                        new()
                        {
                            InChannel = _members.Channel(r.ChannelKey),
                            OfTeam = r.TeamCode,
                            OnTopic = _members.Topic(r.TopicKey),
                            AtStage = _members.Stage(r.JourneyStageKey),
                            InLanguage = r.Language,
                            InRegion = r.Region,
                            OfProduct = r.Product,
                            OnPlatform = r.Platform,
                        }
                    ),
                    r.CustomerKey > SpecialMember.Unknown
                        ? persons.GetValueOrDefault(r.CustomerKey, r.CustomerKey)
                        : -r.ReviewKey,
                    r
                )),
        ];
    }
}
