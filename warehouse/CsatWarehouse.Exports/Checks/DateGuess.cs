using System.Globalization;

namespace CsatWarehouse.Exports.Checks;

/// <summary>The format in which every filled cell of a column is a date.</summary>
/// <param name="Format">Empty for ISO 8601, which profiles read without being told.</param>
/// <param name="HasTime">A time of day that is not always midnight.</param>
/// <param name="Rival">Another order of day and month that fits every cell as well; null where there is none.</param>
sealed record DateGuess(string Format, bool HasTime, string? Rival)
{
    static readonly string[] IsoFormats =
    [
        "yyyy-MM-dd",
        "yyyy-MM-dd HH:mm:ss",
        "yyyy-MM-dd HH:mm",
        "yyyy-MM-dd'T'HH:mm:ss",
        "yyyy-MM-dd'T'HH:mm:ss'Z'",
        "yyyy-MM-dd'T'HH:mm:sszzz",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
    ];

    // Day first before month first: of two that fit, most of the world means the former.
    static readonly string[] OtherFormats =
    [
        .. (
            (string[])["d.M.yyyy", "d/M/yyyy", "M/d/yyyy", "d-M-yyyy", "yyyy/M/d", "yyyyMMdd"]
        ).SelectMany(day =>
            (string[])[day, day + " H:mm", day + " H:mm:ss", day + " h:mm tt", day + " h:mm:ss tt"]
        ),
    ];

    public static DateGuess? Of(ColumnSketch column)
    {
        if (column.Filled == 0 || column.Filled * 2 < column.Cells)
            return null;
        var iso = IsoFormats.FirstOrDefault(format => Fits(column, format));
        if (iso is not null)
            return new("", HasTimeOfDay(column, iso), null);
        var fitting = OtherFormats.Where(format => Fits(column, format)).ToList();
        return fitting.Count == 0
            ? null
            : new(fitting[0], HasTimeOfDay(column, fitting[0]), fitting.ElementAtOrDefault(1));
    }

    static bool Fits(ColumnSketch column, string format) =>
        column.Counts.Keys.All(text => Parse(text, format) is { Year: >= 1900 and <= 2199 });

    static bool HasTimeOfDay(ColumnSketch column, string format) =>
        column.Counts.Keys.Any(text => Parse(text, format)!.Value.TimeOfDay != TimeSpan.Zero);

    static DateTimeOffset? Parse(string text, string format) =>
        DateTimeOffset.TryParseExact(
            text,
            format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var date
        )
            ? date
            : null;
}
