using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>Whole sentences in English.</summary>
public sealed partial class EnglishTexts
{
    public override string Tied(int stages) =>
        $"{Numerals.Count(stages)} stages cannot be told apart here: their intervals overlap.";

    public override string NoStageStandsOut =>
        "No stage stands out: all intervals overlap, they cannot be told apart.";

    public override string NoRanking => "Fewer than two stages can be ranked.";

    public override string StagesByVerdict(
        int all,
        int improved,
        int worsened,
        int unclear,
        int notCompared
    ) =>
        $"Of {Numerals.Count(all)} stages, {Numerals.Count(improved)} improved, {Numerals.Count(worsened)} worsened, {Numerals.Count(unclear)} show no clear change and {Numerals.Count(notCompared)} cannot be compared.";

    public override string ImprovedStages(string stages) => $"Improved: {stages}.";

    public override string WorsenedStages(string stages) => $"Worsened: {stages}.";

    public override string Below(string kpi, string members) =>
        $"{kpi} clearly below that of all customers: {members}.";

    public override string Above(string kpi, string members) =>
        $"{kpi} clearly above that of all customers: {members}.";

    public override string MomentsOfTruth(string stages) => $"Moments of truth: {stages}.";

    public override string HiddenMembers(string members, long? persons) =>
        $"hidden (n < 5): {members}" + (persons is { } n ? $", together {Persons(n)}" : "");

    public override string AddsUp(long persons, long shown, long hidden) =>
        $"{Persons(persons)}: shown {Numerals.Count(shown)} + hidden {Numerals.Count(hidden)}";

    public override string CountedTwice => "Some persons answered in more than one group.";

    public override string NothingMeasured(DateOnly month) =>
        $"Nothing was measured in {Month(month)}: there are no answers.";

    public override string NoNps => "NPS was not measured this month.";
    public override string NoStages => "No stage of the journey was measured this month.";
    public override string NoBreakdowns =>
        "There are no figures by groups of customers this month.";
    public override string NoMessages => "Nothing else stands out this month.";
    public override string CompositionHidden => "NPS is hidden: it stands on fewer than 5 persons.";

    public override string Unmeasured(string stages) => $"No answers this month: {stages}.";

    public override string Evidence(Evidence evidence)
    {
        var files = evidence.Files;
        var names =
            files.Length == 1
                ? $"1 file ({files[0].Name})"
                : $"{Numerals.Count(files.Length)} files";
        return $"Stands on {names}, rows read {Numerals.Count(files.Sum(f => f.Read))}: loaded {Numerals.Count(files.Sum(f => f.Loaded))}, rejected {Numerals.Count(files.Sum(f => f.Rejected))}, duplicate {Numerals.Count(files.Sum(f => f.Duplicate))}, excluded {Numerals.Count(files.Sum(f => f.Excluded))}; responses of this month {Numerals.Count(evidence.Responses)}."
            + (
                evidence.Fingerprint is { } print
                    ? $" Build {print[..Math.Min(12, print.Length)]}."
                    : ""
            );
    }

    public override string Since(DateOnly month, string clauses) =>
        $"Compared with {Month(month)}, {clauses}.";

    public override string ImprovedClause(IReadOnlyList<string> items) =>
        $"{List(items, " and ")} improved by more than chance explains";

    public override string WorsenedClause(IReadOnlyList<string> items) =>
        $"{List(items, " and ")} got worse by more than chance explains";

    public override string ChangedClause(IReadOnlyList<string> items) =>
        $"{List(items, " and ")} changed by more than chance explains";

    public override string UnclearClause(IReadOnlyList<string> items) =>
        $"there is no clear change in {List(items, " and ")}";

    public override string NotComparableClause(IReadOnlyList<string> items) =>
        $"not comparable: {string.Join(", ", items)}";

    public override string NothingToCompare(string kpi, string value, Figure figure) =>
        $"There is no earlier month to compare with: {kpi} is {value} ({Interval(figure)}, {Persons(figure.Persons ?? 0)}).";

    public override string AllHidden(DateOnly month) =>
        $"Fewer than 5 persons answered in {Month(month)}: the figures are hidden.";

    public override string AndMore(int others) => $"and\u00a0{Numerals.Count(others)}\u00a0more";

    public override string JourneySentence(string weakest, string strongest, bool someAreTied) =>
        $"Weakest: {weakest}; strongest: {strongest}."
        + (someAreTied ? " Stages named together cannot be told apart." : "");
}
