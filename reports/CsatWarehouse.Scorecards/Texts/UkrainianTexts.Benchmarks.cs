using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of benchmarks in Ukrainian.</summary>
public sealed partial class UkrainianTexts
{
    public override string BenchmarksHeading(DateOnly month) => $"Поруч з іншими: {Month(month)}";

    public override string BenchmarksSentence(
        PeerClass against,
        IReadOnlyList<string> ahead,
        IReadOnlyList<string> behind,
        IReadOnlyList<string> unclear
    )
    {
        var clauses = new List<string>();
        if (ahead.Count > 0)
            clauses.Add($"ми попереду — {List(ahead, " і ")}");
        if (behind.Count > 0)
            clauses.Add($"{(ahead.Count > 0 ? "" : "ми ")}позаду — {List(behind, " і ")}");
        if (unclear.Count > 0)
            clauses.Add($"різниці не розрізнити — {List(unclear, " і ")}");
        return $"Порівняно {Peer(against)} {string.Join("; ", clauses)}.";
    }

    public override string FigureColumn => "Показник";
    public override string OursColumn => "Ми";

    public override IReadOnlyList<string> SourceColumns =>
        ["З ким порівнюємо", "Джерело", "Коли виміряно", "Опитано", "Як, якщо інакше, ніж у нас"];

    public override string Name(PeerVerdict verdict) =>
        verdict switch
        {
            PeerVerdict.Ahead => "ми попереду",
            PeerVerdict.Behind => "ми позаду",
            _ => "не розрізнити",
        };

    public override string GapTo(double gap) =>
        $"{Numerals.WithSign(gap, FigureUnit.Points)}\u00a0п.";

    public override string RatioTo(double ratio) =>
        $"{Numerals.Number(ratio, 2)}\u00a0від їхнього значення";

    public override string StatedAs(string value, string from, string to) =>
        $"опубліковано {value} за шкалою {from}-{to}";

    public override string BenchmarksLegend =>
        "Попереду й позаду — чужий показник лежить поза нашим 95%-ним інтервалом; похибку чужого показника не публікують, і її не враховано. Різниця середніх — у пунктах шкали 0-100, різниця NPS — у пунктах NPS; час і частоти порівнюються відношенням.";

    static string Peer(PeerClass peer) =>
        peer switch
        {
            PeerClass.OwnIndustry => "зі своєю галуззю",
            PeerClass.BestCompetitor => "з найкращим конкурентом",
            _ => "з найкращими поза галуззю",
        };
}
