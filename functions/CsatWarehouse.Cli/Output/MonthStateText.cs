using System.Globalization;
using CsatWarehouse.Closing;
using CsatWarehouse.Exports.Json;

namespace CsatWarehouse.Cli.Output;

static class MonthStateText
{
    /// <summary>closed, open, provisional, or provisional to 2026-04-10.</summary>
    public static string Of(MonthState state, DateOnly? closesOn) =>
        Choice<MonthState>.NameOf(state)
        + (
            state == MonthState.Provisional && closesOn is { } day
                ? $" to {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"
                : ""
        );
}
