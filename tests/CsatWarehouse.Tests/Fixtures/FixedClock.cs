namespace CsatWarehouse.Tests.Fixtures;

/// <summary>Says the same instant for ever.</summary>
sealed class FixedClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => new(2026, 5, 1, 3, 0, 0, TimeSpan.Zero);
}
