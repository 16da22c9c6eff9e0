using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>Scorecards in Ukrainian.</summary>
public sealed partial class UkrainianTexts : ScorecardTexts
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
        "Як читати: лінія через точку — 95%-ний інтервал: у ньому з надійністю 95\u00a0% лежить показник усіх клієнтів. "
        + (
            comparedMonth is { } month
                ? $"Порожній ромб — {Month(month)}, пунктир — усі клієнти. "
                : "Пунктир — усі клієнти. "
        )
        + "n — кількість людей. Мала база (порожня точка): менше ніж 30 ефективних відповідей, читати обережно. Приховано: менше ніж 5 осіб (n < 5) або сусідня група, яка б їх виказала. "
        + "«Краще» й «гірше» — лише те, що важко пояснити випадковістю (до 5\u00a0% хибних тривог).";

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
}
