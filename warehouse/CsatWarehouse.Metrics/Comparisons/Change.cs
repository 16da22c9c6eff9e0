using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>How a figure differs from an earlier one.</summary>
/// <param name="Difference">Current less prior, exactly the difference of the two values, in their unit.</param>
/// <param name="Interval">95 % limits of the true difference.</param>
/// <param name="PValue">Two-sided, 0..1, before <see cref="BenjaminiHochberg"/>.</param>
/// <param name="Method">A constant of <see cref="ChangeMethod"/>.</param>
public sealed record Change(double Difference, Interval Interval, double PValue, string Method);
