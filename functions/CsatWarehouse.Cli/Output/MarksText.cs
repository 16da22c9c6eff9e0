using System.Globalization;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using Calendar = CsatWarehouse.Dimensions.Calendar;

namespace CsatWarehouse.Cli.Output;

/// <summary>What a figure is held against: target, baseline and peers; nothing where there is none of them.</summary>
static class MarksText
{
    public static void Print(KpiExplanation explanation, Terminal terminal)
    {
        var (kpi, _, figure, _) = explanation.Reading;
        if (figure.Target is { } target)
            terminal.WriteLine(
                $"  {"target", -14} {FigureText.Value(kpi, target)}: {VerdictOn(figure.TargetVerdict)}"
            );
        if (figure.Baseline is { } baseline)
            terminal.WriteLine(
                $"  {"baseline", -14} {FigureText.Value(kpi, baseline)}"
                    + (
                        figure.GapClosure is { } gone
                            ? $"; {gone.ToString("P0", CultureInfo.InvariantCulture)} of the way to the target is gone"
                            : ""
                    )
            );
        if (explanation.Peers.Count == 0)
            return;
        var peers = new PlainTable("Peer", "Class", "#Value", "#n", "Measured", "#Gap", "Verdict");
        foreach (var peer in explanation.Peers)
            peers.Add(
                Printable.Line(peer.Peer.Name),
                peer.Peer.PeerClass,
                FigureText.Value(kpi, peer.Comparison.PeerValue),
                FigureText.Count(peer.Benchmark.Respondents),
                $"{Calendar.MonthText(peer.Benchmark.FromDateKey)} to {Calendar.MonthText(peer.Benchmark.ToDateKey)}",
                GapTo(peer, kpi),
                peer.Comparison.Verdict
            );
        peers.Print(terminal);
    }

    static string VerdictOn(string? verdict) =>
        verdict switch
        {
            "met" => "met, the whole interval is there or better",
            "not-met" => "not met, the whole interval is worse",
            _ => "cannot tell, it lies inside the interval",
        };

    /// <summary>Points of NPS, or on 0 to 100; of times and counts the ratio.</summary>
    static string GapTo(PeerReading peer, KpiDefinition kpi) =>
        peer.Comparison switch
        {
            { Gap: { } gap } => string.Create(
                CultureInfo.InvariantCulture,
                $"{gap:+0.0;-0.0;0.0}{(kpi.Estimator == Estimator.NetPromoterScore ? "" : " of 100")}"
            ),
            { Ratio: { } ratio } => string.Create(CultureInfo.InvariantCulture, $"x {ratio:0.00}"),
            _ => FigureText.None,
        };
}
