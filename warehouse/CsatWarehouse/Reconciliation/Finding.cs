namespace CsatWarehouse.Reconciliation;

/// <summary>One thing that is not as the ledger says.</summary>
/// <param name="Code">One of <see cref="FindingCodes"/>.</param>
/// <param name="Subject">What it is about: a file with its kind, a period with its KPI group, a scorecard.</param>
/// <param name="Expected">What should be there.</param>
/// <param name="Found">What is there.</param>
/// <param name="Remedy">What to do.</param>
public sealed record Finding(
    string Code,
    string Subject,
    string Expected,
    string Found,
    string Remedy
);

/// <summary>What a reconciliation can find.</summary>
public static class FindingCodes
{
    /// <summary>A file of the store was never loaded.</summary>
    public const string FileNew = "file-new";

    /// <summary>A file of the store has other content than the ledger's newest row.</summary>
    public const string FileChanged = "file-changed";

    /// <summary>A file was loaded by an earlier version of its profile.</summary>
    public const string ProfileMended = "profile-mended";

    /// <summary>The newest content of a file could not be loaded.</summary>
    public const string FileFailed = "file-failed";

    /// <summary>Two profiles claim one file, or its name cannot be read.</summary>
    public const string FileUnclear = "file-unclear";

    /// <summary>A file whose rows count is no longer in the store.</summary>
    public const string FileGone = "file-gone";

    /// <summary>Rows read are not loaded + rejected + duplicate + excluded, or more rows were lost than loaded.</summary>
    public const string RowsLost = "rows-lost";

    /// <summary>The ledger row and the table of rejects differ.</summary>
    public const string RejectsDiffer = "rejects-differ";

    /// <summary>The ledger row and the ledger of keys differ.</summary>
    public const string KeysDiffer = "keys-differ";

    /// <summary>The ledger of keys and the facts differ.</summary>
    public const string FactsDiffer = "facts-differ";

    /// <summary>Facts bear a load that the ledger does not have, or that does not count.</summary>
    public const string FactsWithoutLoad = "facts-without-load";

    /// <summary>Readers are led to a build that is not there.</summary>
    public const string FiguresGone = "figures-gone";

    /// <summary>Something changed since the figures were made, and the next build makes them anew.</summary>
    public const string FiguresOutdated = "figures-outdated";

    /// <summary>The figures were made from other facts than there are now, and nothing says so.</summary>
    public const string FiguresStale = "figures-stale";

    /// <summary>A published scorecard's file is not there.</summary>
    public const string ScorecardGone = "scorecard-gone";

    /// <summary>A published scorecard's file has other bytes than were published.</summary>
    public const string ScorecardAltered = "scorecard-altered";

    /// <summary>A withdrawn scorecard's file is still there.</summary>
    public const string ScorecardNotWithdrawn = "scorecard-not-withdrawn";
}
