using CsatWarehouse.Facts;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>What is to become of a scorecard.</summary>
enum IssueDecision
{
    /// <summary>Nothing of it is published yet.</summary>
    First,

    /// <summary>It says something else than the newest version, and is published again.</summary>
    NewVersion,

    /// <summary>It says what the newest version says.</summary>
    Same,

    /// <summary>It would say something else, but its month is closed and the change is not for a new version.</summary>
    Kept,
}

/// <summary>A scorecard as the figures make it now, beside what is published of it.</summary>
/// <param name="Build">The build that its figures are from.</param>
/// <param name="Newest">Null where nothing is published.</param>
/// <param name="Changes">The headlines that differ from the newest version.</param>
sealed record ScorecardIssue(
    IssueKey Key,
    ScorecardModel Model,
    string Fingerprint,
    long Build,
    FactScorecard? Newest,
    IssueDecision Decision,
    IReadOnlyList<ChangedHeadline> Changes
)
{
    public bool IsToPublish => Decision is IssueDecision.First or IssueDecision.NewVersion;

    /// <summary>The version that the model is, or would be.</summary>
    public int Version => (Newest?.Version ?? 0) + (IsToPublish ? 1 : 0);
}
