using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>The page of actions in English.</summary>
public sealed partial class EnglishTexts
{
    public override string ActionsHeading(DateOnly month) =>
        $"Actions at the end of {Month(month)}";

    public override string ActionsSentence(
        int steps,
        int done,
        int overdue,
        IReadOnlyList<(ChangeVerdict Verdict, IReadOnlyList<string> Steps)> clear,
        int doubtful,
        bool isTold
    ) =>
        $"Of {Numerals.Count(steps)} {(steps == 1 ? "step" : "steps")}, {Amount(done)} done and {Amount(overdue)} overdue."
        + Effects(clear, " and ")
        + (
            clear.Count > 0 ? ""
            : isTold ? " No step shows a clear effect yet."
            : " What the steps did cannot be told yet."
        )
        + doubtful switch
        {
            0 => "",
            1 => " The effect of 1 step is in doubt.",
            _ => $" The effects of {Numerals.Count(doubtful)} steps are in doubt.",
        };

    string Amount(int steps) =>
        steps switch
        {
            0 => "none is",
            1 => "1 is",
            _ => $"{Numerals.Count(steps)} are",
        };

    public override IReadOnlyList<string> ActionColumns =>
        [
            "Status",
            "Step, action",
            "Owner",
            "Deadline",
            "Aims at",
            "Course beside the untouched",
            "Effect",
        ];

    public override string Name(ActionStatus status) =>
        status switch
        {
            ActionStatus.Planned => "planned",
            ActionStatus.Started => "started",
            ActionStatus.Done => "done",
            _ => "cancelled",
        };

    public override string Overdue => "overdue";

    public override string BriefDay(DateOnly day) => day.ToString("d MMM yyyy", Numerals.Culture);

    public override string DueBy(string day) => $"by {day}";

    public override string StartedOn(string day) => $"started {day}";

    public override string DoneOn(string day) => $"done {day}";

    public override string Expected(string change) => $"expected: {change}";

    public override string GapBeforeAndAfter(string before, string after) =>
        $"gap {before} before, {after} since";

    public override string Worked(ChangeVerdict verdict) =>
        verdict switch
        {
            ChangeVerdict.Improved => "clear gain",
            ChangeVerdict.Worsened => "clear loss",
            ChangeVerdict.Changed => "clear change",
            _ => "not clear",
        };

    public override string InDoubt(ChangeVerdict verdict) =>
        verdict switch
        {
            ChangeVerdict.Improved => "gain in doubt",
            ChangeVerdict.Worsened => "loss in doubt",
            _ => "change in doubt",
        };

    public override string TrendBefore => "the gap was moving before it began";

    public override string Untold(string? obstacle) =>
        obstacle switch
        {
            ActionObstacle.NoAim => "names no figure that is measured",
            ActionObstacle.NotBegun => "not begun yet",
            ActionObstacle.NotAScore => "no effect can be computed for this kind of figure",
            ActionObstacle.NothingUntouched => "nothing untouched to compare with",
            ActionObstacle.NoMonths => "no month before or after to compare yet",
            _ => "",
        };

    public override string ActionsLegend =>
        "Course: dark the part that the step aims at, light those that nobody touched; thin rule: begun, thick: done. Gap: how far the figure was from those parts that nobody touched, on average of the months before the step began, and of those since it was done, or since it began where it goes on. "
        + "Effect: how much of it was gained (difference in differences), with its 95% interval; it supposes that both would have moved alike without the step.";
}
