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

/// <summary>The answers of one month, read in one pass. Responses of the month are held in memory, answers stream by; those that are related to each other are kept.</summary>
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
    readonly Dictionary<long, List<(long Question, double Score)>> _sheets = [];
    readonly RelatedQuestions _related;
    readonly Dictionary<long, ResponseContact> _contacts;
    readonly Dictionary<long, string> _teams;
    readonly Dictionary<long, string> _topics;

    /// <param name="related">The questions whose answers are kept by response; none where not given.</param>
    public SurveyMonth(
        WarehouseContext context,
        long monthDateKey,
        RelatedQuestions? related = null
    )
    {
        _context = context;
        _related = related ?? RelatedQuestions.None;
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
        _contacts = ResponseContact.Of(context, responses);
        _teams = context
            .Teams.Where(t => t.TeamKey > 0)
            .ToDictionary(t => t.TeamKey, t => t.ExternalId);
        _topics = context
            .Topics.Where(t => t.TopicKey > 0)
            .ToDictionary(t => t.TopicKey, t => t.Code);
        _channels = context
            .Channels.Where(c => c.ChannelKey > 0)
            .ToDictionary(c => c.ChannelKey, c => c.Code);
        _weightedHeadline = context.Surveys.ToDictionary(
            s => s.SurveyKey,
            s => s.IsWeightedHeadline
        );
        ReadClassifications();
    }

    /// <summary>False for the dimensions that customers alone have, and for those of tickets where no answer is linked to one, unless a profile has a classification of that name.</summary>
    public bool Has(string dimension) =>
        _dimensions.Contains(dimension)
        || dimension switch
        {
            SliceLattice.Voice or SliceLattice.Destination => false,
            SliceLattice.Team or SliceLattice.Topic => _contacts.Count > 0,
            _ => true,
        };

    public IReadOnlyCollection<FactSurveyResponse> Responses => _responses.Values;

    /// <summary>The answers of each response to related questions, once the observations have been read.</summary>
    public IReadOnlyDictionary<long, List<(long Question, double Score)>> Sheets => _sheets;

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
        {
            if (_related.Contains(answer.QuestionKey))
                SheetOf(answer.ResponseKey).Add((answer.QuestionKey, answer.Score!.Value));
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
    }

    /// <summary>The member of a dimension that an observation belongs to; null where the dimension does not apply to it.</summary>
    public string? MemberOf(string dimension, in SurveyObservation observation) =>
        dimension == SliceLattice.Stage
            ? observation.Stage
            : MemberOf(dimension, observation.Response);

    /// <summary>The member of a dimension that a whole response belongs to.</summary>
    public string MemberOf(string dimension, FactSurveyResponse response) =>
        dimension switch
        {
            SliceLattice.Channel => _channels.GetValueOrDefault(response.ChannelKey)
                ?? (
                    TicketOf(response) is { } ticket
                        ? _channels.GetValueOrDefault(ticket.ChannelKey)
                        : null
                ),
            SliceLattice.Language => response.Language,
            SliceLattice.Team => ClassificationOf(dimension, response) ?? TeamOf(response),
            SliceLattice.Topic => ClassificationOf(dimension, response) ?? TopicOf(response),
            _ => ClassificationOf(dimension, response)
                ?? _persons.Of(dimension, response.CustomerKey, response.AnsweredDateKey),
        } ?? SpecialMember.UnknownCode;

    /// <summary>From the invitation to the answer, in seconds; null where no invitation is known, or one of the two has no time of day.</summary>
    public double? WaitedFor(FactSurveyResponse response) =>
        _contacts.TryGetValue(response.ResponseKey, out var contact)
        && response.AnsweredAt - contact.Invitation.SentAt is { Ticks: >= 0 } waited
            ? waited.TotalSeconds
            : null;

    FactTicket? TicketOf(FactSurveyResponse response) =>
        _contacts.TryGetValue(response.ResponseKey, out var contact) ? contact.Ticket : null;

    /// <summary>That of the contact, as of which the answer was given: the ticket's, else the one that the invitation names.</summary>
    string? TeamOf(FactSurveyResponse response) =>
        _contacts.TryGetValue(response.ResponseKey, out var contact)
            ? (contact.Ticket is { } ticket ? _teams.GetValueOrDefault(ticket.TeamKey) : null)
                ?? contact.Invitation.TeamCode
            : null;

    string? TopicOf(FactSurveyResponse response) =>
        TicketOf(response) is { } ticket ? _topics.GetValueOrDefault(ticket.TopicKey) : null;

    List<(long Question, double Score)> SheetOf(long response)
    {
        if (!_sheets.TryGetValue(response, out var sheet))
            _sheets.Add(response, sheet = []);
        return sheet;
    }

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
