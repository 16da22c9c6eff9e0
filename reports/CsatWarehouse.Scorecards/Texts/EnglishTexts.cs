using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>Scorecards in English.</summary>
public sealed class EnglishTexts : ScorecardTexts
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
            : $"NPS unweighted {unweighted}, weighted {weighted}; the headline is the {(isWeighted ? "weighted" : "unweighted")} figure.";

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

    public override string Tied(int stages) =>
        $"{Numerals.Count(stages)} stages cannot be told apart here: their intervals overlap.";

    public override string NoStageStandsOut =>
        "No stage stands out: all intervals overlap, they cannot be told apart.";

    public override string NoRanking => "Fewer than two stages can be ranked.";

    public override string StagesByVerdict(
        int all,
        int improved,
        int worsened,
        int unclear,
        int notCompared
    ) =>
        $"Of {Numerals.Count(all)} stages, {Numerals.Count(improved)} improved, {Numerals.Count(worsened)} worsened, {Numerals.Count(unclear)} show no clear change and {Numerals.Count(notCompared)} cannot be compared.";

    public override string ImprovedStages(string stages) => $"Improved: {stages}.";

    public override string WorsenedStages(string stages) => $"Worsened: {stages}.";

    public override string Below(string kpi, string members) =>
        $"{kpi} clearly below that of all customers: {members}.";

    public override string Above(string kpi, string members) =>
        $"{kpi} clearly above that of all customers: {members}.";

    public override string MomentsOfTruth(string stages) => $"Moments of truth: {stages}.";

    public override string HiddenMembers(string members, long? persons) =>
        $"hidden (n < 5): {members}" + (persons is { } n ? $", together {Persons(n)}" : "");

    public override string AddsUp(long persons, long shown, long hidden) =>
        $"{Persons(persons)}: shown {Numerals.Count(shown)} + hidden {Numerals.Count(hidden)}";

    public override string CountedTwice => "Some persons answered in more than one group.";

    public override string NothingMeasured(DateOnly month) =>
        $"Nothing was measured in {Month(month)}: there are no answers.";

    public override string NoNps => "NPS was not measured this month.";
    public override string NoStages => "No stage of the journey was measured this month.";
    public override string NoBreakdowns =>
        "There are no figures by groups of customers this month.";
    public override string NoMessages => "Nothing else stands out this month.";
    public override string CompositionHidden => "NPS is hidden: it stands on fewer than 5 persons.";

    public override string Unmeasured(string stages) => $"No answers this month: {stages}.";

    public override string Evidence(Evidence evidence)
    {
        var files = evidence.Files;
        var names =
            files.Length == 1
                ? $"1 file ({files[0].Name})"
                : $"{Numerals.Count(files.Length)} files";
        return $"Stands on {names}, rows read {Numerals.Count(files.Sum(f => f.Read))}: loaded {Numerals.Count(files.Sum(f => f.Loaded))}, rejected {Numerals.Count(files.Sum(f => f.Rejected))}, duplicate {Numerals.Count(files.Sum(f => f.Duplicate))}, excluded {Numerals.Count(files.Sum(f => f.Excluded))}; responses of this month {Numerals.Count(evidence.Responses)}."
            + (
                evidence.Fingerprint is { } print
                    ? $" Build {print[..Math.Min(12, print.Length)]}."
                    : ""
            );
    }

    public override string Since(DateOnly month, string clauses) =>
        $"Compared with {Month(month)}, {clauses}.";

    public override string ImprovedClause(IReadOnlyList<string> items) =>
        $"{List(items, " and ")} improved by more than chance explains";

    public override string WorsenedClause(IReadOnlyList<string> items) =>
        $"{List(items, " and ")} got worse by more than chance explains";

    public override string ChangedClause(IReadOnlyList<string> items) =>
        $"{List(items, " and ")} changed by more than chance explains";

    public override string UnclearClause(IReadOnlyList<string> items) =>
        $"there is no clear change in {List(items, " and ")}";

    public override string NotComparableClause(IReadOnlyList<string> items) =>
        $"not comparable: {string.Join(", ", items)}";

    public override string NothingToCompare(string kpi, string value, Figure figure) =>
        $"There is no earlier month to compare with: {kpi} is {value} ({Interval(figure)}, {Persons(figure.Persons ?? 0)}).";

    public override string AllHidden(DateOnly month) =>
        $"Fewer than 5 persons answered in {Month(month)}: the figures are hidden.";

    public override string AndMore(int others) => $"and {Numerals.Count(others)} more";

    public override string JourneySentence(string weakest, string strongest, bool someAreTied) =>
        $"Weakest: {weakest}; strongest: {strongest}."
        + (someAreTied ? " Stages named together cannot be told apart." : "");
}
