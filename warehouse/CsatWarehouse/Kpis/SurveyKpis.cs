using System.Collections.Immutable;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Kpis;

/// <summary>The KPIs that are made from survey answers, by the answer's date.</summary>
static class SurveyKpis
{
    public static ImmutableArray<KpiDefinition> All { get; } =
    [
        new(
            1,
            KpiCatalogue.Nps,
            KpiDefinition.Named("NPS", "NPS", "NPS"),
            Measure.NetPromoter,
            Estimator.NetPromoterScore,
            "points",
            Direction.HigherIsBetter,
            "answers to the recommendation question"
        ),
        new(
            8,
            KpiCatalogue.NpsFromOne,
            KpiDefinition.Named("NPS (asked on 1-10)", "NPS (шкала 1-10)", "NPS (шкала 1-10)"),
            Measure.NetPromoterFromOne,
            Estimator.NetPromoterScore,
            "points",
            Direction.HigherIsBetter,
            "answers to the recommendation question"
        ),
        new(
            2,
            KpiCatalogue.Csat5,
            KpiDefinition.Named(
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
            KpiCatalogue.Csat5TopTwo,
            KpiDefinition.Named(
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
            KpiCatalogue.Csat10,
            KpiDefinition.Named(
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
            KpiCatalogue.Csat10TopTwo,
            KpiDefinition.Named(
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
            KpiCatalogue.Sps,
            KpiDefinition.Named(
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
            50,
            KpiCatalogue.CesTop,
            KpiDefinition.Named(
                "Easily served (CES, 5-7 of 7)",
                "Обслужены легко (CES, 5-7 из 7)",
                "Обслуговані легко (CES, 5-7 з 7)"
            ),
            Measure.EaseOf7,
            Estimator.TopThreeBox,
            "share 0-1",
            Direction.HigherIsBetter,
            "answers to the ease question"
        ),
        new(
            51,
            KpiCatalogue.Ces,
            KpiDefinition.Named(
                "Ease of being served (CES, 1-7)",
                "Лёгкость обслуживания (CES, 1-7)",
                "Легкість обслуговування (CES, 1-7)"
            ),
            Measure.EaseOf7,
            Estimator.Mean,
            "mean 1-7",
            Direction.HigherIsBetter,
            "answers to the ease question"
        ),
        new(
            52,
            KpiCatalogue.CesOf5Top,
            KpiDefinition.Named(
                "Easily served (CES, 4-5 of 5)",
                "Обслужены легко (CES, 4-5 из 5)",
                "Обслуговані легко (CES, 4-5 з 5)"
            ),
            Measure.EaseOf5,
            Estimator.TopTwoBox,
            "share 0-1",
            Direction.HigherIsBetter,
            "answers to the ease question"
        ),
        new(
            53,
            KpiCatalogue.CesOf5,
            KpiDefinition.Named(
                "Ease of being served (CES, 1-5)",
                "Лёгкость обслуживания (CES, 1-5)",
                "Легкість обслуговування (CES, 1-5)"
            ),
            Measure.EaseOf5,
            Estimator.Mean,
            "mean 1-5",
            Direction.HigherIsBetter,
            "answers to the ease question"
        ),
        new(
            54,
            KpiCatalogue.Competence,
            KpiDefinition.Named(
                "Competence of staff (1-5)",
                "Компетентность сотрудников (1-5)",
                "Компетентність працівників (1-5)"
            ),
            Measure.Competence,
            Estimator.Mean,
            "mean 1-5",
            Direction.HigherIsBetter,
            "ratings of the competence of who served"
        ),
        new(
            55,
            KpiCatalogue.Courtesy,
            KpiDefinition.Named(
                "Courtesy of staff (1-5)",
                "Вежливость сотрудников (1-5)",
                "Ввічливість працівників (1-5)"
            ),
            Measure.Courtesy,
            Estimator.Mean,
            "mean 1-5",
            Direction.HigherIsBetter,
            "ratings of the courtesy of who served"
        ),
        new(
            56,
            KpiCatalogue.Empathy,
            KpiDefinition.Named(
                "Empathy of staff (1-5)",
                "Эмпатия сотрудников (1-5)",
                "Емпатія працівників (1-5)"
            ),
            Measure.Empathy,
            Estimator.Mean,
            "mean 1-5",
            Direction.HigherIsBetter,
            "ratings of the empathy of who served"
        ),
        new(
            7,
            KpiCatalogue.Answers,
            KpiDefinition.Named("Responses", "Ответы", "Відповіді"),
            Measure.Answers,
            Estimator.Count,
            "responses",
            Direction.None,
            "none: a count"
        ),
    ];
}
