using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>Scorecards in Russian.</summary>
public sealed class RussianTexts : ScorecardTexts
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
        "Как читать: линия через точку — 95%-ный интервал, то есть пределы, в которых с надёжностью 95\u00a0% лежит показатель всех клиентов. "
        + (
            comparedMonth is { } month
                ? $"Полый ромб — {Month(month)}, пунктир — все клиенты. "
                : "Пунктир — все клиенты. "
        )
        + "n — число людей. Малая база (полая точка): менее 30 эффективных ответов, читать с осторожностью. Скрыто: менее 5 человек (n < 5) или соседняя группа, которая бы их выдала. "
        + "Об улучшении или ухудшении говорится, только если случайностью его объяснить трудно (5\u00a0% ложных тревог среди всех сравнений).";

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

    public override string Tied(int stages) =>
        $"{Numerals.Count(stages)} {SlavicPlural(stages, "этап", "этапа", "этапов")} здесь неразличимы: интервалы пересекаются.";

    public override string NoStageStandsOut =>
        "Ни один этап не выделяется: интервалы пересекаются, этапы неразличимы.";

    public override string NoRanking => "Сравнить этапы между собой нельзя: их меньше двух.";

    public override string StagesByVerdict(
        int all,
        int improved,
        int worsened,
        int unclear,
        int notCompared
    ) =>
        $"Этапы (всего {Numerals.Count(all)}): улучшились {Numerals.Count(improved)}, ухудшились {Numerals.Count(worsened)}, без явных изменений {Numerals.Count(unclear)}, сравнить нельзя {Numerals.Count(notCompared)}.";

    public override string ImprovedStages(string stages) => $"Стало лучше: {stages}.";

    public override string WorsenedStages(string stages) => $"Стало хуже: {stages}.";

    public override string Below(string kpi, string members) =>
        $"{kpi} явно ниже, чем у всех клиентов: {members}.";

    public override string Above(string kpi, string members) =>
        $"{kpi} явно выше, чем у всех клиентов: {members}.";

    public override string MomentsOfTruth(string stages) => $"Моменты истины: {stages}.";

    public override string HiddenMembers(string members, long? persons) =>
        $"скрыто (n < 5): {members}" + (persons is { } n ? $", вместе {Persons(n)}" : "");

    public override string AddsUp(long persons, long shown, long hidden) =>
        $"{Persons(persons)}: показано {Numerals.Count(shown)} + скрыто {Numerals.Count(hidden)}";

    public override string CountedTwice => "Некоторые люди ответили в нескольких группах.";

    public override string NothingMeasured(DateOnly month) =>
        $"Измерений нет ({Month(month)}): ответов не было.";

    public override string NoNps => "NPS в этом месяце не измеряли.";
    public override string NoStages => "Этапы пути клиента в этом месяце не оценивали.";
    public override string NoBreakdowns => "Показателей по группам клиентов в этом месяце нет.";
    public override string NoMessages => "Больше ничего примечательного в этом месяце нет.";
    public override string CompositionHidden => "NPS скрыт: ответили менее 5 человек.";

    public override string Unmeasured(string stages) => $"Нет ответов за месяц: {stages}.";

    public override string Evidence(Evidence evidence)
    {
        var files = evidence.Files;
        var names =
            $"{Numerals.Count(files.Length)} {SlavicPlural(files.Length, "файл", "файла", "файлов")}"
            + (files.Length == 1 ? $" ({files[0].Name})" : "");
        return $"Основа: {names}, прочитано строк {Numerals.Count(files.Sum(f => f.Read))}: загружено {Numerals.Count(files.Sum(f => f.Loaded))}, отклонено {Numerals.Count(files.Sum(f => f.Rejected))}, дубликатов {Numerals.Count(files.Sum(f => f.Duplicate))}, исключено {Numerals.Count(files.Sum(f => f.Excluded))}; ответов за месяц {Numerals.Count(evidence.Responses)}."
            + (
                evidence.Fingerprint is { } print
                    ? $" Сборка {print[..Math.Min(12, print.Length)]}."
                    : ""
            );
    }

    public override string Since(DateOnly month, string clauses) =>
        $"По сравнению с {Dated(Instrumental, month)} {clauses}.";

    public override string ImprovedClause(IReadOnlyList<string> items) =>
        Clause(items, "улучшился", "улучшились");

    public override string WorsenedClause(IReadOnlyList<string> items) =>
        Clause(items, "ухудшился", "ухудшились");

    public override string ChangedClause(IReadOnlyList<string> items) =>
        Clause(items, "изменился", "изменились");

    public override string UnclearClause(IReadOnlyList<string> items) =>
        $"явных изменений нет: {List(items, " и ")}";

    public override string NotComparableClause(IReadOnlyList<string> items) =>
        $"сравнить нельзя: {string.Join(", ", items)}";

    public override string NothingToCompare(string kpi, string value, Figure figure) =>
        $"Сравнить пока не с чем: {kpi} — {value} ({Interval(figure)}, {Persons(figure.Persons ?? 0)}).";

    public override string AllHidden(DateOnly month) =>
        $"Ответили менее 5 человек ({Month(month)}): показатели скрыты.";

    public override string AndMore(int others) => $"и ещё {Numerals.Count(others)}";

    public override string JourneySentence(string weakest, string strongest, bool someAreTied) =>
        $"Слабее всех: {weakest}; сильнее всех: {strongest}."
        + (someAreTied ? " Этапы, названные вместе, неразличимы." : "");

    static string Clause(IReadOnlyList<string> items, string one, string many) =>
        items.Count == 1
            ? $"показатель {items[0]} {one} сильнее, чем объяснила бы случайность"
            : $"показатели {List(items, " и ")} {many} сильнее, чем объяснила бы случайность";

    static string Dated(string[] months, DateOnly month) =>
        FormattableString.Invariant($"{months[month.Month - 1]} {month.Year}\u00a0г.");
}
