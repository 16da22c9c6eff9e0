using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>Scorecards in Russian.</summary>
public sealed partial class RussianTexts : ScorecardTexts
{
    static readonly string[] Nominative =
    [
        "январь",
        "февраль",
        "март",
        "апрель",
        "май",
        "июнь",
        "июль",
        "август",
        "сентябрь",
        "октябрь",
        "ноябрь",
        "декабрь",
    ];
    static readonly string[] Dative =
    [
        "январю",
        "февралю",
        "марту",
        "апрелю",
        "маю",
        "июню",
        "июлю",
        "августу",
        "сентябрю",
        "октябрю",
        "ноябрю",
        "декабрю",
    ];
    static readonly string[] Instrumental =
    [
        "январём",
        "февралём",
        "мартом",
        "апрелем",
        "маем",
        "июнем",
        "июлем",
        "августом",
        "сентябрём",
        "октябрём",
        "ноябрём",
        "декабрём",
    ];

    RussianTexts()
        : base(new("ru-RU", ",", "\u00a0", spaceBeforePercent: true)) { }

    public static RussianTexts Instance { get; } = new();

    public override string Language => "ru";
    public override string LanguageName => "Русский";
    public override string Title => "Карта показателей удовлетворённости клиентов";

    public override string SummaryHeading(DateOnly month) =>
        $"Удовлетворённость клиентов: {Month(month)}";

    public override string JourneyHeading(DateOnly month) => $"Этапы пути клиента: {Month(month)}";

    public override string CompositionHeading => "Готовность рекомендовать: NPS и его состав";
    public override string ExtremesHeading => "Самые слабые и самые сильные этапы";
    public override string MessagesHeading => "Главное";

    public override string BreakdownHeading(string kpi, string dimension) =>
        $"{kpi}: {InSentence(dimension)}";

    public override string MoreBreakdownsHeading(DateOnly month) =>
        $"Другие группы клиентов: {Month(month)}";

    public override string Page(int number, int count) =>
        $"Стр. {Numerals.Count(number)} из {Numerals.Count(count)}";

    public override string SpsDefinition =>
        "SPS: удовлетворённость (1-5) обслуживанием на каждом этапе пути клиента";

    public override string HowToRead(DateOnly? comparedMonth) =>
        "Как читать: линия через точку — 95%-ный интервал: в нём с надёжностью 95\u00a0% лежит показатель всех клиентов. "
        + (
            comparedMonth is { } month
                ? $"Полый ромб — {Month(month)}, пунктир — все клиенты. "
                : "Пунктир — все клиенты. "
        )
        + "n — число людей. Малая база (полая точка): менее 30 эффективных ответов, читать с осторожностью. Скрыто: менее 5 человек (n < 5) или соседняя группа, которая бы их выдала. "
        + "«Лучше» и «хуже» — только то, что трудно объяснить случайностью (до 5\u00a0% ложных тревог).";

    public override string StagesLegend(DateOnly? comparedMonth) =>
        comparedMonth is { } month
            ? $"Полый знак: {Month(month)} Неясно: явного изменения нет, разница может быть случайной. Впервые: в тот месяц этап не оценивали, сравнить нельзя."
            : "Предыдущего месяца для сравнения нет.";

    public override string Month(DateOnly month) => Dated(Nominative, month);

    public override string Against(DateOnly month, bool isYearAgo) =>
        $"к {Dated(Dative, month)} ({(isYearAgo ? "год назад" : "предыдущий месяц")})";

    protected override string UnitOf(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Points => "пункта",
            FigureUnit.Mean => "балла",
            _ => "п.\u00a0п.",
        };

    public override string KpiInSentence(string kpi) =>
        kpi switch
        {
            KpiCatalogue.Nps => "NPS",
            KpiCatalogue.Csat5 => "«общая удовлетворённость»",
            KpiCatalogue.Csat10 => "«общая удовлетворённость (1-10)»",
            KpiCatalogue.Csat5TopTwo => "«доля довольных»",
            KpiCatalogue.Csat10TopTwo => "«доля довольных (9-10)»",
            KpiCatalogue.Sps => "«удовлетворённость этапами»",
            _ => kpi,
        };

    public override string Interval(Figure figure) =>
        figure.HasInterval
            ? $"95%-ный интервал от {Numerals.Value(figure.Low!.Value, figure.Unit)} до {Numerals.Value(figure.High!.Value, figure.Unit)}"
            : "95%-ный интервал неизвестен";

    public override string Persons(long persons) => $"n = {Numerals.Count(persons)}";

    public override string Column(TableColumnName column) =>
        column switch
        {
            TableColumnName.Stage => "Этап, ответственный",
            TableColumnName.Sps => "SPS",
            TableColumnName.Persons => "n",
            _ => "Изменение",
        };

    public override string Promoters => "промоутеры (9-10)";
    public override string Passives => "нейтральные (7-8)";
    public override string Detractors => "критики (до 6)";

    public override string Weighting(string unweighted, string? weighted, bool isWeighted) =>
        weighted is null
            ? $"NPS без взвешивания {unweighted}; весов у ответов нет."
            : $"NPS без взвешивания {unweighted}, со взвешиванием {weighted}; основной — {(isWeighted ? "взвешенный" : "невзвешенный")}.";

    public override string LowBase => "малая база";
    public override string Hidden => "скрыто (n < 5)";
    public override string MomentOfTruth => "момент истины";
    public override string Total => "Все";

    public override string Verdict(ChangeVerdict? verdict) =>
        verdict switch
        {
            ChangeVerdict.Improved => "Улучшение",
            ChangeVerdict.Worsened => "Ухудшение",
            ChangeVerdict.Changed => "Изменение",
            ChangeVerdict.NoClearChange => "Явного изменения нет",
            ChangeVerdict.NotComparable => "Сравнить нельзя",
            _ => "Сравнить не с чем",
        };

    protected override string ShortVerdict(ChangeVerdict? verdict) =>
        verdict switch
        {
            ChangeVerdict.Improved => "лучше",
            ChangeVerdict.Worsened => "хуже",
            ChangeVerdict.Changed => "изменилось",
            ChangeVerdict.NoClearChange => "неясно",
            ChangeVerdict.NotComparable => "несравнимо",
            _ => "",
        };

    protected override string NewWord => "впервые";
    protected override string OtherQuestionsWord => "иной вопрос";

    public override string? Reason(string? obstacle) =>
        obstacle switch
        {
            Obstacle.NoPriorFigure => "тогда не измеряли",
            Obstacle.Suppressed => "одно из двух значений скрыто",
            Obstacle.DifferentQuestions => "задавали другие вопросы",
            Obstacle.DifferentWeighting => "взвешено только одно из двух значений",
            _ => null,
        };

    public override string Detectable(string size) =>
        $"сдвиг от {size} был бы, скорее всего, заметен";

    public override string Weakest => "Слабее всех";
    public override string Strongest => "Сильнее всех";
}
