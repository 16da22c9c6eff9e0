using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;

namespace CsatWarehouse.Workspaces;

/// <summary>One stage of the customer journey as <c>csat.json</c> describes it; the list's order is the customer's way.</summary>
public sealed record JourneyStageSettings(
    string Code,
    MemberName Name,
    string PhaseCode,
    MemberName PhaseName,
    MemberName Owner,
    bool IsMomentOfTruth
)
{
    public static JourneyStageSettings Read(StrictObject stage)
    {
        var code = stage.RequiredText("code");
        var phase = stage.Object("phase");
        var phaseCode = phase?.RequiredText("code") ?? "";
        return new(
            code,
            MemberName.Of(LocalizedText.Read(stage.Value("name")), code),
            phaseCode,
            MemberName.Of(LocalizedText.Read(phase?.Value("name")), phaseCode),
            MemberName.Of(LocalizedText.Read(stage.Value("owner")), ""),
            stage.Flag("momentOfTruth") ?? false
        );
    }
}
