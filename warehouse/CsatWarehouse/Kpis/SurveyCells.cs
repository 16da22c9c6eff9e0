using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis;

/// <summary>Sorts a month's answers into the cells of the lattice.</summary>
sealed class SurveyCells(SurveyMonth month, SliceLattice lattice)
{
    readonly Dictionary<(Measure, SliceCode), SurveyCell> _cells = [];
    readonly SliceIndex[] _sets =
    [
        .. lattice.Sets.Where(set => set.All(month.Has)).Select(set => new SliceIndex(set)),
    ];
    readonly Dictionary<(char Kind, long Key, string? Code), long> _units = [];

    public void Add(in SurveyObservation observation)
    {
        var person = PersonOf(observation.Response);
        var cluster = ClusterOf(observation.Response, person);
        foreach (var set in _sets)
        {
            if (SliceOf(set, observation) is not { } slice)
                continue;
            var key = (observation.Measure, slice);
            if (!_cells.TryGetValue(key, out var cell))
                _cells.Add(key, cell = new(observation.Measure));
            cell.Add(observation, cluster, person);
        }
    }

    public IEnumerable<(SliceCode Slice, SurveyCell Cell)> Of(Measure measure) =>
        _cells.Where(c => c.Key.Item1 == measure).Select(c => (c.Key.Item2, c.Value));

    /// <summary>Null where a dimension of the set does not apply to the observation.</summary>
    SliceCode? SliceOf(SliceIndex set, in SurveyObservation observation)
    {
        var members = new string[set.Dimensions.Length];
        for (var i = 0; i < members.Length; i++)
        {
            if (month.MemberOf(set.Dimensions[i], observation) is not { } member)
                return null;
            members[i] = member;
        }
        return set.Of(members);
    }

    /// <summary>The customer where the export knows one, else the response stands for its person.</summary>
    long PersonOf(FactSurveyResponse response) =>
        response.CustomerKey == SpecialMember.NotApplicable
            ? Unit('r', response.ResponseKey, null)
            : Unit('c', response.CustomerKey, null);

    /// <summary>Cluster numbers are unique within their survey only.</summary>
    long ClusterOf(FactSurveyResponse response, long person) =>
        response.ClusterCode is { } code ? Unit('u', response.SurveyKey, code) : person;

    long Unit(char kind, long key, string? code)
    {
        if (!_units.TryGetValue((kind, key, code), out var unit))
            _units.Add((kind, key, code), unit = _units.Count);
        return unit;
    }
}
