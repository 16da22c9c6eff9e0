using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of actions in Russian.</summary>
public sealed partial class RussianTexts
{
    public override string ActionsHeading(DateOnly month) =>
        $"Действия на конец месяца: {Month(month)}";

    public override string ActionsSentence(
        int steps,
        int done,
        int overdue,
        IReadOnlyList<(ChangeVerdict Verdict, IReadOnlyList<string> Steps)> clear,
        int doubtful,
        bool isTold
    ) =>
        $"Шагов в плане — {Numerals.Count(steps)}: {SlavicPlural(done, "выполнен", "выполнены", "выполнено")} {Numerals.Count(done)}, {(overdue == 0 ? "просроченных нет" : $"{SlavicPlural(overdue, "просрочен", "просрочены", "просрочено")} {Numerals.Count(overdue)}")}."
        + Effects(clear, " и ")
        + (
            clear.Count > 0 ? ""
            : isTold ? " Явного эффекта пока нет ни у одного."
            : " Об эффекте пока сказать нельзя."
        )
        + (
            doubtful == 0
                ? ""
                : $" Эффект под сомнением у {Numerals.Count(doubtful)} {SlavicPlural(doubtful, "шага", "шагов", "шагов")}."
        );

    public override IReadOnlyList<string> ActionColumns =>
        [
            "Состояние",
            "Шаг, действие",
            "Ответственный",
            "Срок",
            "На что нацелен",
            "Ход рядом с незатронутыми",
            "Эффект",
        ];

    public override string Name(ActionStatus status) =>
        status switch
        {
            ActionStatus.Planned => "запланирован",
            ActionStatus.Started => "начат",
            ActionStatus.Done => "выполнен",
            _ => "отменён",
        };

    public override string Overdue => "просрочен";

    public override string BriefDay(DateOnly day) => day.ToString("dd.MM.yyyy", Numerals.Culture);

    public override string DueBy(string day) => $"до {day}";

    public override string StartedOn(string day) => $"начат {day}";

    public override string DoneOn(string day) => $"выполнен {day}";

    public override string Expected(string change) => $"ожидали: {change}";

    public override string GapBeforeAndAfter(string before, string after) =>
        $"разрыв {before} до, {after} после";

    public override string Worked(ChangeVerdict verdict) =>
        verdict switch
        {
            ChangeVerdict.Improved => "явный выигрыш",
            ChangeVerdict.Worsened => "явный проигрыш",
            ChangeVerdict.Changed => "явное изменение",
            _ => "неясно",
        };

    public override string InDoubt(ChangeVerdict verdict) =>
        verdict switch
        {
            ChangeVerdict.Improved => "выигрыш под сомнением",
            ChangeVerdict.Worsened => "проигрыш под сомнением",
            _ => "изменение под сомнением",
        };

    public override string TrendBefore => "разрыв менялся и до начала";

    public override string Untold(string? obstacle) =>
        obstacle switch
        {
            ActionObstacle.NoAim => "не назван показатель, который измеряют",
            ActionObstacle.NotBegun => "ещё не начат",
            ActionObstacle.NotAScore => "для такого показателя эффект не вычислить",
            ActionObstacle.NothingUntouched => "не с чем сравнить: затронуто всё",
            ActionObstacle.NoMonths => "пока нет месяца до или после",
            _ => "",
        };

    public override string ActionsLegend =>
        "Ход: тёмная линия — то, на что нацелен шаг, светлая — чего никто не касался; тонкая черта — начат, толстая — выполнен. Разрыв — насколько показатель отстоял от частей, которых никто не касался: в среднем за месяцы до начала шага и после его выполнения (у незавершённого — после начала). "
        + "Эффект — сколько из этого отыграно (разность разностей), с 95%-ным интервалом; предполагается, что без шага те и другие менялись бы одинаково.";
}
