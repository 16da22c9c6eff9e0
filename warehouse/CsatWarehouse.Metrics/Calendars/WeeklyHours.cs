using System.Globalization;
using NodaTime;

namespace CsatWarehouse.Metrics.Calendars;

/// <summary>The opening hours of a week by the local clock.</summary>
public sealed class WeeklyHours
{
    static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    readonly OpenHours[][] days;

    /// <param name="hours">In any order; days without any are closed.</param>
    /// <exception cref="ArgumentException">Two stretches of a day overlap, or the week has none: all business times would be 0 and look splendid.</exception>
    public WeeklyHours(IEnumerable<(IsoDayOfWeek Day, OpenHours Hours)> hours)
    {
        var byDay = hours.ToLookup(one => one.Day, one => one.Hours);
        days = [.. Days.Select((_, i) => InOrder(byDay[(IsoDayOfWeek)(i + 1)], Days[i]))];
        if (days.All(day => day.Length == 0))
            throw new ArgumentException(
                "A week without opening hours measures no business time: give at least one day, such as Mon-Fri 09:00-18:00.",
                nameof(hours)
            );
    }

    /// <summary>Ascending; empty on a closed day.</summary>
    public IReadOnlyList<OpenHours> this[IsoDayOfWeek day] => days[(int)day - 1];

    /// <summary>Reads <c>Mon-Fri 09:00-18:00; Sat 10:00-14:00 15:00-24:00</c>: days or ranges of days in English, then stretches; Sun-Tue runs over the week's end.</summary>
    /// <exception cref="FormatException">The text is not of that form; the message quotes the part.</exception>
    /// <exception cref="ArgumentException">As the constructor.</exception>
    public static WeeklyHours Parse(string text)
    {
        var hours = new List<(IsoDayOfWeek, OpenHours)>();
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries))
        {
            var words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length < 2)
                throw Unreadable(part);
            foreach (var day in DaysOf(words[0], part))
            foreach (var word in words.Skip(1))
                hours.Add((day, HoursOf(word, part)));
        }
        return new(hours);
    }

    internal static OpenHours[] InOrder(IEnumerable<OpenHours> hours, string day)
    {
        OpenHours[] ordered = [.. hours.OrderBy(one => one.From)];
        for (var i = 1; i < ordered.Length; i++)
            if (ordered[i].From < ordered[i - 1].To)
                throw new ArgumentException(
                    $"{day}: {ordered[i - 1]} and {ordered[i]} overlap, so that time would count twice: join them.",
                    nameof(hours)
                );
        return ordered;
    }

    static IEnumerable<IsoDayOfWeek> DaysOf(string word, string part)
    {
        var ends = word.Split('-');
        var (first, last) = (Array.IndexOf(Days, ends[0]), Array.IndexOf(Days, ends[^1]));
        if (ends.Length > 2 || first < 0 || last < 0)
            throw Unreadable(part);
        var count = (last - first + Days.Length) % Days.Length + 1;
        return Enumerable.Range(first, count).Select(i => (IsoDayOfWeek)(i % Days.Length + 1));
    }

    static OpenHours HoursOf(string word, string part)
    {
        var ends = word.Split('-');
        return ends.Length == 2 && SecondsOf(ends[0]) is { } from && SecondsOf(ends[1]) is { } to
            ? new(from, to)
            : throw Unreadable(part);
    }

    static int? SecondsOf(string clock) =>
        clock == "24:00" ? OpenHours.SecondsOfDay
        : TimeOnly.TryParseExact(
            clock,
            "HH:mm",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        )
            ? (int)time.ToTimeSpan().TotalSeconds
        : null;

    static FormatException Unreadable(string part) =>
        new(
            $"'{part}' is not opening hours: write days and stretches, such as Mon-Fri 09:00-18:00."
        );
}
