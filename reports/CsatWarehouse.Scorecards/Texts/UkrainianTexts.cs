using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>Scorecards in Ukrainian.</summary>
public sealed class UkrainianTexts : ScorecardTexts
{
    static readonly string[] Nominative =
    [
        "січень",
        "лютий",
        "березень",
        "квітень",
        "травень",
        "червень",
        "липень",
        "серпень",
        "вересень",
        "жовтень",
        "листопад",
        "грудень",
    ];
    static readonly string[] Genitive =
    [
        "січня",
        "лютого",
        "березня",
        "квітня",
        "травня",
        "червня",
        "липня",
        "серпня",
        "вересня",
        "жовтня",
        "листопада",
        "грудня",
    ];
    static readonly string[] Instrumental =
    [
        "січнем",
        "лютим",
        "березнем",
        "квітнем",
        "травнем",
        "червнем",
        "липнем",
        "серпнем",
        "вереснем",
        "жовтнем",
        "листопадом",
        "груднем",
    ];

    UkrainianTexts()
        : base(new("uk-UA", ",", "\u00a0", spaceBeforePercent: true)) { }

    public static UkrainianTexts Instance { get; } = new();

    public override string Language => "uk";
    public override string LanguageName => "Українська";
    public override string Title => "Карта показників задоволеності клієнтів";

    public override string SummaryHeading(DateOnly month) =>
        $"Задоволеність клієнтів: {Month(month)}";

    public override string JourneyHeading(DateOnly month) => $"Етапи шляху клієнта: {Month(month)}";

    public override string CompositionHeading => "Готовність рекомендувати: NPS і його склад";
    public override string ExtremesHeading => "Найслабші та найсильніші етапи";
    public override string MessagesHeading => "Головне";

    public override string BreakdownHeading(string kpi, string dimension) =>
        $"{kpi}: {InSentence(dimension)}";

    public override string MoreBreakdownsHeading(DateOnly month) =>
        $"Інші групи клієнтів: {Month(month)}";

    public override string Page(int number, int count) =>
        $"Стор. {Numerals.Count(number)} з {Numerals.Count(count)}";

    public override string SpsDefinition =>
        "SPS: задоволеність (1-5) обслуговуванням на кожному етапі шляху клієнта";

    public override string HowToRead(DateOnly? comparedMonth) =>
        "Як читати: лінія через точку — 95%-ний інтервал, тобто межі, у яких із надійністю 95\u00a0% лежить показник усіх клієнтів. "
        + (
            comparedMonth is { } month
                ? $"Порожній ромб — {Month(month)}, пунктир — усі клієнти. "
                : "Пунктир — усі клієнти. "
        )
        + "n — кількість людей. Мала база (порожня точка): менше ніж 30 ефективних відповідей, читати обережно. Приховано: менше ніж 5 осіб (n < 5) або сусідня група, яка б їх виказала. "
        + "Про покращення чи погіршення йдеться, лише якщо випадковістю його пояснити важко (5\u00a0% хибних тривог серед усіх порівнянь).";

    public override string StagesLegend(DateOnly? comparedMonth) =>
        comparedMonth is { } month
            ? $"Порожній знак: {Month(month)} Неясно: чіткої зміни немає, різниця може бути випадковою. Вперше: того місяця етап не оцінювали, порівняти не можна."
            : "Попереднього місяця для порівняння немає.";

    public override string Month(DateOnly month) => Dated(Nominative, month);

    public override string Against(DateOnly month, bool isYearAgo) =>
        $"до {Dated(Genitive, month)} ({(isYearAgo ? "рік тому" : "попередній місяць")})";

    protected override string UnitOf(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Points => "пункту",
            FigureUnit.Mean => "бала",
            _ => "в.\u00a0п.",
        };

    public override string KpiInSentence(string kpi) =>
        kpi switch
        {
            KpiCatalogue.Nps => "NPS",
            KpiCatalogue.Csat5 => "«загальна задоволеність»",
            KpiCatalogue.Csat10 => "«загальна задоволеність (1-10)»",
            KpiCatalogue.Csat5TopTwo => "«частка задоволених»",
            KpiCatalogue.Csat10TopTwo => "«частка задоволених (9-10)»",
            KpiCatalogue.Sps => "«задоволеність етапами»",
            _ => kpi,
        };

