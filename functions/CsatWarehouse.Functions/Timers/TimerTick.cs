using System.Text.Json;

namespace CsatWarehouse.Functions.Timers;

/// <summary>What the host says of one tick.</summary>
/// <param name="Invocation">The same for every attempt at a tick.</param>
/// <param name="IsPastDue">True where the host was down at the time: one tick stands for all that were missed.</param>
/// <param name="Retry">0 for the first attempt.</param>
sealed record TimerTick(string Invocation, bool IsPastDue, int Retry)
{
    const string InvocationHeader = "X-Azure-Functions-InvocationId";

    /// <summary>A body that says less than it might is no fault: what the job has to do does not depend on it.</summary>
    /// <exception cref="JsonException">The body is not JSON.</exception>
    public static async Task<TimerTick> ReadAsync(
        HttpRequest request,
        CancellationToken cancellation
    )
    {
        using var body = await JsonDocument.ParseAsync(
            request.Body,
            cancellationToken: cancellation
        );
        var pastDue = Member(body.RootElement, "Data", "timer", "IsPastDue");
        var retry = Member(body.RootElement, "Metadata", "RetryContext", "RetryCount");
        return new(
            request.Headers[InvocationHeader].ToString(),
            pastDue?.ValueKind == JsonValueKind.True,
            retry is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var count)
                ? count
                : 0
        );
    }

    static JsonElement? Member(JsonElement root, params ReadOnlySpan<string> path)
    {
        var found = root;
        foreach (var name in path)
            if (found.ValueKind != JsonValueKind.Object || !found.TryGetProperty(name, out found))
                return null;
        return found;
    }
}
