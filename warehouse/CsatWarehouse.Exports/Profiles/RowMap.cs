using CsatWarehouse.Exports.Records;

namespace CsatWarehouse.Exports.Profiles;

/// <summary>What the columns of a file mean: a <see cref="SurveyMap"/>, or a <see cref="RecordMap"/> for every other kind.</summary>
public abstract record RowMap
{
    private protected RowMap() { }
}

/// <summary>Where the parts of survey responses come from.</summary>
public sealed record SurveyMap(
    SurveyIdentity Survey,
    ResponseMap Response,
    IReadOnlyList<ClassificationMapping> Classifications,
    IReadOnlyList<QuestionMapping> Questions
) : RowMap;
