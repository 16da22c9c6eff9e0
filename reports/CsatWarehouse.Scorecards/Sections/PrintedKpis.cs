using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>The KPIs that the sections of a scorecard print, each once, in the order in which a reader meets them.</summary>
static class PrintedKpis
{
    public static IEnumerable<string> Of(ScorecardModel model) =>
        model.Sections.SelectMany(s => Of(model, s)).Distinct();

    static IEnumerable<string> Of(ScorecardModel model, ScorecardSection section) =>
        section switch
        {
            ScorecardSection.Summary => model.Headlines.Select(h => h.Kpi),
            ScorecardSection.Trends => model.Trends.Select(t => t.Kpi),
            ScorecardSection.Journey => model.Stages.IsEmpty ? [] : [KpiCatalogue.Sps],
            ScorecardSection.Groups => model.Breakdowns.Select(b => b.Kpi),
            ScorecardSection.Benchmarks => model.Benchmarks.Select(b => b.Kpi),
            ScorecardSection.Service => model.Service is null
                ? []
                :
                [
                    KpiCatalogue.FirstResponseMedian,
                    KpiCatalogue.FirstResponseMedianBusiness,
                    KpiCatalogue.ResolutionMedian,
                    KpiCatalogue.Fcr,
                    KpiCatalogue.RepeatRate,
                    KpiCatalogue.ReopenRate,
                ],
            ScorecardSection.Voice => model.Voice?.Figures.Select(f => f.Kpi) ?? [],
            ScorecardSection.Loyalty => model.Loyalty is null
                ? []
                : [KpiCatalogue.ChurnRate, KpiCatalogue.SilentShare, KpiCatalogue.ResponseRate],
            _ => [],
        };
}
