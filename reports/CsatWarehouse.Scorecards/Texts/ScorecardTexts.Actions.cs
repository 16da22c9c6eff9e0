using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Texts;

/// <summary>What the page of actions says.</summary>
public abstract partial class ScorecardTexts
{
    public abstract string ActionsHeading(DateOnly month);

    /// <param name="clear">The titles of steps with a clear effect, by what it is.</param>
    /// <param name="doubtful">How many effects would be clear, and are in doubt.</param>
    /// <param name="isTold">False where no step's effect can be told.</param>
    public abstract string ActionsSentence(
        int steps,
        int done,
        int overdue,
        IReadOnlyList<(ChangeVerdict Verdict, IReadOnlyList<string> Steps)> clear,
        int doubtful,
        bool isTold
    );

    /// <summary>What the steps did, in the words of their rows.</summary>
    protected string Effects(
        IReadOnlyList<(ChangeVerdict Verdict, IReadOnlyList<string> Steps)> clear,
        string and
    ) =>
        string.Concat(
            clear.Select(c =>
                " " + Sentence($"{Worked(c.Verdict)}: {List([.. c.Steps.Select(Quoted)], and)}")
            )
        );

    /// <summary>Status; step, owner, dates, aim, course, effect.</summary>
    public abstract IReadOnlyList<string> ActionColumns { get; }
    public abstract string Name(ActionStatus status);
    public abstract string Overdue { get; }

    /// <summary>A day in few characters.</summary>
    public abstract string BriefDay(DateOnly day);
    public abstract string DueBy(string day);
    public abstract string StartedOn(string day);
    public abstract string DoneOn(string day);
    public abstract string Expected(string change);
    public abstract string GapBeforeAndAfter(string before, string after);

    /// <summary>The effect's verdict in a few words.</summary>
    public abstract string Worked(ChangeVerdict verdict);

    /// <summary>The same where the effect need be none of the step's.</summary>
    public abstract string InDoubt(ChangeVerdict verdict);
    public abstract string TrendBefore { get; }

    /// <summary>Why the effect cannot be told.</summary>
    /// <param name="obstacle">One of <c>Reading.ActionObstacle</c>.</param>
    public abstract string Untold(string? obstacle);
    public abstract string ActionsLegend { get; }
}
