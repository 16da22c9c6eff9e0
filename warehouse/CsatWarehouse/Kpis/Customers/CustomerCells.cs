using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis.Customers;

/// <summary>The cells of one set of dimensions.</summary>
sealed class CustomerCells
{
    readonly ImmutableArray<KpiDefinition> _kpis;
    readonly bool _isByTopic;
    readonly SliceIndex _ofCustomers;
    readonly Dictionary<SliceCode, CustomerCell> _cells = [];

    public CustomerCells(ImmutableArray<string> set)
    {
        _kpis = [.. KpiGroup.Customer.Kpis.Where(kpi => set.All(d => kpi.Dimensions.Contains(d)))];
        _isByTopic = set.Contains(SliceLattice.Topic);
        _ofCustomers = new(set.Remove(SliceLattice.Topic));
    }

    public IEnumerable<(SliceCode Slice, KpiFigure Figure)> Figures(List<CustomerCase> cases)
    {
        if (_kpis.IsEmpty)
            yield break;
        foreach (var one in cases)
            if (SliceOf(one) is { } slice)
            {
                if (!_cells.TryGetValue(slice, out var cell))
                    _cells.Add(slice, cell = new());
                cell.Add(one);
            }
        // A customer without problems counts among those of every topic.
        List<string?> topics = _isByTopic
            ? [.. cases.SelectMany(c => c.Problems ?? []).Distinct()]
            : [null];
        foreach (var (slice, cell) in _cells)
        foreach (var topic in topics)
        foreach (var kpi in _kpis)
            if (cell.Figure(kpi, topic) is { } figure)
                yield return (
                    topic is null
                        ? slice
                        : SliceCode.Of([.. slice.Members, new(SliceLattice.Topic, topic)]),
                    figure
                );
    }

    /// <summary>Null where a dimension does not apply to the customer.</summary>
    SliceCode? SliceOf(CustomerCase one)
    {
        var members = new string[_ofCustomers.Dimensions.Length];
        for (var i = 0; i < members.Length; i++)
        {
            var member = _ofCustomers.Dimensions[i] switch
            {
                SliceLattice.Region => one.Region ?? SpecialMember.UnknownCode,
                SliceLattice.Segment => one.Segment ?? SpecialMember.UnknownCode,
                SliceLattice.Voice => one.Voice,
                _ => one.Customer.HasLeft == true
                    ? one.Customer.Destination ?? SpecialMember.UnknownCode
                    : null,
            };
            if (member is null)
                return null;
            members[i] = member;
        }
        return _ofCustomers.Of(members);
    }
}
