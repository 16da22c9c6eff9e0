using CsatWarehouse.Dimensions;
using CsatWarehouse.Metrics.Fieldwork;

namespace CsatWarehouse.Kpis;

/// <summary>
/// Weights that give the answers of a survey the customers' shares of regions and segments, in the surveys whose profile asks for it. The population is who was active at the end of the period's last month.
/// A respondent of whom region or segment is not known, or none of whose kind are among the customers, weighs 1.
/// </summary>
sealed class SurveyRaking
{
    readonly Dictionary<long, string[]> _raked;
    readonly Dictionary<string, Dictionary<string, double>> _population = [];

    SurveyRaking(Dictionary<long, string[]> raked) => _raked = raked;

    /// <param name="month">The period's last.</param>
    public static SurveyRaking Read(WarehouseContext context, long month)
    {
        var raked = context
            .Surveys.Where(s => s.RakedBy != null)
            .ToDictionary(s => s.SurveyKey, s => s.RakedBy!.Split(';'));
        var raking = new SurveyRaking(raked);
        if (raked.Count == 0)
            return raking;
        var active = context.CustomerMonths.Where(m => m.MonthDateKey == month && m.IsActive);
        var persons = Persons.Of(context, active.Select(m => m.CustomerKey));
        var attributes = new PersonAttributes(context.CustomerVersions);
        foreach (
            var person in active
                .Select(m => m.CustomerKey)
                .AsEnumerable()
                .Select(c => persons.GetValueOrDefault(c, c))
                .Distinct()
        )
        foreach (var dimension in (string[])[SliceLattice.Region, SliceLattice.Segment])
            if (attributes.Of(dimension, person, Calendar.EndOfMonth(month)) is { } member)
                raking.Count(dimension, member);
        return raking;
    }

    /// <summary>The part with the weights of its period, and the part itself where nothing is raked. A survey whose margins cannot be met keeps no weights.</summary>
    public IReadOnlyList<IReadOnlyList<SurveyUnit>> Weighed(IReadOnlyList<SurveyPart> parts)
    {
        if (_raked.Count == 0)
            return [.. parts.Select(p => p.Units)];
        var weights = parts
            .SelectMany(p => p.Units)
            .Where(u => _raked.ContainsKey(u.Survey))
            .GroupBy(u => u.Survey)
            .ToDictionary(g => g.Key, g => WeightsOf(_raked[g.Key], [.. g]));
        return
        [
            .. parts.Select(part =>
                (IReadOnlyList<SurveyUnit>)
                    [
                        .. part.Units.Select(unit =>
                            weights.TryGetValue(unit.Survey, out var own)
                                ? unit with
                                {
                                    Weight = own is null
                                        ? null
                                        : own.GetValueOrDefault(
                                            CellOf(_raked[unit.Survey], unit) ?? "",
                                            1
                                        ),
                                }
                                : unit
                        ),
                    ]
            ),
        ];
    }

    void Count(string dimension, string member)
    {
        if (!_population.TryGetValue(dimension, out var members))
            _population.Add(dimension, members = new(StringComparer.Ordinal));
        members[member] = members.GetValueOrDefault(member) + 1;
    }

    /// <summary>By cell; null where the margins cannot be met.</summary>
    Dictionary<string, double>? WeightsOf(string[] dimensions, List<SurveyUnit> units)
    {
        if (!dimensions.All(_population.ContainsKey))
            return null;
        var cells = units
            .Select(u => CellOf(dimensions, u))
            .OfType<string>()
            .CountBy(c => c)
            .OrderBy(c => c.Key, StringComparer.Ordinal)
            .ToList();
        // Customers of whom nobody answered cannot be stood for: the shares are those of the others.
        var margins = dimensions
            .Select(
                (dimension, i) =>
                    _population[dimension]
                        .Where(m => cells.Exists(c => c.Key.Split('\n')[i] == m.Key))
                        .OrderBy(m => m.Key, StringComparer.Ordinal)
                        .ToList()
            )
            .ToList();
        if (cells.Count == 0)
            return null;
        try
        {
            var raked = Raking.Of(
                [
                    .. cells.Select(c => new RakingCell(
                        c.Value,
                        [
                            .. c
                                .Key.Split('\n')
                                .Select((m, i) => margins[i].FindIndex(one => one.Key == m)),
                        ]
                    )),
                ],
                [.. margins.Select(m => (IReadOnlyList<double>)[.. m.Select(one => one.Value)])]
            )!;
            return cells.Zip(raked.OfCells).ToDictionary(c => c.First.Key, c => c.Second);
        }
        catch (ArgumentException)
        {
            // Some combinations have nobody, and the margins contradict each other.
            return null;
        }
    }

    /// <summary>Null where a dimension is not known, or no customer has the member.</summary>
    string? CellOf(string[] dimensions, in SurveyUnit unit)
    {
        var members = new string[dimensions.Length];
        for (var i = 0; i < members.Length; i++)
        {
            var member = dimensions[i] == SliceLattice.Region ? unit.Region : unit.Segment;
            if (
                member is null
                || !_population.TryGetValue(dimensions[i], out var known)
                || !known.ContainsKey(member)
            )
                return null;
            members[i] = member;
        }
        return string.Join('\n', members);
    }
}
