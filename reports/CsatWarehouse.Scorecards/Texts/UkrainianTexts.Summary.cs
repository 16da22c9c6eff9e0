using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The first page in Ukrainian.</summary>
public sealed partial class UkrainianTexts
{
    public override string SummaryHeading(DateOnly month) =>
        $"Задоволеність клієнтів: {Month(month)}";

    public override string Name(ScorecardSection section) =>
        section switch
        {
            ScorecardSection.Summary => "Головне",
            ScorecardSection.Trends => "Динаміка",
            ScorecardSection.Journey => "Шлях клієнта",
            ScorecardSection.Groups => "Групи",
            ScorecardSection.Drivers => "Що найважливіше",
            ScorecardSection.Benchmarks => "Порівняння з іншими",
            ScorecardSection.Service => "Обслуговування",
            ScorecardSection.Voice => "Голос клієнтів",
            ScorecardSection.Loyalty => "Лояльність",
            ScorecardSection.Actions => "Дії",
            _ => "Як це читати",
        };

    public override string AgainstHeading => "Цілі та показники інших";
    public override string MessagesHeading => "Головне";
    public override string MixName => "Обережно";

    public override string MixWarning(
        string kpi,
        string change,
        string since,
        string atUnchangedMix,
        string dimension,
        string? shift
    ) =>
        Sentence(
            $"показник {kpi} змінився на {change} (тоді: {since}), але лише через зсув складу — {dimension}{(shift is null ? "" : $" ({shift})")}: за попереднього складу було б {atUnchangedMix}"
        );

    public override string ShareShift(string member, string then, string now) =>
        $"{member}: тоді {then} відповідей, тепер {now}";

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

    public override string UnclearRest(int figures) =>
        $"за рештою головних показників ({Numerals.Count(figures)}) чітких змін немає";

    public override string NoneChanged(int figures, string detectable) =>
        $"жоден із {Numerals.Count(figures)} головних показників не змінився більше, ніж пояснила б випадковість"
        + (detectable.Length == 0 ? "" : $" ({detectable})");

    public override string NotComparableClause(IReadOnlyList<string> items) =>
        $"порівняти не можна: {string.Join(", ", items)}";

    public override string NothingToCompare(string kpi, string value, Figure figure) =>
        $"Порівняти поки ні з чим: {kpi} — {value} ({Interval(figure)}, {Persons(figure.Persons ?? 0)}).";

    public override string AllHidden(DateOnly month) =>
        $"Відповіло менше ніж 5 осіб ({Month(month)}): показники приховано.";

    public override string NothingMeasured(DateOnly month) =>
        $"Вимірювань немає ({Month(month)}): відповідей не було.";

    public override string NoMessages => "Більше нічого примітного цього місяця немає.";

    public override string Weighting(string unweighted, string? weighted, bool isWeighted) =>
        weighted is null
            ? $"NPS без зважування {unweighted}; ваг у відповідей немає."
            : $"NPS без зважування {unweighted}, зі зважуванням {weighted}; основний — {(isWeighted ? "зважений" : "незважений")}.";

    public override string Composition(NpsComposition parts) =>
        $"промоутери (9-10) — {Numerals.Count(parts.Promoters)}, нейтральні (7-8) — {Numerals.Count(parts.Passives)}, критики (до 6) — {Numerals.Count(parts.Detractors)}";

    public override string CommentBy(string author) => $"Коментар: {author}";

    public override string Provisional => "попередньо";

    public override string AndMore(int others) => $"і\u00a0ще\u00a0{Numerals.Count(others)}";

    public override string HowToRead(DateOnly? comparedMonth) =>
        "Як читати: смуга через точку й числа після 95\u00a0% — інтервал, у якому з надійністю 95\u00a0% лежить показник усіх клієнтів. n — кількість людей. "
        + "Мала база (порожня точка): менше ніж 30 ефективних відповідей, читати обережно. Приховано: менше ніж 5 осіб (n < 5) або сусідня група, яка б їх виказала. "
        + "«Покращення» й «погіршення» — лише те, що важко пояснити випадковістю (до 5\u00a0% хибних тривог)."
        + (comparedMonth is null ? " Попереднього місяця для порівняння немає." : "");

    static string Clause(IReadOnlyList<string> items, string one, string many) =>
        items.Count == 1
            ? $"показник {items[0]} {one} більше, ніж пояснила б випадковість"
            : $"показники {List(items, " і ")} {many} більше, ніж пояснила б випадковість";
}
