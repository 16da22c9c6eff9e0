using CsatWarehouse.Dimensions;
using NodaTime;
using NodaTime.TimeZones;

namespace CsatWarehouse.Loading;

/// <summary>The day in the reporting zone on which an instant falls.</summary>
sealed class LocalDays(DateTimeZone zone, DateMembers dates)
{
    ZoneInterval? _last;

    /// <param name="utc">Of kind UTC.</param>
    public long KeyOf(DateTime utc)
    {
        var instant = Instant.FromDateTimeUtc(utc);
        // Rows lie close together in time: most share the offset of the row before.
        if (_last is null || !_last.Contains(instant))
            _last = zone.GetZoneInterval(instant);
        return dates.KeyOf(instant.WithOffset(_last.WallOffset).Date.ToDateOnly());
    }

    /// <summary>-1 where there is no instant.</summary>
    public long KeyOf(DateTime? utc) => utc is { } at ? KeyOf(at) : SpecialMember.NotApplicable;

    /// <summary>The first instant of a day.</summary>
    public DateTime StartOf(DateOnly day) =>
        zone.AtStartOfDay(LocalDate.FromDateOnly(day)).ToInstant().ToDateTimeUtc();
}
