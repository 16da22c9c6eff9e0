using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>Scorecards in English.</summary>
public sealed partial class EnglishTexts : ScorecardTexts
{
    EnglishTexts()
        : base(
            new("en-US", ".", ",", spaceBeforePercent: false, timeUnits: ["s", "min", "h", "days"])
        ) { }

    public static EnglishTexts Instance { get; } = new();

    public override string Language => "en";
    public override string LanguageName => "English";
    public override string Title => "Customer satisfaction scorecard";

    public override string Page(int number, int count) =>
        $"Page {Numerals.Count(number)} of {Numerals.Count(count)}";

    public override string SpsDefinition =>
        "SPS: satisfaction 1-5 with the service at each stage of the customer journey";

    public override string Month(DateOnly month) => month.ToString("MMMM yyyy", Numerals.Culture);

    public override string ShortMonth(DateOnly month) => month.ToString("MMM yy", Numerals.Culture);

    public override string Day(DateOnly day) => day.ToString("d MMMM yyyy", Numerals.Culture);

    public override string DifferenceSince(string difference, DateOnly month) =>
        $"{difference} vs {ShortMonth(month)}";

    protected override string UnitOf(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Points or FigureUnit.Mean => "points",
            FigureUnit.Share => "pp",
            FigureUnit.Rate => "per 1,000",
            _ => "",
        };

    public override string KpiInSentence(string kpi) =>
        kpi switch
        {
            KpiCatalogue.Nps => "NPS",
            KpiCatalogue.NpsFromOne => "NPS (asked on 1-10)",
            KpiCatalogue.Csat5 => "overall satisfaction",
            KpiCatalogue.Csat10 => "overall satisfaction (1-10)",
            KpiCatalogue.Csat5TopTwo => "the share of satisfied customers",
            KpiCatalogue.Csat10TopTwo => "the share of satisfied customers (9-10)",
            KpiCatalogue.Sps => "satisfaction with the stages",
            KpiCatalogue.CesTop or KpiCatalogue.CesOf5Top =>
                "the share of customers who were easily served",
            KpiCatalogue.Fcr => "first contact resolution",
            KpiCatalogue.ChurnRate => "the share of customers who left",
            KpiCatalogue.ReopenRate => "the share of re-opened tickets",
            KpiCatalogue.RepeatRate => "the share of repeat contacts",
            KpiCatalogue.SilentShare => "the share of silent customers",
            KpiCatalogue.MysteryScore => "the mystery shoppers’ score",
            _ => KpiCatalogue.Find(kpi) is { } known ? InSentence(known.Name.In(Language)) : kpi,
        };

    public override string Interval(Figure figure) =>
        figure is { Low: { } low, High: { } high }
            ? $"95% interval {Range(low, high, figure.Unit)}"
            : "95% interval unknown";

    protected override string Range(string from, string to) => $"{from} to {to}";

    public override string Persons(long persons) => $"n = {Numerals.Count(persons)}";

    public override string Column(TableColumnName column) =>
        column switch
        {
            TableColumnName.Stage => "Stage, owner",
            TableColumnName.Sps => "SPS",
            TableColumnName.Persons => "n",
            TableColumnName.Figure => "Figure",
            TableColumnName.Target => "Target",
            TableColumnName.Trend => "13 months",
            _ => "Change",
        };

    public override string LowBase => "low base";
    public override string Hidden => "hidden (n < 5)";
    public override string MomentOfTruth => "moment of truth";
    public override string Total => "All";
    public override string NotMeasured => "not measured this month";
    public override string LowerIsBetter => "lower is better";

    public override string Verdict(TargetVerdict? verdict) =>
        verdict switch
        {
            TargetVerdict.Met => "met",
            TargetVerdict.NotMet => "not met",
            _ => "cannot be told",
        };

    public override string TargetIs(string value) => $"Target {value}";

    public override string Name(PeerClass peer) =>
        peer switch
        {
            PeerClass.OwnIndustry => "own industry",
            PeerClass.BestCompetitor => "best competitor",
            _ => "best outside",
        };

    public override string PreviousMark(DateOnly month) => Month(month);

    public override string TargetMark => "target";

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
            Obstacle.NoFigure => "not measured now",
            Obstacle.Suppressed => "one of the two is hidden",
            Obstacle.DifferentQuestions => "other questions were asked",
            Obstacle.DifferentWeighting => "only one of the two is weighted",
            Obstacle.DifferentLengths => "the earlier period is shorter",
            Obstacle.TooFew => "too few customers",
            Obstacle.NoSpread => "all answers are alike",
            _ => null,
        };

    public override string Detectable(string size) => $"{size} or more would probably have shown";
}
