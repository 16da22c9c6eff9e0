using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis;

/// <summary>The questions whose answers are looked at together, person by person: drivers and stages that are moments of truth with their outcomes, and expectations with perceptions.</summary>
sealed class RelatedQuestions
{
    const string Driver = "driver";
    const string Stage = "sps";
    const string Expectation = "expectation";
    const string Perception = "perception";
    const string Importance = "importance";

    readonly Dictionary<long, DimQuestion> _questions;
    readonly HashSet<long> _moments;

    RelatedQuestions(IEnumerable<DimQuestion> questions, HashSet<long> moments)
    {
        _moments = moments;
        var bySource = questions.ToLookup(q => q.SourceSystemKey);
        _questions = bySource
            .SelectMany(source =>
                source.Any(q => IsDriver(q) || IsMoment(q))
                    ? source.Where(q =>
                        IsDriver(q) || IsMoment(q) || IsOfService(q) || OutcomeOf(q) is not null
                    )
                    : source.Where(IsOfService)
            )
            .ToDictionary(q => q.QuestionKey);
    }

    public static RelatedQuestions None { get; } = new([], []);

    /// <summary>Satisfaction and recommendation: what drivers are drivers of.</summary>
    public static ImmutableDictionary<Measure, KpiDefinition> Outcomes { get; } =
        new[] { KpiCatalogue.Nps, KpiCatalogue.NpsFromOne, KpiCatalogue.Csat5, KpiCatalogue.Csat10 }
            .Select(code => SurveyKpis.All.Single(k => k.Code == code))
            .ToImmutableDictionary(k => k.Measure);

    public static RelatedQuestions Read(WarehouseContext context) =>
        new(
            context.Questions.ToList(),
            [.. context.JourneyStages.Where(s => s.IsMomentOfTruth).Select(s => s.JourneyStageKey)]
        );

    public bool Contains(long question) => _questions.ContainsKey(question);

    /// <summary>Null for a question that is related to no other.</summary>
    public DimQuestion? Find(long question) => _questions.GetValueOrDefault(question);

    public IEnumerable<DimQuestion> All => _questions.Values;

    /// <summary>The outcome that a question asks about; null where it asks about none.</summary>
    public static KpiDefinition? OutcomeOf(DimQuestion question) =>
        Measures.Of(question.Kind, question.ScaleMin, question.ScaleMax) is { } measure
            ? Outcomes.GetValueOrDefault(measure)
            : null;

    public static bool IsDriver(DimQuestion question) => question.Kind == Driver;

    /// <summary>Satisfaction with a stage that is a moment of truth.</summary>
    public bool IsMoment(DimQuestion question) =>
        question.Kind == Stage && _moments.Contains(question.JourneyStageKey);

    public static bool IsExpectation(DimQuestion question) => question.Kind == Expectation;

    public static bool IsPerception(DimQuestion question) => question.Kind == Perception;

    public static bool IsImportance(DimQuestion question) => question.Kind == Importance;

    static bool IsOfService(DimQuestion question) =>
        question.Kind is Expectation or Perception or Importance;
}
