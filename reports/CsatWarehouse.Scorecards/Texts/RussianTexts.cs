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
    static readonly string[] Genitive =
    [
        "января",
        "февраля",
        "марта",
        "апреля",
        "мая",
        "июня",
        "июля",
        "августа",
        "сентября",
        "октября",
        "ноября",
        "декабря",
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
        : base(
            new(
                "ru-RU",
                ",",
                "\u00a0",
                spaceBeforePercent: true,
                timeUnits: ["с", "мин", "ч", "дн."]
            )
        ) { }

    public static RussianTexts Instance { get; } = new();

    public override string Language => "ru";
    public override string LanguageName => "Русский";
    public override string Title => "Карта показателей удовлетворённости клиентов";

    public override string Page(int number, int count) =>
        $"Стр. {Numerals.Count(number)} из {Numerals.Count(count)}";

    public override string SpsDefinition =>
        "SPS: удовлетворённость (1-5) обслуживанием на каждом этапе пути клиента";

    public override string Month(DateOnly month) => Dated(Nominative, month);

    public override string ShortMonth(DateOnly month) =>
        FormattableString.Invariant(
            $"{Nominative[month.Month - 1][..3]}\u00a0{month.Year % 100:00}"
        );

    public override string Day(DateOnly day) =>
        FormattableString.Invariant($"{day.Day}\u00a0") + Dated(Genitive, day);

    public override string DifferenceSince(string difference, DateOnly month) =>
        $"{difference} к {ShortMonth(month)}";

    protected override string UnitOf(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Points => "пункта",
            FigureUnit.Mean => "балла",
            FigureUnit.Share => "п.\u00a0п.",
            FigureUnit.Rate => "на\u00a01000",
            _ => "",
        };

    public override string KpiInSentence(string kpi) =>
        kpi switch
        {
            KpiCatalogue.Nps => "NPS",
            KpiCatalogue.NpsFromOne => "NPS (шкала 1-10)",
            KpiCatalogue.Csat5 => "«общая удовлетворённость»",
            KpiCatalogue.Csat10 => "«общая удовлетворённость (1-10)»",
            KpiCatalogue.Csat5TopTwo => "«доля довольных»",
            KpiCatalogue.Csat10TopTwo => "«доля довольных (9-10)»",
            KpiCatalogue.Sps => "«удовлетворённость этапами»",
            KpiCatalogue.CesTop or KpiCatalogue.CesOf5Top => "«обслужены легко»",
            KpiCatalogue.Fcr => "«решено с первого обращения»",
            KpiCatalogue.ResponseRate => "«доля ответивших»",
            _ => KpiCatalogue.Find(kpi) is { } known
                ? $"«{InSentence(known.Name.In(Language))}»"
                : kpi,
        };

    public override string Interval(Figure figure) =>
        figure is { Low: { } low, High: { } high }
            ? $"95%-ный интервал {FromTo(low, high, figure.Unit)}"
            : "95%-ный интервал неизвестен";

    /// <summary>An en dash would be read as a minus where a limit has one.</summary>
    protected override string Range(string from, string to) =>
        from.StartsWith('−') || to.StartsWith('−') ? $"от {from} до {to}" : $"{from}–{to}";

    public override string Persons(long persons) => $"n = {Numerals.Count(persons)}";

    public override string Column(TableColumnName column) =>
        column switch
        {
            TableColumnName.Stage => "Этап, ответственный",
            TableColumnName.Sps => "SPS",
            TableColumnName.Persons => "n",
            TableColumnName.Figure => "Показатель",
            TableColumnName.Target => "Цель",
            TableColumnName.Trend => "13 месяцев",
            _ => "Изменение",
        };

    public override string LowBase => "малая база";
    public override string Hidden => "скрыто (n < 5)";
    public override string MomentOfTruth => "момент истины";
    public override string Total => "Все";
    public override string NotMeasured => "в этом месяце не измеряли";
    public override string LowerIsBetter => "чем меньше, тем лучше";

    public override string Verdict(TargetVerdict? verdict) =>
        verdict switch
        {
            TargetVerdict.Met => "достигнута",
            TargetVerdict.NotMet => "не достигнута",
            _ => "сказать нельзя",
        };

    public override string TargetIs(string value) => $"Цель {value}";

    public override string Name(PeerClass peer) =>
        peer switch
        {
            PeerClass.OwnIndustry => "своя отрасль",
            PeerClass.BestCompetitor => "лучший конкурент",
            _ => "лучший вне отрасли",
        };

    public override string PreviousMark(DateOnly month) => Month(month);

    public override string TargetMark => "цель";

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
            Obstacle.NoFigure => "сейчас не измеряли",
            Obstacle.Suppressed => "одно из двух значений скрыто",
            Obstacle.DifferentQuestions => "задавали другие вопросы",
            Obstacle.DifferentWeighting => "взвешено только одно из двух значений",
            Obstacle.DifferentLengths => "прежний период короче",
            Obstacle.TooFew => "слишком мало клиентов",
            Obstacle.NoSpread => "все ответы одинаковы",
            _ => null,
        };

    public override string Detectable(string size) =>
        $"сдвиг от {size} был бы, скорее всего, заметен";

    /// <summary>Within a sentence: from one limit to the other.</summary>
    string FromTo(double from, double to, FigureUnit unit)
    {
        var (low, high) = Numerals.Between(from, to, unit);
        return $"от {low} до {high}";
    }

    static string Dated(string[] months, DateOnly month) =>
        FormattableString.Invariant($"{months[month.Month - 1]} {month.Year}\u00a0г.");
}
