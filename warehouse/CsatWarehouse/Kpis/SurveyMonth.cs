using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Kpis;

/// <summary>One answer that figures are made from, with everything that decides where it counts.</summary>
/// <param name="Response">The response, and through it the file and line that it came from.</param>
/// <param name="Question">NULL for the response as such (<see cref="Measure.Answers"/>).</param>
readonly record struct SurveyObservation(
    Measure Measure,
    double Value,
    FactSurveyResponse Response,
    DimQuestion? Question,
    string? Stage,
    bool IsWeightedHeadline
);

/// <summary>The answers of one month, read in one pass. Responses of the month are held in memory, answers stream by.</summary>
sealed class SurveyMonth
{
    readonly WarehouseContext _context;
    readonly long _first;
    readonly long _last;
    readonly Dictionary<long, FactSurveyResponse> _responses;
    readonly Dictionary<long, Dictionary<string, string>> _classifications = [];
    readonly HashSet<string> _dimensions = new(StringComparer.Ordinal);
    readonly PersonAttributes _persons;
    readonly Dictionary<long, string> _channels;
    readonly Dictionary<long, bool> _weightedHeadline;

    public SurveyMonth(WarehouseContext context, long monthDateKey)
    {
        _context = context;
        _first = monthDateKey;
        _last = Calendar.EndOfMonth(monthDateKey);
        var responses = context.SurveyResponses.Where(r =>
            r.AnsweredDateKey >= _first && r.AnsweredDateKey <= _last
        );
        _responses = responses.OrderBy(r => r.ResponseKey).ToDictionary(r => r.ResponseKey);
        var persons = Persons.Of(context, responses.Select(r => r.CustomerKey));
        foreach (var response in _responses.Values)
            response.CustomerKey = persons.GetValueOrDefault(
                response.CustomerKey,
                response.CustomerKey
            );
        var answering = context
            .Customers.Where(c => responses.Select(r => r.CustomerKey).Contains(c.CustomerKey))
            .Select(c => c.CustomerDurableKey);
        _persons = new(
            context.CustomerVersions.Where(v => answering.Contains(v.CustomerDurableKey))
        );
        _channels = context
            .Channels.Where(c => c.ChannelKey > 0)
            .ToDictionary(c => c.ChannelKey, c => c.Code);
        _weightedHeadline = context.Surveys.ToDictionary(
            s => s.SurveyKey,
            s => s.IsWeightedHeadline
        );
        ReadClassifications();
    }

    /// <summary>False for the dimensions that tickets alone have, unless a profile has a classification of that name.</summary>
    public bool Has(string dimension) =>
        dimension is not (SliceLattice.Team or SliceLattice.Topic)
        || _dimensions.Contains(dimension);

    public IReadOnlyCollection<FactSurveyResponse> Responses => _responses.Values;

    /// <summary>Every answer that a KPI is made from, and one observation for each response itself.</summary>
    public IEnumerable<SurveyObservation> Observations()
    {
        foreach (var response in _responses.Values)
            yield return new(
                Measure.Answers,
                1,
                response,
                null,
                null,
                _weightedHeadline[response.SurveyKey]
            );

        var stages = _context
            .JourneyStages.Where(s => s.JourneyStageKey > 0)
            .ToDictionary(s => s.JourneyStageKey, s => s.Code);
        var questions =
            new Dictionary<long, (DimQuestion Question, Measure Measure, string? Stage)>();
        foreach (var question in _context.Questions)
            if (Measures.Of(question.Kind, question.ScaleMin, question.ScaleMax) is { } measure)
                questions.Add(
                    question.QuestionKey,
                    (question, measure, stages.GetValueOrDefault(question.JourneyStageKey))
                );

        var answers = _context
            .SurveyAnswers.Where(a =>
                a.AnsweredDateKey >= _first && a.AnsweredDateKey <= _last && a.Score != null
            )
            .Select(a => new
            {
                a.ResponseKey,
                a.QuestionKey,
                a.Score,
            })
            .AsEnumerable();
        foreach (var answer in answers)
            if (questions.TryGetValue(answer.QuestionKey, out var asked))
            {
                var response = _responses[answer.ResponseKey];
                yield return new(
                    asked.Measure,
                    answer.Score!.Value,
                    response,
                    asked.Question,
                    asked.Stage,
                    _weightedHeadline[response.SurveyKey]
                );
            }
    }

    /// <summary>The member of a dimension that an observation belongs to; null where the dimension does not apply to it.</summary>
    public string? MemberOf(string dimension, in SurveyObservation observation) =>
        dimension switch
        {
            SliceLattice.Stage => observation.Stage,
            SliceLattice.Channel => _channels.GetValueOrDefault(observation.Response.ChannelKey)
                ?? SpecialMember.UnknownCode,
            SliceLattice.Language => observation.Response.Language ?? SpecialMember.UnknownCode,
            _ => ClassificationOf(dimension, observation.Response)
                ?? _persons.Of(
                    dimension,
                    observation.Response.CustomerKey,
                    observation.Response.AnsweredDateKey
                )
                ?? SpecialMember.UnknownCode,
        };

    string? ClassificationOf(string dimension, FactSurveyResponse response) =>
        _classifications.TryGetValue(response.ResponseKey, out var members)
            ? members.GetValueOrDefault(dimension)
            : null;

    void ReadClassifications()
    {
        var members = _context.Classifications.ToDictionary(c => c.ClassificationKey);
        _dimensions.UnionWith(members.Values.Select(m => m.Dimension));
        var rows = _context
            .ResponseClassifications.Where(c =>
                c.AnsweredDateKey >= _first && c.AnsweredDateKey <= _last
            )
            .Select(c => new { c.ResponseKey, c.ClassificationKey })
            .AsEnumerable();
        foreach (var row in rows)
        {
            if (!_classifications.TryGetValue(row.ResponseKey, out var own))
                _classifications.Add(row.ResponseKey, own = new(StringComparer.Ordinal));
            var member = members[row.ClassificationKey];
            own[member.Dimension] = member.Code;
        }
    }
}
