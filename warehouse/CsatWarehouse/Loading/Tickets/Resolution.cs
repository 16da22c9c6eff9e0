namespace CsatWarehouse.Loading.Tickets;

/// <summary>What a ticket's own row says of its end, where the source has no log of statuses.</summary>
readonly record struct StatedEnd(DateTime? SolvedAt, DateTime? ClosedAt, int? ReopenCount);

/// <summary>When and how often a ticket was solved, as told by all that is known of it now.</summary>
/// <param name="FirstSolvedAt">Null where it never was, or where nothing tells.</param>
/// <param name="SolvedAt">The beginning of the resolved time that still goes on; null where the ticket is open.</param>
/// <param name="ReopenCount">Counted at once, and not only when the ticket is solved anew.</param>
/// <param name="IsClosedWithoutSolve">The resolved time that still goes on has a closing and no solution.</param>
readonly record struct Resolution(
    DateTime? FirstSolvedAt,
    DateTime? SolvedAt,
    int ReopenCount,
    bool IsClosedWithoutSolve
)
{
    /// <summary>A merged ticket has none of its own.</summary>
    public static Resolution None { get; }

    /// <param name="log">The ticket's statuses in their order; where there is one, the ticket's own row is not asked.</param>
    public static Resolution Of(IReadOnlyList<StatusEvent> log, StatedEnd stated) =>
        log.Count == 0 ? OfStated(stated) : OfLog(log);

    static Resolution OfLog(IReadOnlyList<StatusEvent> log)
    {
        DateTime? first = null;
        DateTime? since = null;
        var reopened = 0;
        var solved = false;
        foreach (var entry in log)
        {
            if (entry.IsResolved)
            {
                first ??= entry.At;
                since ??= entry.At;
                solved |= entry.IsSolved;
                continue;
            }
            if (since is not null)
                reopened++;
            since = null;
            solved = false;
        }
        return new(first, since, reopened, since is not null && !solved);
    }

    static Resolution OfStated(StatedEnd stated)
    {
        var end = stated.SolvedAt ?? stated.ClosedAt;
        var reopened = Math.Max(stated.ReopenCount ?? 0, 0);
        return new(
            // With an earlier solution of which only the count is told, the one that is told is not the first.
            reopened == 0
                ? end
                : null,
            end,
            reopened,
            stated is { SolvedAt: null, ClosedAt: not null }
        );
    }
}
