using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Drivers;

/// <summary>What one driver has to do with the outcome. Association, not proof of cause.</summary>
/// <param name="Name">As in <see cref="DriverSample"/>.</param>
/// <param name="Lmg">Its part of R², averaged over all orders of entry; 0 or more.</param>
/// <param name="Share">Lmg / R², 0..1: the importance that is printed.</param>
/// <param name="ShareInterval">95 % percentile interval of the share by the cluster bootstrap; null below six clusters.</param>
/// <param name="Johnson">Its part of R² by relative weights: much unlike Lmg means that neither should be trusted far.</param>
/// <param name="JohnsonShare">Johnson / R², 0..1.</param>
/// <param name="Inflation">Variance inflation, from 1 up: above 5 or 10 the driver is hard to tell from the others. Null where it is a combination of them.</param>
/// <param name="Slope">Points of the outcome for one point of the driver, the others held fast; null where that cannot be told, because some driver is a combination of others.</param>
/// <param name="SlopeInterval">95 %, cluster-robust; null below two clusters.</param>
/// <param name="Correlation">With the outcome, -1..1: tells the direction, which a share of R² does not. 0 for a driver that does not vary.</param>
public sealed record KeyDriver(
    string Name,
    double Lmg,
    double Share,
    Interval? ShareInterval,
    double Johnson,
    double JohnsonShare,
    double? Inflation,
    double? Slope,
    Interval? SlopeInterval,
    double Correlation
);
