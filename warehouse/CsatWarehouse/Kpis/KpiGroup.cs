using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis.Customers;
using CsatWarehouse.Kpis.Voices;

namespace CsatWarehouse.Kpis;

/// <summary>KPIs that are computed together from one kind of fact. A group has its own dirty marks, builds and pointer.</summary>
/// <param name="RulesVersion">Changes with the rules by which figures are made, so that months built by older rules are built again.</param>
public sealed record KpiGroup(string Code, string RulesVersion, ImmutableArray<KpiDefinition> Kpis)
{
    /// <summary>An answer's team and topic are those of the ticket that it was asked for where the survey does not say; that ticket may have come in the month before.</summary>
    public static KpiGroup Survey { get; } =
        new(KpiCatalogue.SurveyGroup, "survey-3", SurveyKpis.All)
        {
            ReachOfOthers = [0, 1],
            AlsoFrom =
            [
                KpiCatalogue.TicketGroup,
                KpiCatalogue.ResponseGroup,
                KpiCatalogue.CustomerGroup,
            ],
        };

    public static KpiGroup Ticket { get; } =
        new(KpiCatalogue.TicketGroup, "ticket-3", TicketKpis.All) { Reach = [-1, 0, 1] };

    /// <summary>A month's churn needs those who were active the month before, and whom invitations reached in the year before.</summary>
    public static KpiGroup Customer { get; } =
        new(KpiCatalogue.CustomerGroup, "customer-2", CustomerKpis.All)
        {
            Reach = [.. Enumerable.Range(0, 13)],
            AlsoFrom =
            [
                KpiCatalogue.SurveyGroup,
                KpiCatalogue.TicketGroup,
                KpiCatalogue.ResponseGroup,
                KpiCatalogue.ReviewGroup,
            ],
        };

    /// <summary>A cohort of invitations stays open for the days of fieldwork, which may reach into the second month after it.</summary>
    public static KpiGroup Response { get; } =
        new(KpiCatalogue.ResponseGroup, "response-1", ResponseKpis.All)
        {
            Reach = [-2, -1, 0],
            AlsoFrom = [KpiCatalogue.SurveyGroup],
        };

    public static KpiGroup Review { get; } =
        new(KpiCatalogue.ReviewGroup, "review-1", ReviewKpis.All);

    public static KpiGroup Mystery { get; } =
        new(KpiCatalogue.MysteryGroup, "mystery-1", MysteryKpis.All);

    public static KpiGroup Negative { get; } =
        new(KpiCatalogue.NegativeGroup, "negative-1", NegativeKpis.All)
        {
            // A survey's topic comes with its invitation, which may be sent in the month before the answer.
            Reach = [0, 1],
            AlsoFrom =
            [
                KpiCatalogue.SurveyGroup,
                KpiCatalogue.TicketGroup,
                KpiCatalogue.ReviewGroup,
                KpiCatalogue.ResponseGroup,
            ],
        };

    public static ImmutableArray<KpiGroup> All { get; } =
    [Survey, Ticket, Customer, Response, Review, Mystery, Negative];

    /// <summary>The months, counted from a month whose facts change, whose figures are made from them: repeats look ahead and back.</summary>
    public ImmutableArray<int> Reach { get; private init; } = [0];

    /// <summary>The same for facts of the groups in <see cref="AlsoFrom"/>.</summary>
    ImmutableArray<int> ReachOfOthers
    {
        get => field.IsDefault ? Reach : field;
        init;
    }

    /// <summary>The groups whose facts its figures are made from beside its own.</summary>
    public ImmutableArray<string> AlsoFrom { get; private init; } = [];

    /// <summary>Whether facts that come with a group of KPIs can change figures of this one.</summary>
    public bool IsMadeFrom(string kpiGroup) => Code == kpiGroup || AlsoFrom.Contains(kpiGroup);

    /// <summary>The group that a KPI belongs to.</summary>
    public static KpiGroup Of(KpiDefinition kpi) => All.Single(g => g.Kpis.Contains(kpi));

    /// <summary>The months to build anew when facts of a month change: those within <see cref="Reach"/>, and those that are compared with them. Oldest first.</summary>
    /// <param name="kpiGroup">The group that the facts come with; this one where not given.</param>
    public IEnumerable<long> Outdated(long monthDateKey, string? kpiGroup = null) =>
        (kpiGroup is null || kpiGroup == Code ? Reach : ReachOfOthers)
            .SelectMany(reach =>
                Comparison.Of(PeriodKind.Month).Select(c => reach + c.Months).Prepend(reach)
            )
            .Distinct()
            .Order()
            .Select(months => Calendar.AddMonths(monthDateKey, months));
}
