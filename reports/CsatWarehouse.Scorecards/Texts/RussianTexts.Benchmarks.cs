using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of benchmarks in Russian.</summary>
public sealed partial class RussianTexts
{
    public override string BenchmarksHeading(DateOnly month) => $"Рядом с другими: {Month(month)}";

    public override string BenchmarksSentence(
        PeerClass against,
        IReadOnlyList<string> ahead,
        IReadOnlyList<string> behind,
        IReadOnlyList<string> unclear
    )
    {
        var clauses = new List<string>();
        if (ahead.Count > 0)
            clauses.Add($"мы впереди — {List(ahead, " и ")}");
        if (behind.Count > 0)
            clauses.Add($"{(ahead.Count > 0 ? "" : "мы ")}позади — {List(behind, " и ")}");
        if (unclear.Count > 0)
            clauses.Add($"разницу не различить — {List(unclear, " и ")}");
        return $"По сравнению {Peer(against)} {string.Join("; ", clauses)}.";
    }

    public override string FigureColumn => "Показатель";
    public override string OursColumn => "Мы";

    public override IReadOnlyList<string> SourceColumns =>
        [
            "С кем сравниваем",
            "Источник",
            "Когда измерено",
            "Опрошено",
            "Как, если иначе, чем у нас",
        ];

    public override string Name(PeerVerdict verdict) =>
        verdict switch
        {
            PeerVerdict.Ahead => "мы впереди",
            PeerVerdict.Behind => "мы позади",
            _ => "не различить",
        };

    public override string GapTo(double gap) =>
        $"{Numerals.WithSign(gap, FigureUnit.Points)}\u00a0п.";

    public override string RatioTo(double ratio) =>
        $"{Numerals.Number(ratio, 2)}\u00a0от их значения";

    public override string StatedAs(string value, string from, string to) =>
        $"опубликовано {value} по шкале {from}-{to}";

    public override string BenchmarksLegend =>
        "Впереди и позади — чужой показатель лежит вне нашего 95%-ного интервала; погрешность чужого показателя не публикуют, и она не учтена. Разница средних — в пунктах шкалы 0-100, разница NPS — в пунктах NPS; время и частоты сравниваются отношением.";

    static string Peer(PeerClass peer) =>
        peer switch
        {
            PeerClass.OwnIndustry => "со своей отраслью",
            PeerClass.BestCompetitor => "с лучшим конкурентом",
            _ => "с лучшими вне отрасли",
        };
}
