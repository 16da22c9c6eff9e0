using CsatWarehouse.Closing;
using CsatWarehouse.Metrics.Disclosure;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>When figures that changed after they were published are published again.</summary>
static class RestatementRule
{
    /// <summary>Fewer could be told apart by subtracting one issue from the other.</summary>
    public const int SmallestBatch = Suppression.Limit;

    /// <param name="changes">The headlines that differ from the newest version.</param>
    /// <param name="persons">How many persons' answers differ, at least.</param>
    public static bool Asks(MonthState state, IEnumerable<ChangedHeadline> changes, long persons) =>
        state != MonthState.Closed
        || (persons >= SmallestBatch && changes.Any(PublishedHeadlines.IsPrintedOtherwise));
}
