using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>Whole sentences in Ukrainian.</summary>
public sealed partial class UkrainianTexts
{
    public override string Tied(int stages) =>
        $"{Numerals.Count(stages)} {SlavicPlural(stages, "етап", "етапи", "етапів")} тут не розрізнити: інтервали перетинаються.";

    public override string NoStageStandsOut =>
        "Жоден етап не вирізняється: інтервали перетинаються, етапи не розрізнити.";

    public override string NoRanking => "Порівняти етапи між собою не можна: їх менше двох.";

    public override string StagesByVerdict(
        int all,
        int improved,
        int worsened,
        int unclear,
        int notCompared
    ) =>
        $"Етапи (усього {Numerals.Count(all)}): покращилися {Numerals.Count(improved)}, погіршилися {Numerals.Count(worsened)}, без чітких змін {Numerals.Count(unclear)}, порівняти не можна {Numerals.Count(notCompared)}.";

    public override string ImprovedStages(string stages) => $"Стало краще: {stages}.";

    public override string WorsenedStages(string stages) => $"Стало гірше: {stages}.";

    public override string Below(string kpi, string members) =>
        $"{kpi} явно нижчий, ніж в усіх клієнтів: {members}.";

    public override string Above(string kpi, string members) =>
        $"{kpi} явно вищий, ніж в усіх клієнтів: {members}.";

    public override string MomentsOfTruth(string stages) => $"Моменти істини: {stages}.";

    public override string HiddenMembers(string members, long? persons) =>
        $"приховано (n < 5): {members}" + (persons is { } n ? $", разом {Persons(n)}" : "");

    public override string AddsUp(long persons, long shown, long hidden) =>
        $"{Persons(persons)}: показано {Numerals.Count(shown)} + приховано {Numerals.Count(hidden)}";

    public override string CountedTwice => "Деякі люди відповіли в кількох групах.";

    public override string NothingMeasured(DateOnly month) =>
        $"Вимірювань немає ({Month(month)}): відповідей не було.";

    public override string NoNps => "NPS цього місяця не вимірювали.";
    public override string NoStages => "Етапи шляху клієнта цього місяця не оцінювали.";
    public override string NoBreakdowns => "Показників за групами клієнтів цього місяця немає.";
    public override string NoMessages => "Більше нічого примітного цього місяця немає.";
    public override string CompositionHidden => "NPS приховано: відповіли менше ніж 5 осіб.";

    public override string Unmeasured(string stages) => $"Немає відповідей за місяць: {stages}.";

    public override string Evidence(Evidence evidence)
    {
        var files = evidence.Files;
        var names =
            $"{Numerals.Count(files.Length)} {SlavicPlural(files.Length, "файл", "файли", "файлів")}"
            + (files.Length == 1 ? $" ({files[0].Name})" : "");
        return $"Основа: {names}, прочитано рядків {Numerals.Count(files.Sum(f => f.Read))}: завантажено {Numerals.Count(files.Sum(f => f.Loaded))}, відхилено {Numerals.Count(files.Sum(f => f.Rejected))}, дублікатів {Numerals.Count(files.Sum(f => f.Duplicate))}, вилучено {Numerals.Count(files.Sum(f => f.Excluded))}; відповідей за місяць {Numerals.Count(evidence.Responses)}."
            + (
                evidence.Fingerprint is { } print
                    ? $" Збірка {print[..Math.Min(12, print.Length)]}."
                    : ""
            );
    }

    public override string Since(DateOnly month, string clauses) =>
        $"Порівняно з {Dated(Instrumental, month)} {clauses}.";

    public override string ImprovedClause(IReadOnlyList<string> items) =>
        Clause(items, "покращився", "покращилися");

    public override string WorsenedClause(IReadOnlyList<string> items) =>
        Clause(items, "погіршився", "погіршилися");

    public override string ChangedClause(IReadOnlyList<string> items) =>
        Clause(items, "змінився", "змінилися");

    public override string UnclearClause(IReadOnlyList<string> items) =>
        $"чітких змін немає: {List(items, " і ")}";

    public override string NotComparableClause(IReadOnlyList<string> items) =>
        $"порівняти не можна: {string.Join(", ", items)}";

    public override string NothingToCompare(string kpi, string value, Figure figure) =>
        $"Порівняти поки ні з чим: {kpi} — {value} ({Interval(figure)}, {Persons(figure.Persons ?? 0)}).";

    public override string AllHidden(DateOnly month) =>
        $"Відповіли менше ніж 5 осіб ({Month(month)}): показники приховано.";

    public override string AndMore(int others) => $"і\u00a0ще\u00a0{Numerals.Count(others)}";

    public override string JourneySentence(string weakest, string strongest, bool someAreTied) =>
        $"Найслабші: {weakest}; найсильніші: {strongest}."
        + (someAreTied ? " Етапи, названі разом, не розрізнити." : "");

    static string Clause(IReadOnlyList<string> items, string one, string many) =>
        items.Count == 1
            ? $"показник {items[0]} {one} більше, ніж пояснила б випадковість"
            : $"показники {List(items, " і ")} {many} більше, ніж пояснила б випадковість";

    static string Dated(string[] months, DateOnly month) =>
        FormattableString.Invariant($"{months[month.Month - 1]} {month.Year}\u00a0р.");
}
