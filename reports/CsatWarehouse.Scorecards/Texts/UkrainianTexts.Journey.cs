namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The pages of the journey and of groups of customers in Ukrainian.</summary>
public sealed partial class UkrainianTexts
{
    public override string JourneyHeading(DateOnly month) => $"Етапи шляху клієнта: {Month(month)}";

    public override string JourneySentence(string weakest, string strongest, bool someAreTied) =>
        $"Найслабші: {weakest}; найсильніші: {strongest}."
        + (someAreTied ? " Етапи, названі разом, не розрізнити." : "");

    public override string StagesLegend(DateOnly? comparedMonth, bool someAreNew) =>
        comparedMonth is { } month
            ? $"Порожній знак: {Month(month)} Неясно: чіткої зміни немає, різниця може бути випадковою."
                + (someAreNew ? " Вперше: того місяця етап не оцінювали, порівняти не можна." : "")
            : "Попереднього місяця для порівняння немає.";

    public override string HeatLegend =>
        "Помаранчеве — нижче за задоволеність усіма етапами разом, синє — вище; що далі, то густіше. Трикутник — комірка, інтервал якої цілком лежить по той бік. Дрібно: n.";

    public override string TooFew => "n < 5";

    public override string NoStageStandsOut =>
        "Жоден етап не вирізняється: інтервали перетинаються, етапи не розрізнити.";

    public override string NoRanking =>
        "Порівняти етапи між собою не можна: відповідей досить менш ніж у двох.";
    public override string NoStages => "Етапи шляху клієнта цього місяця не оцінювали.";

    public override string Unmeasured(string stages) => $"Немає відповідей за місяць: {stages}.";

    public override string MoreColumns(string names) =>
        $"Не показано, відповідей там менше: {names}.";

    public override string GroupsHeading(DateOnly month) => $"Групи клієнтів: {Month(month)}";

    public override string GroupsSentence(string? below, string? above) =>
        (below, above) switch
        {
            ({ } worse, { } better) =>
                $"Явно нижче, ніж в усіх клієнтів: {worse}; явно вище: {better}.",
            ({ } worse, null) => $"Явно нижче, ніж в усіх клієнтів: {worse}.",
            (null, { } better) => $"Явно вище, ніж в усіх клієнтів: {better}.",
            _ => "Жодна група не відрізняється явно від усіх клієнтів: інтервали перетинаються.",
        };

    public override string GroupsLegend(DateOnly? comparedMonth) =>
        comparedMonth is { } month
            ? $"Лінія — 95%-ний інтервал. Порожній ромб — {Month(month)} Пунктир — усі клієнти."
            : "Лінія — 95%-ний інтервал. Пунктир — усі клієнти.";

    public override string NoBreakdowns => "Показників за групами клієнтів цього місяця немає.";

    public override string BreakdownHeading(string kpi, string dimension) =>
        $"{kpi}: {InSentence(dimension)}";

    public override string HiddenMembers(string members, long? persons) =>
        $"приховано (n < 5): {members}" + (persons is { } n ? $", разом {Persons(n)}" : "");

    public override string AddsUp(long persons, long shown, long hidden) =>
        $"{Persons(persons)}: показано {Numerals.Count(shown)} + приховано {Numerals.Count(hidden)}";

    public override string CountedTwice => "Деякі люди відповіли в кількох групах.";
}
