namespace CsatWarehouse.Jobs;

/// <summary>One month whose figures were made anew.</summary>
/// <param name="Month">2026-03.</param>
public sealed record BuiltPeriod(string Month, int Figures);

/// <summary>What one run of <see cref="BuildKpis"/> did, oldest month first.</summary>
public sealed record BuildReport(IReadOnlyList<BuiltPeriod> Periods);

/// <summary>How far a run is, in months.</summary>
public readonly record struct BuildProgress(string Month, int Done, int InAll);
