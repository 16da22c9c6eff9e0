using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CsatWarehouse.Reading;

/// <summary>One step of an action as of one day: what it aims at, how it stood, and what it did to its KPI.</summary>
/// <param name="Kpi">Null where it names none that the catalogue has.</param>
/// <param name="Slice">Null where its text is no slice.</param>
/// <param name="Effect">Null where it cannot be told; then <paramref name="Obstacle"/> says why.</param>
/// <param name="Obstacle">A constant of <see cref="ActionObstacle"/>.</param>
public sealed record ActionReading(
    ActionStepState State,
    KpiDefinition? Kpi,
    SliceCode? Slice,
    ActionEffect? Effect,
    string? Obstacle
)
{
    /// <summary>What the effect is made from: the slice beside those that nobody touched, oldest month first; empty where it cannot be told.</summary>
    public IReadOnlyList<ComparedMonth> Months { get; init; } = [];

    /// <summary>Every step that was there on the day, by action and step.</summary>
    public static async Task<IReadOnlyList<ActionReading>> ReadAsync(
        WarehouseContext context,
        long dateKey,
        DateTimeZone zone,
        CancellationToken cancellation
    )
    {
        var slices = await context.Slices.ToDictionaryAsync(
            s => s.SliceKey,
            s => SliceCode.Parse(s.Code),
            cancellation
        );
        var steps = (await context.ActionSteps.ToListAsync(cancellation))
            .GroupBy(r => (r.SourceSystemKey, r.ActionCode, r.StepCode))
            .Select(g => ActionStepState.InOrder(g))
            .OrderBy(g => g[0].ActionCode, StringComparer.Ordinal)
            .ThenBy(g => g[0].StepCode, StringComparer.Ordinal)
            .ThenBy(g => g[0].SourceSystemKey)
            .ToList();
        var touched = steps
            .Where(g => !g[^1].IsWithdrawn)
            .Select(g => (g[^1].KpiCode, g[^1].SliceKey))
            .ToHashSet();
        var readings = new List<ActionReading>();
        foreach (var revisions in steps)
        {
            if (ActionStepState.AsOf(revisions, dateKey, zone) is not { } state)
                continue;
            var aim = state.Revision;
            var kpi = aim.KpiCode is { } code ? KpiCatalogue.Find(code) : null;
            var slice = slices.GetValueOrDefault(aim.SliceKey);
            var reading = new ActionReading(state, kpi, slice, null, null);
            var began = Instant.FromDateTimeUtc(
                DateTime.SpecifyKind(revisions[0].RevisedAt, DateTimeKind.Utc)
            );
            readings.Add(
                kpi is null || slice is null
                    ? reading with
                    {
                        Obstacle = ActionObstacle.NoAim,
                    }
                    : await new ActionMonths(context, dateKey, kpi, slice, slices)
                    {
                        TouchedSlices =
                        [
                            .. touched.Where(t => t.KpiCode == kpi.Code).Select(t => t.SliceKey),
                        ],
                        TriggeredMonth = Calendar.MonthDateKey(
                            began.InZone(zone).Date.ToDateOnly()
                        ),
                    }.ReadAsync(reading, cancellation)
            );
        }
        return readings;
    }
}

/// <summary>Why the effect of a step cannot be told.</summary>
public static class ActionObstacle
{
    /// <summary>The step names no KPI of the catalogue, or no slice.</summary>
    public const string NoAim = "no-aim";

    /// <summary>Nobody said when it began.</summary>
    public const string NotBegun = "not-begun";

    /// <summary>Medians and P90s of months must not be averaged, and a count has no better or worse part.</summary>
    public const string NotAScore = "not-a-score";

    /// <summary>The slice is the whole, or actions aim at all of its neighbours.</summary>
    public const string NothingUntouched = "nothing-untouched";

    /// <summary>There is no month before it began, or none since it was effective, in which both sides have a figure.</summary>
    public const string NoMonths = "no-months";
}
