using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of drivers and gaps in Ukrainian.</summary>
public sealed partial class UkrainianTexts
{
    public override string DriversHeading => "Що найважливіше для клієнтів";

    public override string DriversSentence(
        IReadOnlyList<string> first,
        int drivers,
        string share,
        IReadOnlyList<string> concentrate
    ) =>
        (
            first.Count == 1
                ? $"Найважливіше — «{InSentence(first[0])}»: {share} того, що пояснюють чинники (їх {Numerals.Count(drivers)})."
                : $"Найважливіше — {List([.. first.Select(f => $"«{InSentence(f)}»")], " і ")}; розрізнити їх не можна."
        )
        + (
            concentrate.Count == 0
                ? " Чинників, які явно важливіші за середнє й оцінені нижче, немає."
                : $" Поліпшувати насамперед: {List([.. concentrate.Select(c => $"«{InSentence(c)}»")], " і ")} — важливість вища за середню, а оцінка нижча."
        );

    public override IReadOnlyList<string> DriverColumns =>
        [
            "Чинник",
            "Важливість (LMG)",
            "Джонсон",
            "Оцінка, 0-100",
            "За словами, 0-100",
            "Що робити",
        ];

    public override (string Across, string Up) DriverAxes => ("важливіше ›", "краще ›");

    public override string Name(DriverQuadrant quadrant) =>
        quadrant switch
        {
            DriverQuadrant.KeepUp => "тримати",
            DriverQuadrant.ConcentrateHere => "поліпшувати тут",
            DriverQuadrant.LowPriority => "не терміново",
            _ => "можливо, надмірно",
        };

    public override string Meaning(DriverQuadrant quadrant) =>
        quadrant switch
        {
            DriverQuadrant.KeepUp => "важливіше за середнє й вдається краще: не розгубити.",
            DriverQuadrant.ConcentrateHere =>
                "важливіше за середнє й вдається гірше: сили й гроші — сюди насамперед.",
            DriverQuadrant.LowPriority => "менш важливо й вдається гірше: після всього іншого.",
            _ => "менш важливо й вдається краще: спитати, чи треба стільки.",
        };

    public override string NotClear => "(неясно)";

    public override string DriversLegend(
        string kpi,
        long persons,
        DateOnly from,
        DateOnly to,
        string explained
    ) =>
        $"Показник: {kpi}, {Persons(persons)}, {Month(from)} — {Month(to)} З усіма чинниками разом пов’язано {explained} його відмінностей; важливість — частка чинника в цьому (LMG; поруч відносні ваги Джонсона). "
        + "Це говорить про те, що трапляється разом, а не про те, що чому причина. Лінії — 95%-ні інтервали; пунктир — середні; порожня точка й «неясно» — інтервал перетинає середнє.";

    public override string GapsHeading => "Чого чекають і що отримують";

    public override string GapsSentence(string widest, string gap, int below, int all) =>
        below == 0
            ? $"За жодною з {Numerals.Count(all)} сторін обслуговування явно не поступається очікуванням; найбільший розрив — «{InSentence(widest)}» ({gap})."
            : $"Обслуговування не дотягує до очікувань за {Numerals.Count(below)} з {Numerals.Count(all)} сторін; найбільше — «{InSentence(widest)}» ({gap}).";

    public override string GapColumn => "Розрив";
    public override string PointsColumn => "важить, зі 100";

    public override string GapsLegend =>
        "Кільце — чого клієнти чекають, точка — що отримують; розрив — отримане мінус очікуване в тих самих людей (SERVQUAL).";

    protected override string Tangibles => "Матеріальне середовище";
    protected override string Reliability => "Надійність";
    protected override string Responsiveness => "Чуйність";
    protected override string Assurance => "Упевненість";
    protected override string Empathy => "Співпереживання";
}
