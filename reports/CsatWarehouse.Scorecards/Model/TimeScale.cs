namespace CsatWarehouse.Scorecards.Model;

/// <summary>The unit in which people say a time.</summary>
public enum TimeStep
{
    Second,
    Minute,
    Hour,
    Day,
}

/// <summary>Times as a page prints them: below a minute in seconds, below an hour in minutes (below ten with one decimal), below two days in hours with one decimal, else in days with one.</summary>
static class TimeScale
{
    const double Minute = 60;
    const double Hour = 60 * Minute;
    const double Day = 24 * Hour;

    /// <summary>The number in its unit, rounded half away from zero, and its decimals; what rounds up to the next unit is said in that one.</summary>
    public static (double Number, int Decimals, TimeStep Step) Of(double seconds)
    {
        var size = Math.Abs(seconds);
        if (Rounded(size, 1, 0) < Minute)
            return (Rounded(seconds, 1, 0), 0, TimeStep.Second);
        if (Rounded(size, Minute, 1) < 10)
            return (Rounded(seconds, Minute, 1), 1, TimeStep.Minute);
        if (Rounded(size, Minute, 0) < 60)
            return (Rounded(seconds, Minute, 0), 0, TimeStep.Minute);
        return Rounded(size, Hour, 1) < 48
            ? (Rounded(seconds, Hour, 1), 1, TimeStep.Hour)
            : (Rounded(seconds, Day, 1), 1, TimeStep.Day);
    }

    /// <summary>The seconds of what is printed.</summary>
    public static double Round(double seconds)
    {
        var (number, _, step) = Of(seconds);
        return number * SecondsOf(step);
    }

    public static double SecondsOf(TimeStep step) =>
        step switch
        {
            TimeStep.Second => 1,
            TimeStep.Minute => Minute,
            TimeStep.Hour => Hour,
            _ => Day,
        };

    static double Rounded(double seconds, double unit, int decimals) =>
        Math.Round(seconds / unit, decimals, MidpointRounding.AwayFromZero) + 0.0;
}