    public override string Interval(Figure figure) =>
        figure.HasInterval
            ? $"95%-ний інтервал від {Numerals.Value(figure.Low!.Value, figure.Unit)} до {Numerals.Value(figure.High!.Value, figure.Unit)}"
            : "95%-ний інтервал невідомий";

    public override string Persons(long persons) => $"n = {Numerals.Count(persons)}";

    public override string Column(TableColumnName column) =>
        column switch
        {
            TableColumnName.Stage => "Етап, відповідальний",
            TableColumnName.Sps => "SPS",
            TableColumnName.Persons => "n",
            _ => "Зміна",
        };

    public override string Promoters => "промоутери (9-10)";
    public override string Passives => "нейтральні (7-8)";
    public override string Detractors => "критики (до 6)";

    public override string Weighting(string unweighted, string? weighted, bool isWeighted) =>
        weighted is null
            ? $"NPS без зважування {unweighted}; ваг у відповідей немає."
            : $"NPS без зважування {unweighted}, зі зважуванням {weighted}; основний — {(isWeighted ? "зважений" : "незважений")}.";

    public override string LowBase => "мала база";
    public override string Hidden => "приховано (n < 5)";
    public override string MomentOfTruth => "момент істини";
    public override string Total => "Усі";

    public override string Verdict(ChangeVerdict? verdict) =>
        verdict switch
        {
            ChangeVerdict.Improved => "Покращення",
            ChangeVerdict.Worsened => "Погіршення",
            ChangeVerdict.Changed => "Зміна",
            ChangeVerdict.NoClearChange => "Чіткої зміни немає",
            ChangeVerdict.NotComparable => "Порівняти не можна",
            _ => "Порівняти ні з чим",
        };

    protected override string ShortVerdict(ChangeVerdict? verdict) =>
        verdict switch
        {
            ChangeVerdict.Improved => "краще",
            ChangeVerdict.Worsened => "гірше",
            ChangeVerdict.Changed => "змінилося",
            ChangeVerdict.NoClearChange => "неясно",
            ChangeVerdict.NotComparable => "непорівнянно",
            _ => "",
        };

    protected override string NewWord => "вперше";
    protected override string OtherQuestionsWord => "інше запитання";

    public override string? Reason(string? obstacle) =>
        obstacle switch
        {
            Obstacle.NoPriorFigure => "тоді не вимірювали",
            Obstacle.Suppressed => "одне з двох значень приховано",
            Obstacle.DifferentQuestions => "ставили інші запитання",
            Obstacle.DifferentWeighting => "зважено лише одне з двох значень",
            _ => null,
        };

    public override string Detectable(string size) =>
        $"зсув від {size} був би, найімовірніше, помітний";

    public override string Weakest => "Найслабший";
    public override string Strongest => "Найсильніший";

    public override string Tied(int stages) =>
        $"{Numerals.Count(stages)} {SlavicPlural(stages, "етап", "етапи", "етапів")} тут не розрізнити: інтервали перетинаються.";

    public override string NoStageStandsOut =>
        "Жоден етап не вирізняється: інтервали перетинаються, етапи не розрізнити.";

    public override string NoRanking => "Порівняти етапи між собою не можна: їх менше двох.";

    public override string StagesByVerdict(
        int all,
        int improved,
        int worsened,
        int unclear,
        int notCompared
    ) =>
        $"Етапи (усього {Numerals.Count(all)}): покращилися {Numerals.Count(improved)}, погіршилися {Numerals.Count(worsened)}, без чітких змін {Numerals.Count(unclear)}, порівняти не можна {Numerals.Count(notCompared)}.";

    public override string ImprovedStages(string stages) => $"Стало краще: {stages}.";

    public override string WorsenedStages(string stages) => $"Стало гірше: {stages}.";

    public override string Below(string kpi, string members) =>
        $"{kpi} явно нижчий, ніж в усіх клієнтів: {members}.";

