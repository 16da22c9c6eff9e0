using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Kpis;

/// <summary>Every KPI of the warehouse. Keys and codes are for ever: a changed definition gets a code of its own.</summary>
public static class KpiCatalogue
{
    /// <summary>The KPIs that are computed together from survey answers, and go dirty together.</summary>
    public const string SurveyGroup = "survey";

    /// <summary>Changes with the rules by which figures are made, so that periods built by older rules are built again.</summary>
    public const string RulesVersion = "survey-1";

    public const string Nps = "nps";
    public const string NpsFromOne = "nps-1-10";
    public const string Csat5 = "csat5";
    public const string Csat5TopTwo = "csat5-top2";
    public const string Csat10 = "csat10";
    public const string Csat10TopTwo = "csat10-top2";
    public const string Sps = "sps";
    public const string Answers = "answers";

    public static ImmutableArray<KpiDefinition> All { get; } =
    [
        new(
            1,
            Nps,
            Name("NPS", "NPS", "NPS"),
            Measure.NetPromoter,
            Estimator.NetPromoterScore,
            "points",
            Direction.HigherIsBetter,
            "answers to the recommendation question"
        ),
        new(
            8,
            NpsFromOne,
            Name("NPS (asked on 1-10)", "NPS (шкала 1-10)", "NPS (шкала 1-10)"),
            Measure.NetPromoterFromOne,
            Estimator.NetPromoterScore,
            "points",
            Direction.HigherIsBetter,
            "answers to the recommendation question"
        ),
        new(
            2,
            Csat5,
            Name(
                "Overall satisfaction (1-5)",
                "Общая удовлетворённость (1-5)",
                "Загальна задоволеність (1-5)"
            ),
            Measure.SatisfactionOf5,
            Estimator.Mean,
            "mean 1-5",
            Direction.HigherIsBetter,
            "answers to the satisfaction question"
        ),
        new(
            3,
            Csat5TopTwo,
            Name(
                "Satisfied customers (4-5 of 5)",
                "Доля довольных (4-5 из 5)",
                "Частка задоволених (4-5 з 5)"
            ),
            Measure.SatisfactionOf5,
            Estimator.TopTwoBox,
            "share 0-1",
            Direction.HigherIsBetter,
            "answers to the satisfaction question"
        ),
        new(
            4,
            Csat10,
            Name(
                "Overall satisfaction (1-10)",
                "Общая удовлетворённость (1-10)",
                "Загальна задоволеність (1-10)"
            ),
            Measure.SatisfactionOf10,
            Estimator.Mean,
            "mean 1-10",
            Direction.HigherIsBetter,
            "answers to the satisfaction question"
        ),
        new(
            5,
            Csat10TopTwo,
            Name(
                "Satisfied customers (9-10 of 10)",
                "Доля довольных (9-10 из 10)",
                "Частка задоволених (9-10 з 10)"
            ),
            Measure.SatisfactionOf10,
            Estimator.TopTwoBox,
            "share 0-1",
            Direction.HigherIsBetter,
            "answers to the satisfaction question"
        ),
        new(
            6,
            Sps,
            Name(
                "Satisfaction with the stages (SPS, 1-5)",
                "Удовлетворённость этапами (SPS, 1-5)",
                "Задоволеність етапами (SPS, 1-5)"
            ),
            Measure.StageSatisfaction,
            Estimator.Mean,
            "mean 1-5",
            Direction.HigherIsBetter,
            "ratings of journey stages"
        ),
        new(
            7,
            Answers,
            Name("Responses", "Ответы", "Відповіді"),
            Measure.Answers,
            Estimator.Count,
            "responses",
            Direction.None,
            "none: a count"
        ),
    ];

    static readonly ImmutableDictionary<string, KpiDefinition> ByCode = All.ToImmutableDictionary(
        k => k.Code
    );

    public static KpiDefinition? Find(string code) => ByCode.GetValueOrDefault(code);

    static MemberName Name(string english, string russian, string ukrainian) =>
        new()
        {
            Text = english,
            Russian = russian,
            Ukrainian = ukrainian,
        };
}
