namespace CsatWarehouse.Jobs;

/// <summary>One month whose figures of one KPI group were made anew.</summary>
/// <param name="Month">2026-03.</param>
/// <param name="Group">survey or ticket.</param>
public sealed record BuiltPeriod(string Month, int Figures, string Group);

/// <summary>What one run of <see cref="BuildKpis"/> did, oldest month first; a month stands once for each group.</summary>
public sealed record BuildReport(IReadOnlyList<BuiltPeriod> Periods);

/// <summary>How far a run is, in months.</summary>
public readonly record struct BuildProgress(string Month, int Done, int InAll);
