namespace CsatWarehouse.Exports.Surveys;

/// <summary>A person's answer to one question item.</summary>
/// <param name="Number">On the question's scale; null unless answered, and for comments.</param>
/// <param name="Text">A comment's words, trimmed; null for everything else.</param>
public readonly record struct SurveyAnswer(AnswerStatus Status, double? Number, string? Text);
