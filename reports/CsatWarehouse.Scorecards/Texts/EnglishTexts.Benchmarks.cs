using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of benchmarks in English.</summary>
public sealed partial class EnglishTexts
{
    public override string BenchmarksHeading(DateOnly month) => $"Beside others in {Month(month)}";

    public override string BenchmarksSentence(
        PeerClass against,
        IReadOnlyList<string> ahead,
        IReadOnlyList<string> behind,
        IReadOnlyList<string> unclear
    )
    {
        var clauses = new List<string>();
        if (ahead.Count > 0)
            clauses.Add($"ahead in {List(ahead, " and ")}");
        if (behind.Count > 0)
            clauses.Add($"behind in {List(behind, " and ")}");
        if (unclear.Count > 0)
            clauses.Add($"too close to tell in {List(unclear, " and ")}");
        return $"Against the {Peer(against)} we are {string.Join(", ", clauses)}.";
    }

    public override string FigureColumn => "Figure";
    public override string OursColumn => "Ours";

    public override IReadOnlyList<string> SourceColumns =>
        ["Peer", "Source", "Measured", "Persons asked", "How, where it differs from ours"];

    public override string Name(PeerVerdict verdict) =>
        verdict switch
        {
            PeerVerdict.Ahead => "ahead",
            PeerVerdict.Behind => "behind",
            _ => "too close to tell",
        };

    public override string GapTo(double gap) =>
        $"{Numerals.WithSign(gap, FigureUnit.Points)}\u00a0points";

    public override string RatioTo(double ratio) => $"{Numerals.Number(ratio, 2)}\u00a0× theirs";

    public override string StatedAs(string value, string from, string to) =>
        $"published as {value} on {from}-{to}";

    public override string BenchmarksLegend =>
        "Ahead and behind: the peer’s figure lies outside our 95% interval; the peer’s own uncertainty is not published and is not taken into account. Gaps of means are in points of 0-100, of NPS in points of NPS; times and rates are compared as a ratio.";

    static string Peer(PeerClass peer) =>
        peer switch
        {
            PeerClass.OwnIndustry => "average of our own industry",
            PeerClass.BestCompetitor => "best competitor",
            _ => "best outside our industry",
        };
}
