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
        : base(
            new(
                "uk-UA",
                ",",
                "\u00a0",
                spaceBeforePercent: true,
                timeUnits: ["с", "хв", "год", "дн."]
            )
        ) { }

    public static UkrainianTexts Instance { get; } = new();

    public override string Language => "uk";
    public override string LanguageName => "Українська";
    public override string Title => "Карта показників задоволеності клієнтів";

    public override string Page(int number, int count) =>
        $"Стор. {Numerals.Count(number)} з {Numerals.Count(count)}";

    public override string SpsDefinition =>
        "SPS: задоволеність (1-5) обслуговуванням на кожному етапі шляху клієнта";

    public override string Month(DateOnly month) => Dated(Nominative, month);

    public override string ShortMonth(DateOnly month) =>
        FormattableString.Invariant(
            $"{Nominative[month.Month - 1][..3]}\u00a0{month.Year % 100:00}"
        );

    public override string Day(DateOnly day) =>
        FormattableString.Invariant($"{day.Day}\u00a0") + Dated(Genitive, day);

    public override string DifferenceSince(string difference, DateOnly month) =>
        $"{difference} до {ShortMonth(month)}";

    protected override string UnitOf(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Points => "пункту",
            FigureUnit.Mean => "бала",
            FigureUnit.Share => "в.\u00a0п.",
            FigureUnit.Rate => "на\u00a01000",
            _ => "",
        };

    public override string KpiInSentence(string kpi) =>
        kpi switch
        {
            KpiCatalogue.Nps => "NPS",
            KpiCatalogue.NpsFromOne => "NPS (шкала 1-10)",
            KpiCatalogue.Csat5 => "«загальна задоволеність»",
            KpiCatalogue.Csat10 => "«загальна задоволеність (1-10)»",
            KpiCatalogue.Csat5TopTwo => "«частка задоволених»",
            KpiCatalogue.Csat10TopTwo => "«частка задоволених (9-10)»",
            KpiCatalogue.Sps => "«задоволеність етапами»",
            KpiCatalogue.CesTop or KpiCatalogue.CesOf5Top => "«обслуговані легко»",
            KpiCatalogue.Fcr => "«вирішено з першого звернення»",
            KpiCatalogue.ResponseRate => "«частка відповідей»",
            _ => KpiCatalogue.Find(kpi) is { } known
                ? $"«{InSentence(known.Name.In(Language))}»"
                : kpi,
        };

    public override string Interval(Figure figure) =>
        figure is { Low: { } low, High: { } high }
            ? $"95%-ний інтервал {FromTo(low, high, figure.Unit)}"
            : "95%-ний інтервал невідомий";

    /// <summary>An en dash would be read as a minus where a limit has one.</summary>
    protected override string Range(string from, string to) =>
        from.StartsWith('−') || to.StartsWith('−') ? $"від {from} до {to}" : $"{from}–{to}";

    public override string Persons(long persons) => $"n = {Numerals.Count(persons)}";

    public override string Column(TableColumnName column) =>
        column switch
        {
            TableColumnName.Stage => "Етап, відповідальний",
            TableColumnName.Sps => "SPS",
            TableColumnName.Persons => "n",
            TableColumnName.Figure => "Показник",
            TableColumnName.Target => "Ціль",
            TableColumnName.Trend => "13 місяців",
            _ => "Зміна",
        };

    public override string LowBase => "мала база";
    public override string Hidden => "приховано (n < 5)";
    public override string MomentOfTruth => "момент істини";
    public override string Total => "Усі";
    public override string NotMeasured => "цього місяця не вимірювали";
    public override string LowerIsBetter => "що менше, то краще";

    public override string Verdict(TargetVerdict? verdict) =>
        verdict switch
        {
            TargetVerdict.Met => "досягнуто",
            TargetVerdict.NotMet => "не досягнуто",
            _ => "сказати не можна",
        };

    public override string TargetIs(string value) => $"Ціль {value}";

    public override string Name(PeerClass peer) =>
        peer switch
        {
            PeerClass.OwnIndustry => "своя галузь",
            PeerClass.BestCompetitor => "найкращий конкурент",
            _ => "найкращий поза галуззю",
        };

    public override string PreviousMark(DateOnly month) => Month(month);

    public override string TargetMark => "ціль";

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
            Obstacle.NoFigure => "тепер не вимірювали",
            Obstacle.Suppressed => "одне з двох значень приховано",
            Obstacle.DifferentQuestions => "ставили інші запитання",
            Obstacle.DifferentWeighting => "зважено лише одне з двох значень",
            Obstacle.DifferentLengths => "попередній період коротший",
            Obstacle.TooFew => "замало клієнтів",
            Obstacle.NoSpread => "усі відповіді однакові",
            _ => null,
        };

    public override string Detectable(string size) =>
        $"зсув від {size} був би, найімовірніше, помітний";

    /// <summary>Within a sentence: from one limit to the other.</summary>
    string FromTo(double from, double to, FigureUnit unit)
    {
        var (low, high) = Numerals.Between(from, to, unit);
        return $"від {low} до {high}";
    }

    static string Dated(string[] months, DateOnly month) =>
        FormattableString.Invariant($"{months[month.Month - 1]} {month.Year}\u00a0р.");
}
