using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>What a checklist's marks say, 0..1. Points below 0 count as 0, and above the most that can be given as that.</summary>
static class MysteryMarks
{
    /// <summary>Null where the item did not apply: it is not a point missed.</summary>
    public static double? ReachedOf(FactMysteryItem item) =>
        item.IsMet is { } isMet ? (isMet ? 1 : 0) : Part(item.Score, item.MaxScore);

    /// <summary>Of a visit without items, as the agency gives it; null where it does not.</summary>
    public static double? ReachedOf(FactMysteryVisit visit) =>
        Part(visit.StatedScore, visit.StatedMaxScore);

    static double? Part(double? score, double? most) =>
        score is { } points && most is > 0 ? Math.Clamp(points / most.Value, 0, 1) : null;
}
