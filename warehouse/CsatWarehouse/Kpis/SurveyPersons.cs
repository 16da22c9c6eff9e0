using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis;

/// <summary>Numbers the persons and clusters of one period: of several months they are one.</summary>
sealed class SurveyPersons
{
    readonly Dictionary<(char Kind, long Key, string? Code), long> _numbers = [];

    /// <summary>In the order of the part's units.</summary>
    public (long[] Persons, long[] Clusters) Of(SurveyPart part)
    {
        var persons = new long[part.Units.Count];
        var clusters = new long[part.Units.Count];
        for (var i = 0; i < persons.Length; i++)
        {
            persons[i] = PersonOf(part.Units[i]);
            clusters[i] = ClusterOf(part.Units[i], persons[i]);
        }
        return (persons, clusters);
    }

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
