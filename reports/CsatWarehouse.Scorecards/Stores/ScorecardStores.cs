using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Stores;

static class ScorecardStores
{
    /// <summary>The container or the folder that the workspace names.</summary>
    public static IScorecardStore Of(Workspace workspace) =>
        workspace.ScorecardsContainer is { } container
            ? new BlobScorecardStore(container)
            : new FolderScorecardStore(workspace.ScorecardsFolder);
}
