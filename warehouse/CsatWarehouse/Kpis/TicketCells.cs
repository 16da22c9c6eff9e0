using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis;

/// <summary>Sorts a period's tickets into the cells of the lattice; sets with a dimension that a KPI does not have are left out.</summary>
sealed class TicketCells(TicketMembers members, SliceLattice lattice)
{
    /// <summary>Each a cell, as the places that it is put together from.</summary>
    readonly Dictionary<(Measure Measure, SliceCode Slice), List<List<TicketCase>>> _cells = [];
    readonly Dictionary<(Measure, TicketPlace), List<TicketCase>> _casesAt = [];
    readonly Dictionary<Measure, SliceIndex[]> _sets = KpiGroup
        .Ticket.Kpis.GroupBy(k => k.Measure)
        .ToDictionary(
            g => g.Key,
            g =>
                lattice
                    .Sets.Where(set =>
                        set.All(d => g.First().Dimensions.Contains(d) && members.Has(d))
                    )
                    .Select(set => new SliceIndex(set))
                    .ToArray()
        );

    public void Add(in TicketObservation observation)
    {
        var key = (observation.Measure, members.PlaceOf(observation.Booked));
        if (!_casesAt.TryGetValue(key, out var cases))
        {
            _casesAt.Add(key, cases = []);
            foreach (var set in _sets[observation.Measure])
                PiecesOf(set, observation).Add(cases);
        }
        cases.Add(new(PersonOf(observation.Ticket), observation.Value, observation.IsApart));
    }

    /// <summary>Every figure, cell by cell on all processors.</summary>
    public IEnumerable<(SliceCode Slice, KpiFigure Figure)> Figures(
        IReadOnlyCollection<KpiDefinition> kpis
    ) =>
        _cells
            .AsParallel()
            .AsOrdered()
            .SelectMany(c =>
            {
                var cell = new TicketCell(c.Key.Measure, c.Value);
                return kpis.Where(k => k.Measure == c.Key.Measure)
                    .Select(k => (c.Key.Slice, cell.Figure(k)));
            });

    List<List<TicketCase>> PiecesOf(SliceIndex set, TicketObservation observation)
    {
        var slice = set.Of([.. set.Dimensions.Select(d => members.Of(d, observation.Booked))]);
        if (!_cells.TryGetValue((observation.Measure, slice), out var pieces))
            _cells.Add((observation.Measure, slice), pieces = []);
        return pieces;
    }

    /// <summary>The customer, else the ticket itself, whose keys are told apart by their sign.</summary>
    static long PersonOf(MeasuredTicket ticket) =>
        ticket.CustomerKey > SpecialMember.Unknown ? ticket.CustomerKey : -ticket.TicketKey;
}
