using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis;

/// <summary>A fact that a build makes beside its figures, and the slice that it is about. Its keys of build, period and slice are those of where it is written.</summary>
readonly record struct Finding(SliceCode Slice, IBuiltFact Fact);
