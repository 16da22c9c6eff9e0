namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The pages of the journey and of groups of customers in Russian.</summary>
public sealed partial class RussianTexts
{
    public override string JourneyHeading(DateOnly month) => $"Этапы пути клиента: {Month(month)}";

    public override string JourneySentence(string weakest, string strongest, bool someAreTied) =>
        $"Слабее всех: {weakest}; сильнее всех: {strongest}."
        + (someAreTied ? " Этапы, названные вместе, неразличимы." : "");

    public override string StagesLegend(DateOnly? comparedMonth, bool someAreNew) =>
        comparedMonth is { } month
            ? $"Полый знак: {Month(month)} Неясно: явного изменения нет, разница может быть случайной."
                + (someAreNew ? " Впервые: в тот месяц этап не оценивали, сравнить нельзя." : "")
            : "Предыдущего месяца для сравнения нет.";

    public override string HeatLegend =>
        "Оранжевое — ниже удовлетворённости всеми этапами вместе, синее — выше; чем дальше, тем гуще. Треугольник — ячейка, интервал которой целиком лежит по ту сторону. Мелко: n.";

    public override string TooFew => "n < 5";

    public override string NoStageStandsOut =>
        "Ни один этап не выделяется: интервалы пересекаются, этапы неразличимы.";

    public override string NoRanking =>
        "Сравнить этапы между собой нельзя: ответов достаточно меньше чем у двух.";
    public override string NoStages => "Этапы пути клиента в этом месяце не оценивали.";

    public override string Unmeasured(string stages) => $"Нет ответов за месяц: {stages}.";

    public override string MoreColumns(string names) =>
        $"Не показано, ответов там меньше: {names}.";

    public override string GroupsHeading(DateOnly month) => $"Группы клиентов: {Month(month)}";

    public override string GroupsSentence(string? below, string? above) =>
        (below, above) switch
        {
            ({ } worse, { } better) =>
                $"Явно ниже, чем у всех клиентов: {worse}; явно выше: {better}.",
            ({ } worse, null) => $"Явно ниже, чем у всех клиентов: {worse}.",
            (null, { } better) => $"Явно выше, чем у всех клиентов: {better}.",
            _ => "Ни одна группа не отличается явно от всех клиентов: интервалы пересекаются.",
        };

    public override string GroupsLegend(DateOnly? comparedMonth) =>
        comparedMonth is { } month
            ? $"Линия — 95%-ный интервал. Полый ромб — {Month(month)} Пунктир — все клиенты."
            : "Линия — 95%-ный интервал. Пунктир — все клиенты.";

    public override string NoBreakdowns => "Показателей по группам клиентов в этом месяце нет.";

    public override string BreakdownHeading(string kpi, string dimension) =>
        $"{kpi}: {InSentence(dimension)}";

    public override string HiddenMembers(string members, long? persons) =>
        $"скрыто (n < 5): {members}" + (persons is { } n ? $", вместе {Persons(n)}" : "");

    public override string AddsUp(long persons, long shown, long hidden) =>
        $"{Persons(persons)}: показано {Numerals.Count(shown)} + скрыто {Numerals.Count(hidden)}";

    public override string CountedTwice => "Некоторые люди ответили в нескольких группах.";
}
