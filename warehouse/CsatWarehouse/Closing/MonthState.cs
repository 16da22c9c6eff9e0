namespace CsatWarehouse.Closing;

/// <summary>How settled the figures of a month are.</summary>
public enum MonthState
{
    /// <summary>The month is not over, or has no figures yet.</summary>
    Open,

    /// <summary>It has figures, and they may change: its closing day has not come, or cases of it are still open.</summary>
    Provisional,

    /// <summary>A scorecard is restated only where a printed headline changes by the answers of five persons or more.</summary>
    Closed,
}

/// <summary>One month and its state at one instant.</summary>
/// <param name="Month">Its <c>MonthDateKey</c>.</param>
/// <param name="ClosesOn">The day on which it closes by itself; null where it is closed, was opened again by hand, or waits for open cases.</param>
/// <param name="ClosedAt">UTC; null where it is not closed.</param>
/// <param name="ClosedBy">Who closed it, or last opened it again, by hand; null where its date decides.</param>
public sealed record MonthStanding(
    long Month,
    MonthState State,
    DateOnly? ClosesOn = null,
    DateTime? ClosedAt = null,
    string? ClosedBy = null,
    string? Reason = null
);
