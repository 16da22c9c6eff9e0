using CsatWarehouse.Exports.Json;
using CsatWarehouse.Facts;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Kpis;

/// <summary>Whether a figure is better than a peer's.</summary>
public enum PeerVerdict
{
    /// <summary>The peer's figure lies inside our interval.</summary>
    CannotTell,
    Ahead,
    Behind,
}

/// <summary>Compares a figure with a peer's: points for scores, whose zero is arbitrary, and ratios for times and counts, whose zero is not.</summary>
static class PeerGap
{
    /// <summary>Null where there is no figure to compare.</summary>
    public static FactKpiPeer? Of(KpiFigure figure, FactBenchmark peer)
    {
        if (figure.Headline.Value is not { } value || peer.Value is not { } theirs)
            return null;
        double? gap = figure.Kpi switch
        {
            { Estimator: Estimator.NetPromoterScore } => value - theirs,
            { Estimator: Estimator.Mean } or { IsShare: true } => PeerScale.Score100(
                figure.Kpi,
                value
            ) - PeerScale.Score100(figure.Kpi, theirs),
            _ => null,
        };
        return new()
        {
            PeerKey = peer.PeerKey,
            BenchmarkKey = peer.BenchmarkKey,
            PeerValue = theirs,
            Gap = gap,
            Ratio = gap is null && theirs > 0 ? value / theirs : null,
            Verdict = Choice<PeerVerdict>.NameOf(VerdictOn(figure, theirs)),
        };
    }

    /// <summary>That of a target: a peer's figure is taken as exact.</summary>
    static PeerVerdict VerdictOn(KpiFigure figure, double theirs) =>
        figure.Kpi.Direction == Direction.None
            ? PeerVerdict.CannotTell
            : Verdicts.OfFigure(figure.Headline, theirs, figure.Kpi.Direction) switch
            {
                TargetVerdict.Met => PeerVerdict.Ahead,
                TargetVerdict.NotMet => PeerVerdict.Behind,
                _ => PeerVerdict.CannotTell,
            };
}
