using System.Globalization;

namespace CsatWarehouse.Faults;

/// <summary>
/// What a started process does to itself at its n-th fault point: right before and right after each commit but the lease's, from the first
/// listing to the last scorecard. <see cref="StartupHook"/> counts them there.
/// </summary>
static class FaultPoint
{
    public const string Place = "CSAT_FAULT_AT";
    public const string Deed = "CSAT_FAULT_DO";

    /// <summary>An exception, as a lost connection or a full disk gives.</summary>
    public const string Throw = "throw";

    /// <summary>SIGKILL.</summary>
    public const string Kill = "kill";

    /// <summary>Waits there for a line, so that it can be stopped and let go on again.</summary>
    public const string Wait = "wait";

    /// <summary>What the process tells of every point: the line begins so.</summary>
    public const string Told = "fault point ";

    public static string At(int point) => FormattableString.Invariant($"{Told}{point}:");

    public static Dictionary<string, string> Environment(int point, string deed) =>
        new()
        {
            ["DOTNET_STARTUP_HOOKS"] = typeof(FaultPoint).Assembly.Location,
            [Place] = point.ToString(CultureInfo.InvariantCulture),
            [Deed] = deed,
        };
}
