using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>Scorecards in English.</summary>
public sealed partial class EnglishTexts : ScorecardTexts
{
    EnglishTexts()
        : base(new("en-US", ".", ",", spaceBeforePercent: false)) { }

    public static EnglishTexts Instance { get; } = new();

    public override string Language => "en";
    public override string LanguageName => "English";
    public override string Title => "Customer satisfaction scorecard";

    public override string SummaryHeading(DateOnly month) =>
        $"Customer satisfaction in {Month(month)}";

    public override string JourneyHeading(DateOnly month) =>
        $"Stages of the customer journey in {Month(month)}";

    public override string CompositionHeading => "Would they recommend us? NPS and its parts";
    public override string ExtremesHeading => "Weakest and strongest stages";
    public override string MessagesHeading => "Key messages";

    public override string BreakdownHeading(string kpi, string dimension) =>
        $"{kpi} by {InSentence(dimension)}";

    public override string MoreBreakdownsHeading(DateOnly month) =>
        $"More groups of customers in {Month(month)}";

    public override string Page(int number, int count) =>
        $"Page {Numerals.Count(number)} of {Numerals.Count(count)}";

    public override string SpsDefinition =>
        "SPS: satisfaction 1-5 with the service at each stage of the customer journey";

    public override string HowToRead(DateOnly? comparedMonth) =>
        "How to read: the line through a dot is the 95% interval, the range in which the figure of all customers lies with 95% confidence. "
        + (
            comparedMonth is { } month
                ? $"The hollow diamond is {Month(month)}, the dashed rule all customers. "
                : "The dashed rule is all customers. "
        )
        + "n counts persons. Low base (hollow dot): fewer than 30 effective answers, read with care. Hidden: fewer than 5 persons (n < 5), or a neighbour that would give them away. "
        + "Improved or worsened is said only where chance would rarely explain the change (5% false alarms among all that is compared).";

    public override string StagesLegend(DateOnly? comparedMonth) =>
        comparedMonth is { } month
            ? $"Hollow mark: {Month(month)}. Unclear: no clear change, the difference may be chance. New: not asked in {Month(month)}, not comparable."
            : "There is no earlier month to compare with.";

    public override string Month(DateOnly month) => month.ToString("MMMM yyyy", Numerals.Culture);

    public override string Against(DateOnly month, bool isYearAgo) =>
        $"vs {Month(month)} ({(isYearAgo ? "a year ago" : "the month before")})";

    protected override string UnitOf(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Points or FigureUnit.Mean => "points",
            _ => "pp",
        };

    public override string KpiInSentence(string kpi) =>
        kpi switch
        {
            KpiCatalogue.Nps => "NPS",
            KpiCatalogue.Csat5 => "overall satisfaction",
            KpiCatalogue.Csat10 => "overall satisfaction (1-10)",
            KpiCatalogue.Csat5TopTwo => "the share of satisfied customers",
            KpiCatalogue.Csat10TopTwo => "the share of satisfied customers (9-10)",
            KpiCatalogue.Sps => "satisfaction with the stages",
            _ => kpi,
        };

    public override string Interval(Figure figure) =>
        figure.HasInterval
            ? $"95% interval {Numerals.Value(figure.Low!.Value, figure.Unit)} to {Numerals.Value(figure.High!.Value, figure.Unit)}"
            : "95% interval unknown";

    public override string Persons(long persons) => $"n = {Numerals.Count(persons)}";

    public override string Column(TableColumnName column) =>
        column switch
        {
            TableColumnName.Stage => "Stage, owner",
            TableColumnName.Sps => "SPS",
            TableColumnName.Persons => "n",
            _ => "Change",
        };

    public override string Promoters => "promoters (9-10)";
    public override string Passives => "passives (7-8)";
    public override string Detractors => "detractors (up to 6)";

    public override string Weighting(string unweighted, string? weighted, bool isWeighted) =>
        weighted is null
            ? $"NPS unweighted {unweighted}; the answers carry no weights."
            : $"NPS unweighted {unweighted}, weighted {weighted}; headline: {(isWeighted ? "weighted" : "unweighted")}.";

    public override string LowBase => "low base";
    public override string Hidden => "hidden (n < 5)";
    public override string MomentOfTruth => "moment of truth";
    public override string Total => "All";

    public override string Verdict(ChangeVerdict? verdict) =>
        verdict switch
        {
            ChangeVerdict.Improved => "Improved",
            ChangeVerdict.Worsened => "Worsened",
            ChangeVerdict.Changed => "Changed",
            ChangeVerdict.NoClearChange => "No clear change",
            ChangeVerdict.NotComparable => "Not comparable",
            _ => "Nothing to compare with",
        };

    protected override string ShortVerdict(ChangeVerdict? verdict) =>
        verdict switch
        {
            ChangeVerdict.Improved => "better",
            ChangeVerdict.Worsened => "worse",
            ChangeVerdict.Changed => "changed",
            ChangeVerdict.NoClearChange => "unclear",
            ChangeVerdict.NotComparable => "not comparable",
            _ => "",
        };

    protected override string NewWord => "new";
    protected override string OtherQuestionsWord => "reworded";

    public override string? Reason(string? obstacle) =>
        obstacle switch
        {
            Obstacle.NoPriorFigure => "not measured then",
            Obstacle.Suppressed => "one of the two is hidden",
            Obstacle.DifferentQuestions => "other questions were asked",
            Obstacle.DifferentWeighting => "only one of the two is weighted",
            _ => null,
        };

    public override string Detectable(string size) => $"{size} or more would probably have shown";

    public override string Weakest => "Weakest";
    public override string Strongest => "Strongest";
}
