using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading;

/// <summary>Keeps the journey's stages as <c>csat.json</c> describes them; an inferred stage is filled in place.</summary>
static class WorkspaceMembers
{
    /// <summary>Writes what differs, and nothing where all is as described.</summary>
    public static async Task SynchronizeAsync(
        WarehouseContext context,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        var known = await context
            .JourneyStages.AsTracking()
            .ToDictionaryAsync(s => s.Code, cancellation);
        var keys = new KeyRange(context, "DimJourneyStage");
        for (var i = 0; i < workspace.Journey.Length; i++)
        {
            var described = workspace.Journey[i];
            if (!known.TryGetValue(described.Code, out var stage))
            {
                stage = Inferred(described.Code, keys.Next());
                context.JourneyStages.Add(stage);
            }
            Describe(stage, described, i + 1);
        }
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
    }

    public static DimJourneyStage Inferred(string code, long key) =>
        new()
        {
            JourneyStageKey = key,
            Code = code,
            Name = MemberName.Of(code),
            PhaseCode = "",
            PhaseName = MemberName.Of(""),
            Owner = MemberName.Of(""),
            SortOrder = int.MaxValue,
            IsInferred = true,
        };

    static void Describe(DimJourneyStage stage, JourneyStageSettings described, int order)
    {
        if (!stage.Name.Says(described.Name))
            stage.Name = described.Name;
        if (!stage.PhaseName.Says(described.PhaseName))
            stage.PhaseName = described.PhaseName;
        if (!stage.Owner.Says(described.Owner))
            stage.Owner = described.Owner;
        stage.PhaseCode = described.PhaseCode;
        stage.IsMomentOfTruth = described.IsMomentOfTruth;
        stage.SortOrder = order;
        stage.IsInferred = false;
    }
}
