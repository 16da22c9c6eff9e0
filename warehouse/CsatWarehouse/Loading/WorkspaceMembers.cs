using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading;

/// <summary>Keeps the journey's stages, and topics, as <c>csat.json</c> describes them; an inferred member is filled in place.</summary>
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
        await DescribeTopicsAsync(context, workspace, cancellation);
        context.ChangeTracker.Clear();
    }

    static async Task DescribeTopicsAsync(
        WarehouseContext context,
        Workspace workspace,
        CancellationToken cancellation
    )
    {
        var stages = await context.JourneyStages.ToDictionaryAsync(s => s.Code, cancellation);
        var known = await context.Topics.AsTracking().ToDictionaryAsync(t => t.Code, cancellation);
        var keys = new KeyRange(context, "DimTopic");
        foreach (var described in workspace.Topics)
        {
            if (!known.TryGetValue(described.Code, out var topic))
            {
                topic = new()
                {
                    TopicKey = keys.Next(),
                    Code = described.Code,
                    Name = MemberName.Of(described.Code),
                    Owner = MemberName.Of(""),
                };
                context.Topics.Add(topic);
            }
            var stage = described.Stage is { } code ? stages[code] : null;
            var owner = described.Owner ?? stage?.Owner.Copy() ?? MemberName.Of("");
            if (described.Name is { } name && !topic.Name.Says(name))
                topic.Name = name;
            if (!topic.Owner.Says(owner))
                topic.Owner = owner;
            topic.JourneyStageKey = stage?.JourneyStageKey ?? SpecialMember.NotApplicable;
            topic.IsInferred = false;
        }
        await context.SaveChangesAsync(cancellation);
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
