using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis;

/// <summary>Sorts a period's tickets into the cells of the lattice; sets with a dimension that a KPI does not have are left out.</summary>
sealed class TicketCells(TicketMembers members, SliceLattice lattice)
{
    readonly Dictionary<(Measure Measure, SliceCode Slice), TicketCell> _cells = [];
    readonly Dictionary<(Measure, TicketPlace), TicketCell[]> _cellsAt = [];
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
        var person = PersonOf(observation.Ticket);
        var key = (observation.Measure, members.PlaceOf(observation.Booked));
        if (!_cellsAt.TryGetValue(key, out var cells))
            _cellsAt.Add(key, cells = CellsOf(observation));
        foreach (var cell in cells)
            cell.Add(observation, person);
    }

    TicketCell[] CellsOf(TicketObservation observation) =>
        Array.ConvertAll(
            _sets[observation.Measure],
            set =>
            {
                var slice = set.Of([
                    .. set.Dimensions.Select(d => members.Of(d, observation.Booked)),
                ]);
                if (!_cells.TryGetValue((observation.Measure, slice), out var cell))
                    _cells.Add((observation.Measure, slice), cell = new(observation.Measure));
                return cell;
            }
        );

    /// <summary>Every figure, cell by cell on all processors.</summary>
    public IEnumerable<(SliceCode Slice, KpiFigure Figure)> Figures(
        IReadOnlyCollection<KpiDefinition> kpis
    ) =>
        _cells
            .AsParallel()
            .AsOrdered()
            .SelectMany(c =>
                kpis.Where(k => k.Measure == c.Key.Measure)
                    .Select(k => (c.Key.Slice, c.Value.Figure(k)))
            );

    /// <summary>The customer, else the ticket itself, whose keys are told apart by their sign.</summary>
    static long PersonOf(FactTicket ticket) =>
        ticket.CustomerKey > SpecialMember.Unknown ? ticket.CustomerKey : -ticket.TicketKey;
}
