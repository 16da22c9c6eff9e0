namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of trends in Ukrainian.</summary>
public sealed partial class UkrainianTexts
{
    public override string TrendsHeading(DateOnly from, DateOnly to) =>
        $"Динаміка: {Month(from)} — {Month(to)}";

    public override string TrendsSentence(IReadOnlyList<string> outside, int limited, int inAll) =>
        limited == 0
            ? "Чи незвичайний місяць, можна буде сказати, коли перед ним назбирається дванадцять місяців із показником."
        : outside.Count > 0
            ? $"Поза межами, які задали перші дванадцять місяців: {List(outside, " і ")}. Решта показників коливається не більше, ніж зазвичай."
        : limited == inAll
            ? "Усі показники лежать у межах, які задали перші дванадцять місяців: вони коливаються не більше, ніж зазвичай."
        : $"Показники, що мають межі (їх {Numerals.Count(limited)}), за них не виходять: вони коливаються не більше, ніж зазвичай.";

    public override string TrendsLegend =>
        "Лінія й точки — місяці; порожня точка — мала база. Смуга — 95%-ний інтервал.";

    public override string LimitsLegend =>
        "Рамка — місяць поза межами (пунктир із крапок), які задали перші дванадцять місяців; тонка лінія — їхнє середнє.";

    public override string TargetLegend => "Подвійна лінія — ціль.";
    public override string BaselineLegend => "Штрихова лінія — вихідний рівень.";

    public override string TrendsTimesLegend =>
        "Час: нижня лінія — медіана, верхня — час, за який обслужили 9 із 10; шкала зростає в рази.";

    public override string RollingLegend =>
        "Товста сіра лінія — три місяці, що закінчуються цим: для малих місяців.";

    public override string Median => "медіана";
    public override string SlowTenth => "9 із 10 — за";
    public override string NoTrends => "Жоден показник ще не має двох місяців.";
}
