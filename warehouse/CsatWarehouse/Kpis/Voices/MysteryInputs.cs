using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>The items of mystery visits by the visit's day; a visit without items counts by the score that the agency gives it.</summary>
sealed class MysteryInputs : IKpiInputs
{
    readonly SliceLattice _lattice;
    readonly MonthReads<CheckedItem> _items;
    readonly Dictionary<(long Source, string Visitor), long> _visitors = [];
    CaseMembers? _members;

    public MysteryInputs(SliceLattice lattice)
    {
        _lattice = lattice;
        _items = new(Read);
    }

    public IQueryable<Dirty> WithoutFacts(WarehouseContext context, IQueryable<Dirty> marks) =>
        marks.Where(d =>
            !context.MysteryVisits.Any(v =>
                v.VisitedDateKey >= d.PeriodKey && v.VisitedDateKey <= d.PeriodKey + 30
            )
        );

    public IReadOnlyDictionary<long, int> RowsByLoad(WarehouseContext context, long period)
    {
        var end = Calendar.EndOfMonth(period);
        return context
            .MysteryVisits.Where(v => v.VisitedDateKey >= period && v.VisitedDateKey <= end)
            .Select(v => v.LoadKey)
            .Concat(
                context
                    .MysteryItems.Where(i => i.VisitedDateKey >= period && i.VisitedDateKey <= end)
                    .Select(i => i.LoadKey)
            )
            .GroupBy(load => load)
            .Select(g => new { LoadKey = g.Key, Rows = g.Count() })
            .ToDictionary(l => l.LoadKey, l => l.Rows);
    }

    public KpiFigures Figures(WarehouseContext context, MonthRange months)
    {
        _members ??= new(context);
        var kpi = KpiGroup.Mystery.Kpis[0];
        var cells = new CaseCells<MysteryCell>(kpi, _lattice, _ => true);
        foreach (var item in _items.Of(context, months))
        foreach (var cell in cells.At(item.Place))
            cell.Add(item);
        return KpiFigures.Of(cells.Figures(cell => cell.Figure(kpi)), _lattice);
    }

    public void Forget(MonthRange months) => _items.Forget(months);

    List<CheckedItem> Read(WarehouseContext context, long month)
    {
        var end = Calendar.EndOfMonth(month);
        var visits = context
            .MysteryVisits.Where(v => v.VisitedDateKey >= month && v.VisitedDateKey <= end)
            .ToList();
        var items = context
            .MysteryItems.Where(i => i.VisitedDateKey >= month && i.VisitedDateKey <= end)
            .ToLookup(i => i.MysteryVisitKey);
        var read = new List<CheckedItem>();
        foreach (var visit in visits)
        {
            var place = _members!.Known(
                new()
                {
                    InChannel = _members.Channel(visit.ChannelKey),
                    OfTeam = visit.TeamCode,
                    InRegion = visit.Region,
                    AtLocation = visit.Location,
                }
            );
            var cluster = ClusterOf(visit);
            foreach (var item in items[visit.MysteryVisitKey])
                if (MysteryMarks.ReachedOf(item) is { } reached)
                    read.Add(
                        new(
                            _members.Known(
                                place with
                                {
                                    AtStage = _members.Stage(item.JourneyStageKey),
                                    OfItemType = item.Type,
                                }
                            ),
                            visit.MysteryVisitKey,
                            cluster,
                            item.Weight ?? 1,
                            reached
                        )
                    );
            if (
                !items.Contains(visit.MysteryVisitKey)
                && MysteryMarks.ReachedOf(visit) is { } stated
            )
                read.Add(
                    new(place, visit.MysteryVisitKey, cluster, visit.StatedMaxScore!.Value, stated)
                );
        }
        return read;
    }

    /// <summary>Visitors are numbered from 1; a visit without one is told apart by its sign.</summary>
    long ClusterOf(FactMysteryVisit visit)
    {
        if (visit.VisitorCode is not { } code)
            return -visit.MysteryVisitKey;
        if (!_visitors.TryGetValue((visit.SourceSystemKey, code), out var number))
            _visitors.Add((visit.SourceSystemKey, code), number = _visitors.Count + 1);
        return number;
    }
}
