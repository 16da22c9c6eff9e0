using System.Globalization;

namespace CsatWarehouse.Cli.Output;

/// <summary>Speeds and durations as people read them.</summary>
static class PaceText
{
    /// <summary>12,300 rows/s, 2 min left; empty where neither is known.</summary>
    public static string Of(double? rowsPerSecond, TimeSpan? left) =>
        string.Join(
            ", ",
            new[]
            {
                rowsPerSecond is { } rows ? $"{FigureText.Count(rows)} rows/s" : null,
                left is { } time ? $"{Duration(time)} left" : null,
            }.OfType<string>()
        );

    /// <summary>As <see cref="Duration"/>, of an estimate: about 40 s, under 1 s.</summary>
    public static string About(TimeSpan time) =>
        time.TotalSeconds < 1 ? Duration(time) : $"about {Duration(time)}";

    /// <summary>Rounded up, in one unit: 40 s, 3 min, 2 h; below a second: under 1 s.</summary>
    public static string Duration(TimeSpan time) =>
        time.TotalSeconds switch
        {
            < 1 => "under 1 s",
            < 90 => string.Create(
                CultureInfo.InvariantCulture,
                $"{Math.Ceiling(time.TotalSeconds):0} s"
            ),
            < 5400 => string.Create(
                CultureInfo.InvariantCulture,
                $"{Math.Ceiling(time.TotalMinutes):0} min"
            ),
            _ => string.Create(
                CultureInfo.InvariantCulture,
                $"{Math.Ceiling(time.TotalHours):0} h"
            ),
        };
}
