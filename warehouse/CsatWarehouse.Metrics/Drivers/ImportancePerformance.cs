using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Drivers;

/// <summary>What to do about a driver, by how much it matters and how well it is done.</summary>
public enum Quadrant
{
    /// <summary>Matters, and is done well.</summary>
    KeepUp,

    /// <summary>Matters, and is done badly.</summary>
    ConcentrateHere,

    /// <summary>Matters little, and is done badly.</summary>
    LowPriority,

    /// <summary>Matters little, and is done well.</summary>
    PossibleOverkill,
}

/// <summary>A driver's place among its neighbours (Martilla and James 1977, Importance-Performance Analysis). The lines cross at the means of all drivers, so that one of two drivers is always the better.</summary>
/// <param name="IsClear">Both intervals lie on one side of their line: chance alone would not put the driver into another quadrant.</param>
public readonly record struct ImportancePerformance(Quadrant Quadrant, bool IsClear)
{
    /// <param name="importance">Its share of R².</param>
    /// <param name="importanceInterval">Null where unknown: then nothing is clear.</param>
    /// <param name="performance">In any unit that all drivers share.</param>
    /// <param name="importanceLine">The mean of all drivers; at the line it matters.</param>
    /// <param name="performanceLine">The mean of all drivers; at the line it is done well.</param>
    public static ImportancePerformance Of(
        double importance,
        Interval? importanceInterval,
        double performance,
        Interval? performanceInterval,
        double importanceLine,
        double performanceLine
    ) =>
        new(
            (importance >= importanceLine, performance >= performanceLine) switch
            {
                (true, true) => Quadrant.KeepUp,
                (true, false) => Quadrant.ConcentrateHere,
                (false, false) => Quadrant.LowPriority,
                _ => Quadrant.PossibleOverkill,
            },
            importanceInterval?.Contains(importanceLine) == false
                && performanceInterval?.Contains(performanceLine) == false
        );
}
