using CsatWarehouse.Functions.Timers;

namespace CsatWarehouse.Functions.Telemetry;

/// <summary>The lines of a tick. Alerts wait for events by their names: FeedLate, TickFault, TickFailed.</summary>
static partial class TickLog
{
    /// <summary>Every line within bears the function, the invocation and the attempt.</summary>
    public static IDisposable? BeginTick(this ILogger logger, string function, TimerTick tick) =>
        logger.BeginScope(
            new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["Function"] = function,
                ["InvocationId"] = tick.Invocation,
                ["Retry"] = tick.Retry,
                ["IsPastDue"] = tick.IsPastDue,
            }
        );

    [LoggerMessage(1, LogLevel.Information, "{Done}")]
    public static partial void TickDone(this ILogger logger, string done);

    [LoggerMessage(2, LogLevel.Information, "Writing under lease {Fence}")]
    public static partial void LeaseTaken(this ILogger logger, long fence);

    [LoggerMessage(8, LogLevel.Information, "Recorded as run {RunKey}")]
    public static partial void RunRecorded(this ILogger logger, long runKey);

    [LoggerMessage(3, LogLevel.Warning, "{Line}")]
    public static partial void TickStopped(this ILogger logger, string line);

    [LoggerMessage(4, LogLevel.Error, "{Fault}")]
    public static partial void TickFault(this ILogger logger, string fault);

    [LoggerMessage(5, LogLevel.Error, "{Message}")]
    public static partial void TickFailed(this ILogger logger, string message, Exception fault);

    [LoggerMessage(6, LogLevel.Error, "{Function} cannot read the tick: {Reason}")]
    public static partial void TickUnreadable(this ILogger logger, string function, string reason);

    [LoggerMessage(
        7,
        LogLevel.Error,
        "FeedLate: source {Source} ({Profile}) is {LagHours} hours old, late after {LimitHours}"
    )]
    public static partial void FeedLate(
        this ILogger logger,
        string source,
        string profile,
        double? lagHours,
        double limitHours
    );
}
