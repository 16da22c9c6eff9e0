using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Jobs;

/// <summary>One period whose figures of one KPI group were made anew.</summary>
/// <param name="Code">2026-03, 2026-Q1, 2026, 2026-03-r3 or 2026-03-r12.</param>
/// <param name="Group">survey or ticket.</param>
public sealed record BuiltPeriod(string Code, int Figures, string Group, PeriodKind Kind);

/// <summary>What one run of <see cref="BuildKpis"/> did, oldest first; a period stands once for each group.</summary>
/// <param name="Months">The months.</param>
/// <param name="Longer">Quarters, years and rolling windows.</param>
public sealed record BuildReport(
    IReadOnlyList<BuiltPeriod> Months,
    IReadOnlyList<BuiltPeriod> Longer
)
{
    /// <summary>The run of a backfill that is not finished: no figure was made, lest readers see half of it. Null where there is none.</summary>
    public long? WaitsFor { get; init; }
}

/// <summary>How far a run is, in periods; how many there are in all is known once the months are built.</summary>
public readonly record struct BuildProgress(string Period, int Done, int InAll);
