namespace CsatWarehouse.Kpis;

/// <summary>Why a figure is not compared with an earlier one.</summary>
public static class Obstacle
{
    /// <summary>The earlier period has answers, and none for this figure.</summary>
    public const string NoPriorFigure = "no-prior-figure";

    /// <summary>One of the two may not be shown, and the change would give it away.</summary>
    public const string Suppressed = "suppressed";

    /// <summary>A question was asked in another wording, or stages were pooled that only one of the two periods asked about.</summary>
    public const string DifferentQuestions = "different-questions";

    /// <summary>All answers of both periods agree, so that chance cannot be measured.</summary>
    public const string NoSpread = "no-spread";

    /// <summary>One is weighted and the other is not.</summary>
    public const string DifferentWeighting = "different-weighting";

    /// <summary>The period itself has tickets beside this figure alone: none answered, or none that can be judged.</summary>
    public const string NoFigure = "no-figure";

    /// <summary>A time of fewer than six customers: chance cannot be measured.</summary>
    public const string TooFew = "too-few";

    /// <summary>The figure's change has no test: a time with open cases among its own, or money.</summary>
    public const string NotTested = "not-tested";

    /// <summary>The earlier period began before the first month with figures, and a count grows with time.</summary>
    public const string DifferentLengths = "different-lengths";
}
