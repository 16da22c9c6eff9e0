using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis;

/// <summary>KPIs that are computed together from one kind of fact. A group has its own dirty marks, builds and pointer.</summary>
/// <param name="RulesVersion">Changes with the rules by which figures are made, so that months built by older rules are built again.</param>
public sealed record KpiGroup(string Code, string RulesVersion, ImmutableArray<KpiDefinition> Kpis)
{
    public static KpiGroup Survey { get; } =
        new(KpiCatalogue.SurveyGroup, "survey-2", SurveyKpis.All);

    public static KpiGroup Ticket { get; } =
        new(KpiCatalogue.TicketGroup, "ticket-2", TicketKpis.All) { Reach = [-1, 0, 1] };

    /// <summary>A month's churn needs those who were active the month before.</summary>
    public static KpiGroup Customer { get; } =
        new(KpiCatalogue.CustomerGroup, "customer-1", CustomerKpis.All) { Reach = [0, 1] };

    public static ImmutableArray<KpiGroup> All { get; } = [Survey, Ticket, Customer];

    /// <summary>The months, counted from a month whose facts change, whose figures are made from them: repeats look ahead and back.</summary>
    public ImmutableArray<int> Reach { get; private init; } = [0];

    /// <summary>The group that a KPI belongs to.</summary>
    public static KpiGroup Of(KpiDefinition kpi) => All.Single(g => g.Kpis.Contains(kpi));

    /// <summary>The months to build anew when facts of a month change: those within <see cref="Reach"/>, and those that are compared with them. Oldest first.</summary>
    public IEnumerable<long> Outdated(long monthDateKey) =>
        Reach
            .SelectMany(reach =>
                Comparison.Of(PeriodKind.Month).Select(c => reach + c.Months).Prepend(reach)
            )
            .Distinct()
            .Order()
            .Select(months => Calendar.AddMonths(monthDateKey, months));
}
