using CsatWarehouse.Metrics.Disclosure;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>
/// A change of NPS: z on the adjusted scores and variances of <see cref="AdjustedWald"/>, because the plain ones give 0/0 when all are promoters.
/// Below 30 effective answers on either side p comes from <see cref="NpsPermutation"/>; the limits stay those of z and may then disagree with p at the margin.
/// </summary>
static class NpsChange
{
    public static Change Between(Estimate current, Estimate prior)
    {
        var (now, then) = (Adjusted(current), Adjusted(prior));
        var difference = now.Centre - then.Centre;
        var error = Math.Sqrt(
            now.StandardError * now.StandardError + then.StandardError * then.StandardError
        );
        var reach = Confidence.Z * error;
        var small = LowBase.IsLow(Math.Min(current.NEffective, prior.NEffective));
        return new(
            current.Value!.Value - prior.Value!.Value,
            new Interval(difference - reach, difference + reach).Within(-200, 200),
            small
                ? NpsPermutation.PValueOf(current, prior)
                : Confidence.PValueOf(difference / error),
            small ? ChangeMethod.Permutation : ChangeMethod.AdjustedWald
        );
    }

    internal static AdjustedWald Adjusted(Estimate estimate) =>
        AdjustedWald.Of(
            estimate.PartOf(Part.Detractors).Share,
            estimate.PartOf(Part.Promoters).Share,
            estimate.NEffective
        );
}
