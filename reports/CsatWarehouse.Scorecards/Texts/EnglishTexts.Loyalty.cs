using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of loyalty and silence in English.</summary>
public sealed partial class EnglishTexts
{
    public override string LoyaltyHeading(DateOnly month) =>
        $"Who stays, who leaves, who is silent: {Month(month)}";

    public override string LoyaltySentence(
        string? churn,
        IReadOnlyList<(string Than, IReadOnlyList<string> Groups)> raised,
        bool isTold
    )
    {
        var clauses = new List<string>();
        if (churn is not null)
            clauses.Add($"{churn} of the customers left this month");
        clauses.AddRange(
            raised.Select(r =>
                $"clearly likelier to leave than “{r.Than}”: {List(r.Groups, " and ")}"
            )
        );
        if (raised.Count == 0 && isTold)
            clauses.Add("no group leaves clearly more often than the one it is compared with");
        return clauses.Count == 0
            ? "How many customers left is not known."
            : Sentence(string.Join("; ", clauses));
    }

    public override string RaisedOdds(string group, string times) =>
        $"“{group}” (odds {times}\u00a0×)";

    public override string RetentionHeading(string kpi) =>
        $"Still customers after their answer, by {kpi}";

    public override string MonthsSinceAnswer => "months since the answer";
    public override string SilenceHeading => "By what was heard of them in the year before";

    public override string MonthHeading(DateOnly month) => $"The month: {Month(month)}";

    public override string Name(LoyaltyGroup group) =>
        group switch
        {
            LoyaltyGroup.Promoter => "promoters",
            LoyaltyGroup.Passive => "passives",
            LoyaltyGroup.Detractor => "detractors",
            LoyaltyGroup.Satisfied => "satisfied",
            LoyaltyGroup.Neutral => "neutral",
            LoyaltyGroup.Unsatisfied => "dissatisfied",
            LoyaltyGroup.Answered => "answered a survey",
            LoyaltyGroup.InContact => "only in contact",
            LoyaltyGroup.Silent => "invited, silent",
            _ => "not invited",
        };

    public override IReadOnlyList<string> LoyaltyColumns =>
        ["Group", "Customers", "Left", "Leave in a month", "Odds of leaving", "Revenue a month"];

    public override string TimesAsOften(string times) => $"{times}\u00a0×";

    public override string DestinationsHeading => "Where those who left went";
    public override IReadOnlyList<string> DestinationColumns =>
        ["To", "Customers", "Their revenue a month"];
    public override string NowhereElse => "to nobody, as far as is known";

    public override string BiasHeading => "Do those who answer stand for all?";
    public override IReadOnlyList<string> BiasColumns =>
        ["Figure", "early", "late", "late less early", "weighted"];

    public override string Differs(bool isClear) => isClear ? "differs" : "unclear";

    public override string FollowedLegend(DateOnly from, DateOnly to) =>
        from.Month == to.Month && from.Year == to.Year
            ? $"Groups and destinations: {Month(from)}."
            : $"Groups and destinations: {Month(from)} to {Month(to)}.";

    public override string RetentionLegend => "Still customers: Kaplan-Meier, with 95% bands.";

    public override string OddsLegend =>
        "Odds: of leaving in a month, over those of the first group of the table; bold: the interval lies above 1.";

    public override string RevenueLegend => "Revenue: of those who are still there.";

    public override string BiasLegend =>
        "Early and late: the faster and the slower half of the answers to invitations; the slower resembles those who never answer.";
}
