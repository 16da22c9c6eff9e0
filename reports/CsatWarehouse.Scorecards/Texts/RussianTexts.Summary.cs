using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The first page in Russian.</summary>
public sealed partial class RussianTexts
{
    public override string SummaryHeading(DateOnly month) =>
        $"Удовлетворённость клиентов: {Month(month)}";

    public override string Name(ScorecardSection section) =>
        section switch
        {
            ScorecardSection.Summary => "Главное",
            ScorecardSection.Trends => "Динамика",
            ScorecardSection.Journey => "Путь клиента",
            ScorecardSection.Groups => "Группы",
            ScorecardSection.Drivers => "Что важнее всего",
            ScorecardSection.Benchmarks => "Сравнение с другими",
            ScorecardSection.Service => "Обслуживание",
            ScorecardSection.Voice => "Голос клиентов",
            ScorecardSection.Loyalty => "Лояльность",
            ScorecardSection.Actions => "Действия",
            _ => "Как это читать",
        };

    public override string AgainstHeading => "Цели и показатели других";
    public override string MessagesHeading => "Главное";
    public override string MixName => "Осторожно";

    public override string MixWarning(
        string kpi,
        string change,
        string since,
        string atUnchangedMix,
        string dimension,
        string? shift
    ) =>
        Sentence(
            $"показатель {kpi} изменился на {change} (тогда: {since}), но лишь из-за сдвига состава — {dimension}{(shift is null ? "" : $" ({shift})")}: при прежнем составе было бы {atUnchangedMix}"
        );

    public override string ShareShift(string member, string then, string now) =>
        $"{member}: тогда {then} ответов, теперь {now}";

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

    public override string UnclearRest(int figures) =>
        $"по остальным {Numerals.Count(figures)} главным показателям явных изменений нет";

    public override string NoneChanged(int figures, string detectable) =>
        $"ни один из {Numerals.Count(figures)} главных показателей не изменился сильнее, чем объяснила бы случайность"
        + (detectable.Length == 0 ? "" : $" ({detectable})");

    public override string NotComparableClause(IReadOnlyList<string> items) =>
        $"сравнить нельзя: {string.Join(", ", items)}";

    public override string NothingToCompare(string kpi, string value, Figure figure) =>
        $"Сравнить пока не с чем: {kpi} — {value} ({Interval(figure)}, {Persons(figure.Persons ?? 0)}).";

    public override string AllHidden(DateOnly month) =>
        $"Ответило менее 5 человек ({Month(month)}): показатели скрыты.";

    public override string NothingMeasured(DateOnly month) =>
        $"Измерений нет ({Month(month)}): ответов не было.";

    public override string NoMessages => "Больше ничего примечательного в этом месяце нет.";

    public override string Weighting(string unweighted, string? weighted, bool isWeighted) =>
        weighted is null
            ? $"NPS без взвешивания {unweighted}; весов у ответов нет."
            : $"NPS без взвешивания {unweighted}, со взвешиванием {weighted}; основной — {(isWeighted ? "взвешенный" : "невзвешенный")}.";

    public override string Composition(NpsComposition parts) =>
        $"промоутеры (9-10) — {Numerals.Count(parts.Promoters)}, нейтральные (7-8) — {Numerals.Count(parts.Passives)}, критики (до 6) — {Numerals.Count(parts.Detractors)}";

    public override string CommentBy(string author) => $"Комментарий: {author}";

    public override string Provisional => "предварительно";

    public override string AndMore(int others) => $"и\u00a0ещё\u00a0{Numerals.Count(others)}";

    public override string HowToRead(DateOnly? comparedMonth) =>
        "Как читать: полоса через точку и числа после 95\u00a0% — интервал, в котором с надёжностью 95\u00a0% лежит показатель всех клиентов. n — число людей. "
        + "Малая база (полая точка): менее 30 эффективных ответов, читать с осторожностью. Скрыто: менее 5 человек (n < 5) или соседняя группа, которая бы их выдала. "
        + "«Улучшение» и «ухудшение» — только то, что трудно объяснить случайностью (до 5\u00a0% ложных тревог)."
        + (comparedMonth is null ? " Предыдущего месяца для сравнения нет." : "");

    static string Clause(IReadOnlyList<string> items, string one, string many) =>
        items.Count == 1
            ? $"показатель {items[0]} {one} сильнее, чем объяснила бы случайность"
            : $"показатели {List(items, " и ")} {many} сильнее, чем объяснила бы случайность";
}
