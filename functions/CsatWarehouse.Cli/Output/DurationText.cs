using System.Globalization;

namespace CsatWarehouse.Cli.Output;

/// <summary>
/// Times in their two greatest units: 42 s, 6 min 27 s, 65 h 33 min; halves are rounded away from zero. There are no days,
/// because a day of business hours is no day.
/// </summary>
static class DurationText
{
    const long Minute = 60;
    const long Hour = 3600;

    public static string Of(double seconds)
    {
        var sign = seconds < 0 ? "-" : "";
        var whole = Round(Math.Abs(seconds), 1);
        if (whole >= Hour)
            whole = Round(Math.Abs(seconds), Minute);
        return whole == 0 ? "0 s"
            : whole < Minute ? Invariant($"{sign}{whole} s")
            : whole < Hour ? Invariant($"{sign}{whole / Minute} min {whole % Minute} s")
            : Invariant($"{sign}{whole / Hour:N0} h {whole % Hour / Minute} min");
    }

    static long Round(double seconds, long unit) =>
        (long)Math.Round(seconds / unit, MidpointRounding.AwayFromZero) * unit;

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
