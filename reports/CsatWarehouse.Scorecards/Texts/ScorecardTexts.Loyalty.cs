using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What the page of loyalty and silence says.</summary>
public abstract partial class ScorecardTexts
{
    public abstract string LoyaltyHeading(DateOnly month);

    /// <param name="churn">The share that left in the month; null where it is not known.</param>
    /// <param name="raised">Groups that leave clearly more often, as <see cref="RaisedOdds"/> says it, by the name of the group that they are compared with.</param>
    /// <param name="isTold">False where no group can be compared.</param>
    public abstract string LoyaltySentence(
        string? churn,
        IReadOnlyList<(string Than, IReadOnlyList<string> Groups)> raised,
        bool isTold
    );
    public abstract string RaisedOdds(string group, string times);
    public abstract string RetentionHeading(string kpi);
    public abstract string MonthsSinceAnswer { get; }
    public abstract string SilenceHeading { get; }
    public abstract string MonthHeading(DateOnly month);
    public abstract string Name(LoyaltyGroup group);

    /// <summary>Group; customers, left, chance a month, odds, revenue.</summary>
    public abstract IReadOnlyList<string> LoyaltyColumns { get; }
    public abstract string TimesAsOften(string times);
    public abstract string DestinationsHeading { get; }
    public abstract IReadOnlyList<string> DestinationColumns { get; }
    public abstract string NowhereElse { get; }
    public abstract string BiasHeading { get; }

    /// <summary>Figure; early, late, late less early, weighted.</summary>
    public abstract IReadOnlyList<string> BiasColumns { get; }
    public abstract string Differs(bool isClear);

    /// <summary>The months that groups were followed in.</summary>
    public abstract string FollowedLegend(DateOnly from, DateOnly to);
    public abstract string RetentionLegend { get; }
    public abstract string OddsLegend { get; }
    public abstract string RevenueLegend { get; }
    public abstract string BiasLegend { get; }
}
