using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using NodaTime;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>Finds the moment of which a file speaks in its name: <c>nps_{yyyy-MM-dd}.csv</c>, with a .NET date format in braces.</summary>
sealed class AsOfPattern
{
    readonly string _pattern;
    readonly string _format;
    readonly DateTimeZone _zone;

    // Made when a file is looked at, as that of a FileGlob is.
    readonly Lazy<Regex> _form;

    AsOfPattern(string pattern, string format, string form, DateTimeZone zone)
    {
        (_pattern, _format, _zone) = (pattern, format, zone);
        _form = new(() =>
            new(
                form,
                RegexOptions.NonBacktracking
                    | RegexOptions.IgnoreCase
                    | RegexOptions.CultureInvariant
                    | RegexOptions.ExplicitCapture
            )
        );
    }

    /// <summary>Null where the pattern has not exactly one date format in braces.</summary>
    /// <param name="zone">The zone of the date in the name.</param>
    public static AsOfPattern? Of(string pattern, DateTimeZone zone)
    {
        var (open, close) = (
            pattern.IndexOf('{', StringComparison.Ordinal),
            pattern.IndexOf('}', StringComparison.Ordinal)
        );
        if (open < 0 || close < open + 2 || pattern.AsSpan(close + 1).IndexOfAny('{', '}') >= 0)
            return null;
        var form =
            $"^{FileGlob.Translate(pattern[..open])}(?<date>{Form(pattern[(open + 1)..close])}){FileGlob.Translate(pattern[(close + 1)..])}$";
        return new(pattern, pattern[(open + 1)..close], form, zone);
    }

    /// <summary>The instant in UTC; a date alone means its first moment. Null with a fault where the name has no such date.</summary>
    /// <param name="name">With '/'. A pattern without '/' looks at the last part only.</param>
    public DateTime? Find(string name, out string? fault)
    {
        var part = _pattern.Contains('/', StringComparison.Ordinal)
            ? name
            : name[(name.LastIndexOf('/') + 1)..];
        fault = null;
        var match = _form.Value.Match(part);
        if (
            match.Success
            && DateTime.TryParseExact(
                match.Groups["date"].ValueSpan,
                _format,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var local
            )
        )
            return _zone.AtLeniently(LocalDateTime.FromDateTime(local)).ToDateTimeUtc();
        fault =
            $"the name '{name}' has no date where the profile's asOf '{_pattern}' expects one; rename the file or mend the profile";
        return null;
    }

    // A pattern of the format's own: any text would let a star before the braces eat a part of the date.
    static string Form(string format)
    {
        var regex = new StringBuilder();
        for (var i = 0; i < format.Length; )
        {
            var letter = format[i];
            var run = format.AsSpan(i).IndexOfAnyExcept(letter);
            run = run < 0 ? format.Length - i : run;
            regex.Append(
                letter switch
                {
                    'M' or 'd' when run > 2 => @"\p{L}+",
                    't' => "[AaPp][Mm]",
                    'y' or 'M' or 'd' or 'H' or 'h' or 'm' or 's' or 'f' => run == 1
                        ? "[0-9]{1,2}"
                        : string.Create(CultureInfo.InvariantCulture, $"[0-9]{{{run}}}"),
                    _ => Regex.Escape(format.Substring(i, run)),
                }
            );
            i += run;
        }
        return regex.ToString();
    }
}
