using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of drivers and gaps in Russian.</summary>
public sealed partial class RussianTexts
{
    public override string DriversHeading => "Что важнее всего для клиентов";

    public override string DriversSentence(
        IReadOnlyList<string> first,
        int drivers,
        string share,
        IReadOnlyList<string> concentrate
    ) =>
        (
            first.Count == 1
                ? $"Важнее всего — «{InSentence(first[0])}»: {share} того, что объясняют факторы (их {Numerals.Count(drivers)})."
                : $"Важнее всего — {List([.. first.Select(f => $"«{InSentence(f)}»")], " и ")}; различить их нельзя."
        )
        + (
            concentrate.Count == 0
                ? " Факторов, которые явно важнее среднего и оценены ниже, нет."
                : $" Улучшать в первую очередь: {List([.. concentrate.Select(c => $"«{InSentence(c)}»")], " и ")} — важность выше средней, а оценка ниже."
        );

    public override IReadOnlyList<string> DriverColumns =>
        ["Фактор", "Важность (LMG)", "Джонсон", "Оценка, 0-100", "По словам, 0-100", "Что делать"];

    public override (string Across, string Up) DriverAxes => ("важнее ›", "лучше ›");

    public override string Name(DriverQuadrant quadrant) =>
        quadrant switch
        {
            DriverQuadrant.KeepUp => "держать",
            DriverQuadrant.ConcentrateHere => "улучшать здесь",
            DriverQuadrant.LowPriority => "не срочно",
            _ => "возможно, избыточно",
        };

    public override string Meaning(DriverQuadrant quadrant) =>
        quadrant switch
        {
            DriverQuadrant.KeepUp => "важнее среднего и удаётся лучше: не растерять.",
            DriverQuadrant.ConcentrateHere =>
                "важнее среднего и удаётся хуже: силы и деньги — сюда в первую очередь.",
            DriverQuadrant.LowPriority => "менее важно и удаётся хуже: после всего остального.",
            _ => "менее важно и удаётся лучше: спросить, нужно ли столько.",
        };

    public override string NotClear => "(неясно)";

    public override string DriversLegend(
        string kpi,
        long persons,
        DateOnly from,
        DateOnly to,
        string explained
    ) =>
        $"Показатель: {kpi}, {Persons(persons)}, {Month(from)} — {Month(to)} Со всеми факторами вместе связано {explained} его различий; важность — доля фактора в этом (LMG; рядом относительные веса Джонсона). "
        + "Это говорит о том, что встречается вместе, а не о том, что чему причина. Линии — 95%-ные интервалы; пунктир — средние; полая точка и «неясно» — интервал пересекает среднее.";

    public override string GapsHeading => "Чего ждут и что получают";

    public override string GapsSentence(string widest, string gap, int below, int all) =>
        below == 0
            ? $"Ни по одной из {Numerals.Count(all)} сторон обслуживание не уступает ожиданиям явно; наибольший разрыв — «{InSentence(widest)}» ({gap})."
            : $"Обслуживание не дотягивает до ожиданий по {Numerals.Count(below)} из {Numerals.Count(all)} сторон; больше всего — «{InSentence(widest)}» ({gap}).";

    public override string GapColumn => "Разрыв";
    public override string PointsColumn => "важно, из 100";

    public override string GapsLegend =>
        "Кольцо — чего клиенты ждут, точка — что получают; разрыв — полученное минус ожидаемое у одних и тех же людей (SERVQUAL).";

    protected override string Tangibles => "Материальная среда";
    protected override string Reliability => "Надёжность";
    protected override string Responsiveness => "Отзывчивость";
    protected override string Assurance => "Уверенность";
    protected override string Empathy => "Сопереживание";
}
