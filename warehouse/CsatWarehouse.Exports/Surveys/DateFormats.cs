using System.Globalization;
using NodaTime;

namespace CsatWarehouse.Exports.Surveys;

/// <summary>Reads dates by the formats that a profile lists, and by no other: 03/04 never changes its meaning.</summary>
sealed class DateFormats(IReadOnlyList<string> formats, CultureInfo culture, DateTimeZone zone)
{
    const string WithSeconds = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF";

    /// <summary>ISO 8601 as databases, survey tools and spreadsheets write it.</summary>
    static readonly string[] Iso =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd HH:mm",
        WithSeconds,
        WithSeconds + "'Z'",
        WithSeconds + "zzz",
        "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd'T'HH:mm'Z'",
        "yyyy-MM-dd HH:mm:ss'Z'",
        "yyyy-MM-dd HH:mm:sszzz",
    ];

    readonly string[] _formats = formats.Count == 0 ? Iso : [.. formats];

    /// <summary>The formats as a message names them.</summary>
    public string Names =>
        formats.Count == 0
            ? "ISO 8601 (yyyy-MM-dd, yyyy-MM-ddTHH:mm:ssZ)"
            : string.Join(" or ", formats);

    /// <summary>Local times so far that the clocks skip or show twice.</summary>
    public ClockChanges ClockChanges { get; private set; }

    /// <summary>The day as written, whatever time and zone stand beside it.</summary>
    public DateOnly? Day(ReadOnlySpan<char> text)
    {
        foreach (var format in _formats)
            if (
                DateTimeOffset.TryParseExact(
                    text,
                    format,
                    culture,
                    DateTimeStyles.AssumeUniversal,
                    out var written
                )
            )
                return DateOnly.FromDateTime(written.DateTime);
        return null;
    }

    /// <summary>
    /// The instant. A text with an offset or Z says it itself; others are local to the file's zone. A local time that the
    /// clocks skip is moved on by the gap, one that comes twice is the earlier. Null also for a day without a time.
    /// </summary>
    public Instant? Instant(ReadOnlySpan<char> text)
    {
        if (_formats == Iso && IsoSeconds.Read(text, out var isUtc) is { } plain)
            return isUtc
                ? LocalDateTime.FromDateTime(plain).InUtc().ToInstant()
                : Local(LocalDateTime.FromDateTime(plain));
        foreach (var format in _formats)
        {
            if (
                format.IndexOfAny(['H', 'h']) < 0
                || !DateTimeOffset.TryParseExact(
                    text,
                    format,
                    culture,
                    DateTimeStyles.AssumeUniversal,
                    out var written
                )
            )
                continue;
            return HasOffset(format)
                ? NodaTime.Instant.FromDateTimeOffset(written)
                : Local(LocalDateTime.FromDateTime(written.DateTime));
        }
        return null;
    }

    Instant Local(LocalDateTime time)
    {
        var mapping = zone.MapLocal(time);
        if (mapping.Count == 1)
            return mapping.Single().ToInstant();
        ClockChanges =
            mapping.Count == 0
                ? ClockChanges with
                {
                    Skipped = ClockChanges.Skipped + 1,
                }
                : ClockChanges with
                {
                    Twice = ClockChanges.Twice + 1,
                };
        return zone.AtLeniently(time).ToInstant();
    }

    static bool HasOffset(string format) => format.IndexOfAny(['z', 'K', 'Z']) >= 0;
}
