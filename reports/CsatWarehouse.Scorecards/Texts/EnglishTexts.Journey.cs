namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The pages of the journey and of groups of customers in English.</summary>
public sealed partial class EnglishTexts
{
    public override string JourneyHeading(DateOnly month) =>
        $"Stages of the customer journey in {Month(month)}";

    public override string JourneySentence(string weakest, string strongest, bool someAreTied) =>
        $"Weakest: {weakest}; strongest: {strongest}."
        + (someAreTied ? " Stages named together cannot be told apart." : "");

    public override string StagesLegend(DateOnly? comparedMonth, bool someAreNew) =>
        comparedMonth is { } month
            ? $"Hollow mark: {Month(month)}. Unclear: no clear change, the difference may be chance."
                + (someAreNew ? $" New: not asked in {Month(month)}, not comparable." : "")
            : "There is no earlier month to compare with.";

    public override string HeatLegend =>
        "Orange lies below the satisfaction with all stages together, blue above, the stronger the farther; a triangle marks a cell whose interval lies wholly beyond it. Small: n.";

    public override string TooFew => "n < 5";

    public override string NoStageStandsOut =>
        "No stage stands out: all intervals overlap, they cannot be told apart.";

    public override string NoRanking =>
        "Stages cannot be ranked: fewer than two have enough answers.";
    public override string NoStages => "No stage of the journey was measured this month.";

    public override string Unmeasured(string stages) => $"No answers this month: {stages}.";

    public override string MoreColumns(string names) => $"Not shown, with fewer answers: {names}.";

    public override string GroupsHeading(DateOnly month) =>
        $"Groups of customers in {Month(month)}";

    public override string GroupsSentence(string? below, string? above) =>
        (below, above) switch
        {
            ({ } worse, { } better) =>
                $"Clearly below all customers: {worse}; clearly above: {better}.",
            ({ } worse, null) => $"Clearly below all customers: {worse}.",
            (null, { } better) => $"Clearly above all customers: {better}.",
            _ => "No group differs clearly from all customers: all intervals overlap that of all.",
        };

    public override string GroupsLegend(DateOnly? comparedMonth) =>
        comparedMonth is { } month
            ? $"Line: the 95% interval. Hollow diamond: {Month(month)}. Dashed rule: all customers."
            : "Line: the 95% interval. Dashed rule: all customers.";

    public override string NoBreakdowns =>
        "There are no figures by groups of customers this month.";

    public override string BreakdownHeading(string kpi, string dimension) =>
        $"{kpi} by {InSentence(dimension)}";

    public override string HiddenMembers(string members, long? persons) =>
        $"hidden (n < 5): {members}" + (persons is { } n ? $", together {Persons(n)}" : "");

    public override string AddsUp(long persons, long shown, long hidden) =>
        $"{Persons(persons)}: shown {Numerals.Count(shown)} + hidden {Numerals.Count(hidden)}";

    public override string CountedTwice => "Some persons answered in more than one group.";
}
