namespace CsatWarehouse.Metrics.Calendars;

/// <summary>A stretch of one local day in which work is done, in seconds of the clock since midnight; the end is not included, and 86,400 is midnight.</summary>
public readonly record struct OpenHours
{
    public const int SecondsOfDay = 86_400;

    /// <exception cref="ArgumentException">The end is not after the start, or one is outside the day.</exception>
    public OpenHours(int from, int to)
    {
        if (from < 0 || to > SecondsOfDay || to <= from)
            throw new ArgumentException(
                $"{Clock(from)}-{Clock(to)} is not a stretch of one day: let it end after it starts, by 24:00 at the latest; split a night shift at midnight.",
                nameof(to)
            );
        (From, To) = (from, to);
    }

    public int From { get; }
    public int To { get; }

    public override string ToString() => $"{Clock(From)}-{Clock(To)}";

    static string Clock(int seconds) =>
        FormattableString.Invariant($"{seconds / 3600:00}:{seconds / 60 % 60:00}");
}
