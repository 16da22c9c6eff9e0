using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis;

/// <summary>The cells of one period, put together from its months.</summary>
sealed class SurveyCells
{
    readonly Dictionary<(Measure, SliceCode), SurveyCell> _cells = [];
    readonly Dictionary<(char Kind, long Key, string? Code), long> _numbers = [];

    /// <summary>A person or cluster of several months is one.</summary>
    public void Add(SurveyPart part)
    {
        var persons = new long[part.Units.Count];
        var clusters = new long[part.Units.Count];
        for (var i = 0; i < persons.Length; i++)
        {
            persons[i] = PersonOf(part.Units[i]);
            clusters[i] = ClusterOf(part.Units[i], persons[i]);
        }
        foreach (var (key, own) in part.Cells)
        {
            if (!_cells.TryGetValue(key, out var cell))
                _cells.Add(key, cell = new(key.Measure));
            foreach (var (unit, value) in own.Answers)
                cell.Add(part.Units[unit], value, clusters[unit], persons[unit]);
            cell.Add(own.Questions);
        }
    }

    public IEnumerable<(SliceCode Slice, SurveyCell Cell)> Of(Measure measure) =>
        _cells.Where(c => c.Key.Item1 == measure).Select(c => (c.Key.Item2, c.Value));

    /// <summary>The customer where the export knows one, else the response stands for its person.</summary>
    long PersonOf(in SurveyUnit unit) =>
        unit.Customer == SpecialMember.NotApplicable
            ? Number('r', unit.Response, null)
            : Number('c', unit.Customer, null);

    long ClusterOf(in SurveyUnit unit, long person) =>
        unit.Cluster is { } code ? Number('u', unit.Survey, code) : person;

    long Number(char kind, long key, string? code)
    {
        if (!_numbers.TryGetValue((kind, key, code), out var number))
            _numbers.Add((kind, key, code), number = _numbers.Count);
        return number;
    }
}
