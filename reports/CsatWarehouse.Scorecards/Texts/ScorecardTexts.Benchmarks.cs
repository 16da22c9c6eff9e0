using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What the page of benchmarks says.</summary>
public abstract partial class ScorecardTexts
{
    public abstract string BenchmarksHeading(DateOnly month);

    /// <param name="ahead">KPIs in which we are ahead of the peer; each list may be empty, not all three.</param>
    public abstract string BenchmarksSentence(
        PeerClass against,
        IReadOnlyList<string> ahead,
        IReadOnlyList<string> behind,
        IReadOnlyList<string> unclear
    );
    public abstract string FigureColumn { get; }
    public abstract string OursColumn { get; }

    /// <summary>Peer, publisher, measured, persons, how.</summary>
    public abstract IReadOnlyList<string> SourceColumns { get; }
    public abstract string Name(PeerVerdict verdict);

    /// <summary>The distance in points, with its sign.</summary>
    public abstract string GapTo(double gap);

    /// <summary>Ours over theirs.</summary>
    public abstract string RatioTo(double ratio);
    public abstract string StatedAs(string value, string from, string to);
    public abstract string BenchmarksLegend { get; }
}
