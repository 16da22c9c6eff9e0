using System.Globalization;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Checks;

/// <summary>Counts the answers to one question.</summary>
sealed class AnswerTally
{
    readonly long[] _byStatus = new long[Enum.GetValues<AnswerStatus>().Length];
    double _sum;

    public void Add(SurveyAnswer answer)
    {
        _byStatus[(int)answer.Status]++;
        _sum += answer.Number ?? 0;
    }

    public CheckQuestion Describe(QuestionMapping question, long invalid)
    {
        var answered = _byStatus[(int)AnswerStatus.Answered];
        return new(
            question.Code,
            Choice<QuestionKind>.NameOf(question.Kind),
            answered,
            _byStatus[(int)AnswerStatus.NotApplicable],
            _byStatus[(int)AnswerStatus.Refused],
            _byStatus[(int)AnswerStatus.Skipped],
            _byStatus[(int)AnswerStatus.NotShown],
            invalid,
            answered == 0 || question.Kind == QuestionKind.Comment ? null : _sum / answered
        );
    }

    /// <summary>An answer in words: the number, the comment, or why there is none.</summary>
    public static string Text(SurveyAnswer answer) =>
        answer.Number?.ToString(CultureInfo.InvariantCulture)
        ?? answer.Text
        ?? Choice<AnswerStatus>.NameOf(answer.Status);
}
