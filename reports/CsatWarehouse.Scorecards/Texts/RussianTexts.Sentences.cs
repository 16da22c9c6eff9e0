using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>Whole sentences in Russian.</summary>
public sealed partial class RussianTexts
{
    public override string Tied(int stages) =>
        $"{Numerals.Count(stages)} {SlavicPlural(stages, "этап", "этапа", "этапов")} здесь неразличимы: интервалы пересекаются.";

    public override string NoStageStandsOut =>
        "Ни один этап не выделяется: интервалы пересекаются, этапы неразличимы.";

    public override string NoRanking => "Сравнить этапы между собой нельзя: их меньше двух.";

    public override string StagesByVerdict(
        int all,
        int improved,
        int worsened,
        int unclear,
        int notCompared
    ) =>
        $"Этапы (всего {Numerals.Count(all)}): улучшились {Numerals.Count(improved)}, ухудшились {Numerals.Count(worsened)}, без явных изменений {Numerals.Count(unclear)}, сравнить нельзя {Numerals.Count(notCompared)}.";

    public override string ImprovedStages(string stages) => $"Стало лучше: {stages}.";

    public override string WorsenedStages(string stages) => $"Стало хуже: {stages}.";

    public override string Below(string kpi, string members) =>
        $"{kpi} явно ниже, чем у всех клиентов: {members}.";

    public override string Above(string kpi, string members) =>
        $"{kpi} явно выше, чем у всех клиентов: {members}.";

    public override string MomentsOfTruth(string stages) => $"Моменты истины: {stages}.";

    public override string HiddenMembers(string members, long? persons) =>
        $"скрыто (n < 5): {members}" + (persons is { } n ? $", вместе {Persons(n)}" : "");

    public override string AddsUp(long persons, long shown, long hidden) =>
        $"{Persons(persons)}: показано {Numerals.Count(shown)} + скрыто {Numerals.Count(hidden)}";

    public override string CountedTwice => "Некоторые люди ответили в нескольких группах.";

    public override string NothingMeasured(DateOnly month) =>
        $"Измерений нет ({Month(month)}): ответов не было.";

    public override string NoNps => "NPS в этом месяце не измеряли.";
    public override string NoStages => "Этапы пути клиента в этом месяце не оценивали.";
    public override string NoBreakdowns => "Показателей по группам клиентов в этом месяце нет.";
    public override string NoMessages => "Больше ничего примечательного в этом месяце нет.";
    public override string CompositionHidden => "NPS скрыт: ответили менее 5 человек.";

    public override string Unmeasured(string stages) => $"Нет ответов за месяц: {stages}.";

    public override string Evidence(Evidence evidence)
    {
        var files = evidence.Files;
        var names =
            $"{Numerals.Count(files.Length)} {SlavicPlural(files.Length, "файл", "файла", "файлов")}"
            + (files.Length == 1 ? $" ({files[0].Name})" : "");
        return $"Основа: {names}, прочитано строк {Numerals.Count(files.Sum(f => f.Read))}: загружено {Numerals.Count(files.Sum(f => f.Loaded))}, отклонено {Numerals.Count(files.Sum(f => f.Rejected))}, дубликатов {Numerals.Count(files.Sum(f => f.Duplicate))}, исключено {Numerals.Count(files.Sum(f => f.Excluded))}; ответов за месяц {Numerals.Count(evidence.Responses)}."
            + (
                evidence.Fingerprint is { } print
                    ? $" Сборка {print[..Math.Min(12, print.Length)]}."
                    : ""
            );
    }

    public override string Since(DateOnly month, string clauses) =>
        $"По сравнению с {Dated(Instrumental, month)} {clauses}.";

    public override string ImprovedClause(IReadOnlyList<string> items) =>
        Clause(items, "улучшился", "улучшились");

    public override string WorsenedClause(IReadOnlyList<string> items) =>
        Clause(items, "ухудшился", "ухудшились");

    public override string ChangedClause(IReadOnlyList<string> items) =>
        Clause(items, "изменился", "изменились");

    public override string UnclearClause(IReadOnlyList<string> items) =>
        $"явных изменений нет: {List(items, " и ")}";

    public override string NotComparableClause(IReadOnlyList<string> items) =>
        $"сравнить нельзя: {string.Join(", ", items)}";

    public override string NothingToCompare(string kpi, string value, Figure figure) =>
        $"Сравнить пока не с чем: {kpi} — {value} ({Interval(figure)}, {Persons(figure.Persons ?? 0)}).";

    public override string AllHidden(DateOnly month) =>
        $"Ответили менее 5 человек ({Month(month)}): показатели скрыты.";

    public override string AndMore(int others) => $"и\u00a0ещё\u00a0{Numerals.Count(others)}";

    public override string JourneySentence(string weakest, string strongest, bool someAreTied) =>
        $"Слабее всех: {weakest}; сильнее всех: {strongest}."
        + (someAreTied ? " Этапы, названные вместе, неразличимы." : "");

    static string Clause(IReadOnlyList<string> items, string one, string many) =>
        items.Count == 1
            ? $"показатель {items[0]} {one} сильнее, чем объяснила бы случайность"
            : $"показатели {List(items, " и ")} {many} сильнее, чем объяснила бы случайность";

    static string Dated(string[] months, DateOnly month) =>
        FormattableString.Invariant($"{months[month.Month - 1]} {month.Year}\u00a0г.");
}
