using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis;

/// <summary>One response as figures know it: whose it is, what it weighs, and which answers it is not independent of.</summary>
/// <param name="Customer"><see cref="SpecialMember.NotApplicable"/> where the export knows none.</param>
/// <param name="Cluster">Unique within the survey only; null where the person is the cluster.</param>
readonly record struct SurveyUnit(
    long Response,
    long Customer,
    long Survey,
    string? Cluster,
    double? Weight,
    bool IsWeightedHeadline
)
{
    /// <summary>As of the answer, as is the segment; null where nobody says.</summary>
    public string? Region { get; init; }
    public string? Segment { get; init; }

    /// <summary>From the invitation to the answer, in seconds; null where that is not known.</summary>
    public double? Waited { get; init; }
}

/// <summary>The answers of one measure in one slice of one month.</summary>
sealed class SurveyPartCell
{
    /// <summary>Each with the place of its response in <see cref="SurveyPart.Units"/>.</summary>
    public List<(int Unit, double Value)> Answers { get; } = [];
    public HashSet<(long Source, string Code, int Version)> Questions { get; } = [];
}

/// <summary>One month's answers sorted into the cells of the lattice, once: every period that the month is part of is put together from them.</summary>
sealed class SurveyPart
{
    readonly Dictionary<(Measure, SliceCode), SurveyPartCell> _cells = [];

    public SurveyPart(SurveyMonth month, SliceLattice lattice)
    {
        SliceIndex[] sets =
        [
            .. lattice.Sets.Where(set => set.All(month.Has)).Select(set => new SliceIndex(set)),
        ];
        var places = new Dictionary<long, int>();
        foreach (var observation in month.Observations())
        {
            if (!places.TryGetValue(observation.Response.ResponseKey, out var unit))
            {
                places.Add(observation.Response.ResponseKey, unit = Units.Count);
                Units.Add(UnitOf(month, observation));
            }
            Add(month, sets, observation, unit);
        }
        SliceIndex[] ofResponses =
        [
            .. sets.Where(s => s.Dimensions is [] or [not SliceLattice.Stage]),
        ];
        foreach (var response in month.Responses)
            if (month.Sheets.TryGetValue(response.ResponseKey, out var answers))
                Sheets.Add(
                    (
                        places[response.ResponseKey],
                        [
                            .. ofResponses.Select(set =>
                                set.Of([.. set.Dimensions.Select(d => month.MemberOf(d, response))])
                            ),
                        ],
                        answers
                    )
                );
    }

    public List<SurveyUnit> Units { get; } = [];

    /// <summary>Responses with answers to related questions, by their place among the units.</summary>
    public List<(
        int Unit,
        SliceCode[] Slices,
        IReadOnlyList<(long Question, double Score)> Answers
    )> Sheets { get; } = [];

    public IEnumerable<KeyValuePair<(Measure Measure, SliceCode Slice), SurveyPartCell>> Cells =>
        _cells;

    void Add(SurveyMonth month, SliceIndex[] sets, in SurveyObservation observation, int unit)
    {
        foreach (var set in sets)
        {
            if (SliceOf(month, set, observation) is not { } slice)
                continue;
            var key = (observation.Measure, slice);
            if (!_cells.TryGetValue(key, out var cell))
                _cells.Add(key, cell = new());
            cell.Answers.Add((unit, observation.Value));
            if (observation.Question is { } question)
                cell.Questions.Add((question.SourceSystemKey, question.Code, question.Version));
        }
    }

    /// <summary>Null where a dimension of the set does not apply to the observation.</summary>
    static SliceCode? SliceOf(SurveyMonth month, SliceIndex set, in SurveyObservation observation)
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

    static SurveyUnit UnitOf(SurveyMonth month, in SurveyObservation observation)
    {
        var response = observation.Response;
        return new(
            response.ResponseKey,
            response.CustomerKey,
            response.SurveyKey,
            response.ClusterCode,
            response.Weight,
            observation.IsWeightedHeadline
        )
        {
            Region = Known(month.MemberOf(SliceLattice.Region, response)),
            Segment = Known(month.MemberOf(SliceLattice.Segment, response)),
            Waited = month.WaitedFor(response),
        };

        static string? Known(string member) => member == SpecialMember.UnknownCode ? null : member;
    }
}
