using System.Collections.Immutable;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>
/// The stages at one end of the ranking that their intervals cannot tell apart: the extreme one first, then each whose 95 %
/// interval overlaps the extreme one's. One stage alone is the strongest or weakest; more share the place.
/// </summary>
/// <remarks>
/// Separate intervals are stricter than a test of the difference, so that a stage is named alone only where it clearly stands
/// out. Hidden stages, low bases and stages without an interval take no part: a wide interval would overlap with everything.
/// </remarks>
public sealed record StageExtreme(ImmutableArray<Stage> Stages, int InAll)
{
    /// <summary>True where every stage overlaps the extreme one: none stands out.</summary>
    public bool CannotTell => Stages.Length == InAll;

    /// <returns>Null where fewer than two stages can be ranked.</returns>
    public static StageExtreme? Weakest(IEnumerable<Stage> stages) =>
        Of(stages, s => s.Figure.Value!.Value, (extreme, other) => other.Low <= extreme.High);

    /// <inheritdoc cref="Weakest"/>
    public static StageExtreme? Strongest(IEnumerable<Stage> stages) =>
        Of(stages, s => -s.Figure.Value!.Value, (extreme, other) => other.High >= extreme.Low);

    static StageExtreme? Of(
        IEnumerable<Stage> stages,
        Func<Stage, double> order,
        Func<Figure, Figure, bool> overlaps
    )
    {
        var ranked = stages
            .Where(s =>
                s.Figure
                    is { IsHidden: false, IsLowBase: false, Value: not null, HasInterval: true }
            )
            .OrderBy(order)
            .ThenBy(s => s.Code, StringComparer.Ordinal)
            .ToList();
        return ranked.Count < 2
            ? null
            : new(
                [.. ranked.Where(s => s == ranked[0] || overlaps(ranked[0].Figure, s.Figure))],
                ranked.Count
            );
    }
}
