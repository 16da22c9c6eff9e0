using CsatWarehouse.Diagnoses;
using CsatWarehouse.Scorecards.Stores;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>Tries whether scorecards can be published: writes a file of no bytes where they go, and takes it away again.</summary>
public sealed class DiagnoseScorecards(Workspace workspace)
{
    const string Name = "scorecards";
    const string Probe = ".csat-doctor";

    readonly IScorecardStore _store = ScorecardStores.Of(workspace);

    public async Task<Diagnosis> RunAsync(CancellationToken cancellation = default)
    {
        try
        {
            await _store.WriteAsync(Probe, [], replaces: true, cancellation);
            await _store.DeleteAsync(Probe, cancellation);
            return Diagnosis.Ok(Name, workspace.ScorecardsPlace, "can be written to");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return Diagnosis.Problem(
                Name,
                workspace.ScorecardsPlace,
                refused.Message,
                workspace.ScorecardsContainer is null
                    ? "give this account the right to write there, or mend scorecards in csat.json"
                    : "check that the container is there, the network, and the role of the identity that csat runs as"
            );
        }
    }
}
