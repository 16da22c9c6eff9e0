using CsatWarehouse.Kpis;
using CsatWarehouse.Kpis.Customers;
using CsatWarehouse.Kpis.Voices;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Jobs;

/// <summary>A KPI group with what its figures are made from.</summary>
sealed record KpiGroupInputs(KpiGroup Group, IKpiInputs Inputs)
{
    /// <summary>Every group, in the order in which they are built. Made for each run: the inputs keep what they have read.</summary>
    public static KpiGroupInputs[] Of(Workspace workspace)
    {
        var slices = workspace.Slices;
        return
        [
            new(KpiGroup.Survey, new SurveyInputs(slices)),
            new(KpiGroup.Ticket, new TicketInputs(slices, workspace.TimeZone)),
            new(KpiGroup.Customer, new CustomerInputs(slices, workspace.TimeZone)),
            new(KpiGroup.Response, new ResponseInputs(slices)),
            new(KpiGroup.Review, new ReviewInputs(slices, workspace.TimeZone)),
            new(KpiGroup.Mystery, new MysteryInputs(slices)),
            new(KpiGroup.Negative, new NegativeInputs(slices)),
        ];
    }
}
