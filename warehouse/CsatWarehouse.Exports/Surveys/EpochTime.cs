using System.Globalization;
using CsatWarehouse.Exports.Profiles;
using NodaTime;

namespace CsatWarehouse.Exports.Surveys;

/// <summary>Reads instants that are written as a number that counts from 1970-01-01T00:00:00Z.</summary>
static class EpochTime
{
    // Beyond NodaTime's calendar the conversion would throw; its years go from -9998 to 9999.
    const decimal GreatestSeconds = 250_000_000_000;

    /// <summary>Digits with an optional minus and decimal point, whatever the culture; null for anything else.</summary>
    public static Instant? Instant(ReadOnlySpan<char> text, EpochUnit unit)
    {
        const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var count))
            return null;
        var seconds = unit == EpochUnit.Seconds ? count : count / 1000;
        return Math.Abs(seconds) > GreatestSeconds
            ? null
            : NodaTime.Instant.FromUnixTimeTicks((long)(seconds * NodaConstants.TicksPerSecond));
    }
}
