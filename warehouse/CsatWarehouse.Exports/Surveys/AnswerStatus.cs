namespace CsatWarehouse.Exports.Surveys;

/// <summary>What stands in place of an answer. Only answered ones count in a figure's base.</summary>
public enum AnswerStatus
{
    Answered = 0,

    /// <summary>The question does not concern the person: never used, no opinion possible, "don't know".</summary>
    NotApplicable = 1,
    Refused = 2,

    /// <summary>The person saw the question and left it blank.</summary>
    Skipped = 3,

    /// <summary>The person was not asked: the questionnaire left the question out.</summary>
    NotShown = 4,
}
