using CsatWarehouse.Exports.Json;
using CsatWarehouse.Facts;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Kpis;

/// <summary>Writes the rows of one build.</summary>
sealed class KpiWriter(BulkPath rows, KpiMembers members, long buildKey, long period) : IDisposable
{
    readonly IRowWrite _figure = rows.Insert(
        "FactKpi",
        "KpiBuildKey",
        "PeriodKey",
        "KpiKey",
        "SliceKey",
        "Value",
        "UnweightedValue",
        "WeightedValue",
        "IsWeighted",
        "Answers",
        "Persons",
        "EffectiveN",
        "Favourable",
        "Neutral",
        "Unfavourable",
        "ScoreSum",
        "StandardError",
        "Low",
        "High",
        "IsLowBase",
        "IsSuppressed",
        "Exposure",
        "IsProvisional",
        "Target",
        "TargetKey",
        "TargetVerdict",
        "Baseline",
        "BaselineKey",
        "GapClosure",
        "Currency"
    );
    readonly IRowWrite _peer = rows.Insert(
        "FactKpiPeer",
        "KpiBuildKey",
        "PeriodKey",
        "KpiKey",
        "SliceKey",
        "PeerKey",
        "BenchmarkKey",
        "PeerValue",
        "Gap",
        "Ratio",
        "Verdict"
    );
    readonly IRowWrite _change = rows.Insert(
        "FactKpiChange",
        "KpiBuildKey",
        "PeriodKey",
        "KpiKey",
        "SliceKey",
        "Comparison",
        "PriorPeriodKey",
        "PriorValue",
        "PriorPersons",
        "Change",
        "ChangeLow",
        "ChangeHigh",
        "P",
        "Q",
        "Verdict",
        "Obstacle",
        "SmallestDetectable"
    );

    public void Write(FigureKey key, KpiFigure figure, bool isSuppressed, KpiMark mark)
    {
        var headline = figure.Headline;
        var (favourable, neutral, unfavourable) = CountsOf(figure);
        _figure
            .Bind(1, buildKey)
            .Bind(2, period)
            .Bind(3, figure.Kpi.Key)
            .Bind(4, members.SliceKey(key.Slice))
            .Bind(5, headline.Value)
            .Bind(6, figure.Unweighted.Value)
            .Bind(7, figure.Weighted?.Value)
            .Bind(8, figure.IsWeighted ? 1 : 0)
            .Bind(9, headline.Answers)
            .Bind(10, headline.N)
            .Bind(11, headline.Value is null ? null : (double?)headline.NEffective)
            .Bind(12, favourable)
            .Bind(13, neutral)
            .Bind(14, unfavourable)
            .Bind(
                15,
                figure.Unweighted.Kind == EstimateKind.Mean ? figure.Unweighted.Numerator : null
            )
            .Bind(16, headline.StandardError)
            .Bind(17, headline.LowerLimit)
            .Bind(18, headline.UpperLimit)
            .Bind(19, headline.IsLowBase ? 1 : 0)
            .Bind(20, isSuppressed ? 1 : 0)
            .Bind(21, figure.Exposure)
            .Bind(22, figure.IsProvisional ? 1 : 0)
            .Bind(23, mark.Target?.Value)
            .Bind(24, mark.TargetKey)
            .Bind(
                25,
                mark.VerdictOn(figure) is { } verdict ? Choice<TargetVerdict>.NameOf(verdict) : null
            )
            .Bind(26, mark.Baseline?.Value)
            .Bind(27, mark.BaselineKey)
            .Bind(28, mark.GapClosureOf(figure))
            .Bind(29, figure.Currency)
            .Execute();
    }

    public void Write(FigureKey key, KpiFigure figure, FactKpiPeer peer) =>
        _peer
            .Bind(1, buildKey)
            .Bind(2, period)
            .Bind(3, figure.Kpi.Key)
            .Bind(4, members.SliceKey(key.Slice))
            .Bind(5, peer.PeerKey)
            .Bind(6, peer.BenchmarkKey)
            .Bind(7, peer.PeerValue)
            .Bind(8, peer.Gap)
            .Bind(9, peer.Ratio)
            .Bind(10, peer.Verdict)
            .Execute();

    public void Write(FigureKey key, KpiFigure figure, FactKpiChange change) =>
        _change
            .Bind(1, buildKey)
            .Bind(2, period)
            .Bind(3, figure.Kpi.Key)
            .Bind(4, members.SliceKey(key.Slice))
            .Bind(5, change.Comparison)
            .Bind(6, change.PriorPeriodKey)
            .Bind(7, change.PriorValue)
            .Bind(8, change.PriorPersons)
            .Bind(9, change.Change)
            .Bind(10, change.ChangeLow)
            .Bind(11, change.ChangeHigh)
            .Bind(12, change.P)
            .Bind(13, change.Q)
            .Bind(14, change.Verdict)
            .Bind(15, change.Obstacle)
            .Bind(16, change.SmallestDetectable)
            .Execute();

    public void Dispose()
    {
        _figure.Dispose();
        _change.Dispose();
        _peer.Dispose();
    }

    /// <summary>The answers behind a score or a share, by kind, and the cases beside a figure; NULL for means and counts.</summary>
    static (long? Favourable, long? Neutral, long? Unfavourable) CountsOf(KpiFigure figure)
    {
        var estimate = figure.Headline;
        return estimate.Kind switch
        {
            EstimateKind.Nps when estimate.Parts.Count > 0 => (
                estimate.PartOf(Part.Promoters).Answers,
                estimate.PartOf(Part.Passives).Answers,
                estimate.PartOf(Part.Detractors).Answers
            ),
            EstimateKind.Share when estimate.Parts.Count > 0 => (
                estimate.PartOf(Part.In).Answers,
                figure.Apart,
                estimate.PartOf(Part.Out).Answers
            ),
            _ => (null, figure.Apart, null),
        };
    }
}