    public override string Above(string kpi, string members) =>
        $"{kpi} явно вищий, ніж в усіх клієнтів: {members}.";

    public override string MomentsOfTruth(string stages) => $"Моменти істини: {stages}.";

    public override string HiddenMembers(string members, long? persons) =>
        $"приховано (n < 5): {members}" + (persons is { } n ? $", разом {Persons(n)}" : "");

    public override string AddsUp(long persons, long shown, long hidden) =>
        $"{Persons(persons)}: показано {Numerals.Count(shown)} + приховано {Numerals.Count(hidden)}";

    public override string CountedTwice => "Деякі люди відповіли в кількох групах.";

    public override string NothingMeasured(DateOnly month) =>
        $"Вимірювань немає ({Month(month)}): відповідей не було.";

    public override string NoNps => "NPS цього місяця не вимірювали.";
    public override string NoStages => "Етапи шляху клієнта цього місяця не оцінювали.";
    public override string NoBreakdowns => "Показників за групами клієнтів цього місяця немає.";
    public override string NoMessages => "Більше нічого примітного цього місяця немає.";
    public override string CompositionHidden => "NPS приховано: відповіли менше ніж 5 осіб.";

    public override string Unmeasured(string stages) => $"Немає відповідей за місяць: {stages}.";

    public override string Evidence(Evidence evidence)
    {
        var files = evidence.Files;
        var names =
            $"{Numerals.Count(files.Length)} {SlavicPlural(files.Length, "файл", "файли", "файлів")}"
            + (files.Length == 1 ? $" ({files[0].Name})" : "");
        return $"Основа: {names}, прочитано рядків {Numerals.Count(files.Sum(f => f.Read))}: завантажено {Numerals.Count(files.Sum(f => f.Loaded))}, відхилено {Numerals.Count(files.Sum(f => f.Rejected))}, дублікатів {Numerals.Count(files.Sum(f => f.Duplicate))}, вилучено {Numerals.Count(files.Sum(f => f.Excluded))}; відповідей за місяць {Numerals.Count(evidence.Responses)}."
            + (
                evidence.Fingerprint is { } print
                    ? $" Збірка {print[..Math.Min(12, print.Length)]}."
                    : ""
            );
    }

    public override string Since(DateOnly month, string clauses) =>
        $"Порівняно з {Dated(Instrumental, month)} {clauses}.";

    public override string ImprovedClause(IReadOnlyList<string> items) =>
        Clause(items, "покращився", "покращилися");

    public override string WorsenedClause(IReadOnlyList<string> items) =>
        Clause(items, "погіршився", "погіршилися");

    public override string ChangedClause(IReadOnlyList<string> items) =>
        Clause(items, "змінився", "змінилися");

    public override string UnclearClause(IReadOnlyList<string> items) =>
        $"чітких змін немає: {List(items, " і ")}";

    public override string NotComparableClause(IReadOnlyList<string> items) =>
        $"порівняти не можна: {string.Join(", ", items)}";

    public override string NothingToCompare(string kpi, string value, Figure figure) =>
        $"Порівняти поки ні з чим: {kpi} — {value} ({Interval(figure)}, {Persons(figure.Persons ?? 0)}).";

    public override string AllHidden(DateOnly month) =>
        $"Відповіли менше ніж 5 осіб ({Month(month)}): показники приховано.";

    public override string AndMore(int others) => $"і ще {Numerals.Count(others)}";

    public override string JourneySentence(string weakest, string strongest, bool someAreTied) =>
        $"Найслабші: {weakest}; найсильніші: {strongest}."
        + (someAreTied ? " Етапи, названі разом, не розрізнити." : "");

    static string Clause(IReadOnlyList<string> items, string one, string many) =>
        items.Count == 1
            ? $"показник {items[0]} {one} більше, ніж пояснила б випадковість"
            : $"показники {List(items, " і ")} {many} більше, ніж пояснила б випадковість";

    static string Dated(string[] months, DateOnly month) =>
        FormattableString.Invariant($"{months[month.Month - 1]} {month.Year}\u00a0р.");
}
