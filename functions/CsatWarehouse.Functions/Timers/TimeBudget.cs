using System.Globalization;
using System.Text.Json;

namespace CsatWarehouse.Functions.Timers;

/// <summary>How long a tick may take. The host kills the handler at its time-out, and every other tick with it.</summary>
static class TimeBudget
{
    // The setting by which the host itself lets its time-out be overridden.
    const string SettingName = "AzureFunctionsJobHost__functionTimeout";

    // What a job needs at most to see that it is to stop, and to leave the warehouse in order.
    const double Share = 0.9;

    /// <summary>Nine tenths of the host's functionTimeout, from the setting or from host.json; null where it has none.</summary>
    /// <param name="folder">That of host.json.</param>
    public static TimeSpan? Of(IReadOnlyDictionary<string, string> environment, string folder) =>
        TimeSpan.TryParse(
            environment.GetValueOrDefault(SettingName) ?? FromFile(folder),
            CultureInfo.InvariantCulture,
            out var timeout
        )
        && timeout > TimeSpan.Zero
            ? timeout * Share
            : null;

    static string? FromFile(string folder)
    {
        var path = Path.Combine(folder, "host.json");
        if (!File.Exists(path))
            return null;
        using var host = JsonDocument.Parse(File.ReadAllBytes(path));
        return host.RootElement.TryGetProperty("functionTimeout", out var timeout)
            ? timeout.GetString()
            : null;
    }
}
