using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of actions in Ukrainian.</summary>
public sealed partial class UkrainianTexts
{
    public override string ActionsHeading(DateOnly month) =>
        $"Дії на кінець місяця: {Month(month)}";

    public override string ActionsSentence(
        int steps,
        int done,
        int overdue,
        IReadOnlyList<(ChangeVerdict Verdict, IReadOnlyList<string> Steps)> clear,
        int doubtful,
        bool isTold
    ) =>
        $"Кроків у плані — {Numerals.Count(steps)}: виконано {Numerals.Count(done)}, {(overdue == 0 ? "прострочених немає" : $"прострочено {Numerals.Count(overdue)}")}."
        + Effects(clear, " і ")
        + (
            clear.Count > 0 ? ""
            : isTold ? " Чіткого ефекту поки немає в жодного."
            : " Про ефект поки сказати не можна."
        )
        + (
            doubtful == 0
                ? ""
                : $" Ефект під сумнівом у {Numerals.Count(doubtful)} {SlavicPlural(doubtful, "кроку", "кроків", "кроків")}."
        );

    public override IReadOnlyList<string> ActionColumns =>
        [
            "Стан",
            "Крок, дія",
            "Відповідальний",
            "Строк",
            "На що спрямований",
            "Перебіг поруч із незачепленими",
            "Ефект",
        ];

    public override string Name(ActionStatus status) =>
        status switch
        {
            ActionStatus.Planned => "заплановано",
            ActionStatus.Started => "розпочато",
            ActionStatus.Done => "виконано",
            _ => "скасовано",
        };

    public override string Overdue => "прострочено";

    public override string BriefDay(DateOnly day) => day.ToString("dd.MM.yyyy", Numerals.Culture);

    public override string DueBy(string day) => $"до {day}";

    public override string StartedOn(string day) => $"розпочато {day}";

    public override string DoneOn(string day) => $"виконано {day}";

    public override string Expected(string change) => $"очікували: {change}";

    public override string GapBeforeAndAfter(string before, string after) =>
        $"розрив {before} до, {after} після";

    public override string Worked(ChangeVerdict verdict) =>
        verdict switch
        {
            ChangeVerdict.Improved => "чіткий виграш",
            ChangeVerdict.Worsened => "чіткий програш",
            ChangeVerdict.Changed => "чітка зміна",
            _ => "неясно",
        };

    public override string InDoubt(ChangeVerdict verdict) =>
        verdict switch
        {
            ChangeVerdict.Improved => "виграш під сумнівом",
            ChangeVerdict.Worsened => "програш під сумнівом",
            _ => "зміна під сумнівом",
        };

    public override string TrendBefore => "розрив змінювався й до початку";

    public override string Untold(string? obstacle) =>
        obstacle switch
        {
            ActionObstacle.NoAim => "не названо показника, який вимірюють",
            ActionObstacle.NotBegun => "ще не розпочато",
            ActionObstacle.NotAScore => "для такого показника ефекту не обчислити",
            ActionObstacle.NothingUntouched => "нема з чим порівняти: зачеплено все",
            ActionObstacle.NoMonths => "поки немає місяця до або після",
            _ => "",
        };

    public override string ActionsLegend =>
        "Перебіг: темна лінія — те, на що спрямований крок, світла — чого ніхто не торкався; тонка риска — розпочато, товста — виконано. Розрив — наскільки показник відстояв від частин, яких ніхто не торкався: у середньому за місяці до початку кроку й після його виконання (у незавершеного — після початку). "
        + "Ефект — скільки з цього відіграно (різниця різниць), з 95%-ним інтервалом; припускається, що без кроку ті й інші змінювалися б однаково.";
}
