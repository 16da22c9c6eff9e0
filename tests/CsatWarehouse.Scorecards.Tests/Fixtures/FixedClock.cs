namespace CsatWarehouse.Scorecards.Tests.Fixtures;

/// <summary>Says the same instant for ever.</summary>
sealed class FixedClock(int day = 1) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 5, day, 3, 0, 0, TimeSpan.Zero);
}
