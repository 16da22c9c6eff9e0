using CsatWarehouse.Dimensions;
using NodaTime;

namespace CsatWarehouse.Loading;

/// <summary>The day in the reporting zone on which an instant falls.</summary>
sealed class LocalDays(DateTimeZone zone, DateMembers dates)
{
    DateTime _from = DateTime.MaxValue;
    DateTime _to;
    TimeSpan _offset;

    /// <param name="utc">Of kind UTC.</param>
    public long KeyOf(DateTime utc)
    {
        // Rows lie close together in time: most share the offset of the row before.
        if (utc < _from || utc >= _to)
        {
            var interval = zone.GetZoneInterval(Instant.FromDateTimeUtc(utc));
            _from = interval.HasStart ? interval.Start.ToDateTimeUtc() : DateTime.MinValue;
            _to = interval.HasEnd ? interval.End.ToDateTimeUtc() : DateTime.MaxValue;
            _offset = interval.WallOffset.ToTimeSpan();
        }
        return dates.KeyOf(DateOnly.FromDateTime(utc + _offset));
    }

    /// <summary>-1 where there is no instant.</summary>
    public long KeyOf(DateTime? utc) => utc is { } at ? KeyOf(at) : SpecialMember.NotApplicable;

    /// <summary>The first instant of a day.</summary>
    public DateTime StartOf(DateOnly day) =>
        zone.AtStartOfDay(LocalDate.FromDateOnly(day)).ToInstant().ToDateTimeUtc();
}
