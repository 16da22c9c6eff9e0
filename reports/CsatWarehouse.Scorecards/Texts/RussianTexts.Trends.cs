namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of trends in Russian.</summary>
public sealed partial class RussianTexts
{
    public override string TrendsHeading(DateOnly from, DateOnly to) =>
        $"Динамика: {Month(from)} — {Month(to)}";

    public override string TrendsSentence(IReadOnlyList<string> outside, int limited, int inAll) =>
        limited == 0
            ? "Необычен ли месяц, можно будет сказать, когда до него наберётся двенадцать месяцев с показателем."
        : outside.Count > 0
            ? $"За пределами, заданными первыми двенадцатью месяцами: {List(outside, " и ")}. Остальные показатели колеблются не больше обычного."
        : limited == inAll
            ? "Все показатели лежат в пределах, заданных первыми двенадцатью месяцами: они колеблются не больше обычного."
        : $"Показатели, у которых есть пределы (их {Numerals.Count(limited)}), за них не выходят: они колеблются не больше обычного.";

    public override string TrendsLegend =>
        "Линия и точки — месяцы; полая точка — малая база. Полоса — 95%-ный интервал.";

    public override string LimitsLegend =>
        "Рамка — месяц за пределами (пунктир из точек), которые задали первые двенадцать месяцев; тонкая линия — их среднее.";

    public override string TargetLegend => "Двойная линия — цель.";
    public override string BaselineLegend => "Штриховая линия — исходный уровень.";

    public override string TrendsTimesLegend =>
        "Время: нижняя линия — медиана, верхняя — время, за которое обслужили 9 из 10; шкала растёт в разы.";

    public override string RollingLegend =>
        "Толстая серая линия — три месяца, которые кончаются этим: для малых месяцев.";

    public override string Median => "медиана";
    public override string SlowTenth => "9 из 10 — за";
    public override string NoTrends => "Ни у одного показателя ещё нет двух месяцев.";
}
