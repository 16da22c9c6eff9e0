using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Survival;

/// <summary>One time at which the curve falls.</summary>
/// <param name="Time">In the unit of the sample.</param>
/// <param name="AtRisk">Cases neither ended nor out of sight before it; those last seen at this very time are still at risk.</param>
/// <param name="Events">Cases that ended then; at least 1.</param>
/// <param name="Survival">The share that outlasts this time, 0..1.</param>
/// <param name="StandardError">Greenwood 1926; null where none is left.</param>
public sealed record SurvivalStep(
    long Time,
    long AtRisk,
    long Events,
    double Survival,
    double? StandardError
)
{
    /// <summary>95 % limits on the log(-log) scale, in 0..1 (Kalbfleisch and Prentice 2002, section 1.4); null where none is left.</summary>
    public Interval? Interval
    {
        get
        {
            if (StandardError is not { } error)
                return null;
            var reach = Confidence.Z * error / Survival / Math.Log(Survival);
            return new(Math.Pow(Survival, Math.Exp(-reach)), Math.Pow(Survival, Math.Exp(reach)));
        }
    }
}
