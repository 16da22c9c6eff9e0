using System.Text.Json;
using CsatWarehouse.Functions.Telemetry;

namespace CsatWarehouse.Functions.Timers;

/// <summary>The answer that the host waits for: with an empty one it would wait until its time-out, and then kill the handler.</summary>
sealed record TimerAnswer(
    IReadOnlyDictionary<string, object> Outputs,
    IReadOnlyList<string> Logs,
    object? ReturnValue
);

/// <summary>The routes of the handler: one a timer, one for the host's probe, and a word for everything else.</summary>
static class TimerEndpoints
{
    // The host reads the members by these names.
    static readonly JsonSerializerOptions AsTheHostReadsIt = new() { PropertyNamingPolicy = null };

    public static void Map(WebApplication app, TimerRun run)
    {
        app.MapGet("/", () => Answer(StatusCodes.Status200OK, "The handler is up."));
        foreach (var timer in TimerPlan.Timers)
            app.MapPost(
                "/" + timer.Name,
                (HttpRequest request) => TickAsync(request, timer, run, app.Logger)
            );
        app.MapFallback(
            "{**path}",
            (HttpRequest request) =>
                Answer(
                    StatusCodes.Status404NotFound,
                    $"No function is called by {request.Method} at this path; there are {string.Join(", ", TimerPlan.Timers.Select(t => t.Name))}, each called by POST."
                )
        );
    }

    static async Task<IResult> TickAsync(
        HttpRequest request,
        PlannedTimer timer,
        TimerRun run,
        ILogger logger
    )
    {
        TimerTick tick;
        try
        {
            tick = await TimerTick.ReadAsync(request, request.HttpContext.RequestAborted);
        }
        catch (JsonException broken)
        {
            logger.TickUnreadable(timer.Name, broken.Message);
            return Answer(
                StatusCodes.Status400BadRequest,
                $"The body is not JSON: {broken.Message}"
            );
        }
        // A host that hangs up does not stop the job: what it has begun is better finished.
        var (isDone, line) = await run.RunAsync(timer, tick, logger);
        return Answer(
            isDone ? StatusCodes.Status200OK : StatusCodes.Status500InternalServerError,
            line
        );
    }

    static IResult Answer(int status, string line) =>
        Results.Json(
            new TimerAnswer(new Dictionary<string, object>(StringComparer.Ordinal), [line], null),
            AsTheHostReadsIt,
            statusCode: status
        );
}
