using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading;

/// <summary>Writes and takes away the three fact rows groups of a response, and remembers which months that touched.</summary>
sealed class SurveyFacts : IRowFacts<SurveyResponseRow>
{
    readonly SurveyMembers _members;
    readonly HashSet<long> _touchedMonths = [];
    readonly IRowWrite _response;
    readonly IRowWrite _answer;
    readonly IRowWrite _classification;
    readonly IRowRemoval _removal;

    public SurveyFacts(BulkPath rows, SurveyMembers members)
    {
        _members = members;
        _response = rows.Insert(
            "FactSurveyResponse",
            "ResponseKey",
            "SourceSystemKey",
            "SurveyKey",
            "Scope",
            "ExternalId",
            "AnsweredDateKey",
            "AnsweredAt",
            "CustomerKey",
            "ChannelKey",
            "Language",
            "ClusterCode",
            "Weight",
            "LineNumber",
            "LoadKey"
        );
        _answer = rows.Insert(
            "FactSurveyAnswer",
            "AnsweredDateKey",
            "ResponseKey",
            "QuestionKey",
            "Status",
            "Score",
            "Comment",
            "LoadKey"
        );
        _classification = rows.Insert(
            "FactResponseClassification",
            "AnsweredDateKey",
            "ResponseKey",
            "ClassificationKey",
            "LoadKey"
        );
        _removal = rows.Removal(
            "FactSurveyResponse",
            "ResponseKey",
            ["AnsweredDateKey"],
            row => _touchedMonths.Add(Calendar.MonthOf(row.Int64(0))),
            "FactSurveyAnswer",
            "FactResponseClassification"
        );
    }

    public long SourceSystemKey => _members.SourceSystemKey;

    public string KeyTable => "FactSurveyResponse";

    public IReadOnlySet<long> TouchedMonths => _touchedMonths;

    public NaturalKey KeyOf(SurveyResponseRow row, string fileName) =>
        row.ResponseId is { } id
            ? new(row.Scope, id)
            : new(fileName, FormattableString.Invariant($"#{row.Ordinal}"));

    public DateTime? UpdatedAtOf(SurveyResponseRow row) => row.UpdatedAtUtc;

    /// <summary>Survey exports leave a deleted response out: a snapshot's silence says so.</summary>
    public bool IsDeleted(SurveyResponseRow row) => false;

    public void Complete() { }

    public void Write(long responseKey, long loadKey, NaturalKey key, SurveyResponseRow row)
    {
        var dateKey = _members.DateKey(row.AnsweredOn);
        _response
            .Bind(1, responseKey)
            .Bind(2, _members.SourceSystemKey)
            .Bind(3, _members.SurveyKey)
            .Bind(4, key.Scope)
            .Bind(5, key.ExternalId)
            .Bind(6, dateKey)
            .Bind(7, row.AnsweredAtUtc)
            .Bind(8, _members.CustomerKey(row))
            .Bind(9, _members.ChannelKey(row.Channel))
            .Bind(10, row.Language)
            .Bind(11, row.ClusterId)
            .Bind(12, row.Weight)
            .Bind(13, row.Line)
            .Bind(14, loadKey)
            .Execute();

        var answers = row.Answers;
        for (var i = 0; i < answers.Length; i++)
            _answer
                .Bind(1, dateKey)
                .Bind(2, responseKey)
                .Bind(3, _members.QuestionKeys[i])
                .Bind(4, (long)answers[i].Status)
                .Bind(5, answers[i].Number)
                .Bind(6, answers[i].Text)
                .Bind(7, loadKey)
                .Execute();

        var classifications = row.Classifications;
        for (var i = 0; i < classifications.Length; i++)
            if (classifications[i] is { Length: > 0 } code)
                _classification
                    .Bind(1, dateKey)
                    .Bind(2, responseKey)
                    .Bind(3, _members.ClassificationKey(i, code))
                    .Bind(4, loadKey)
                    .Execute();
        _touchedMonths.Add(Calendar.MonthOf(dateKey));
    }

    public void Delete(long responseKey) => _removal.Remove(responseKey);

    public void Dispose()
    {
        foreach (
            var part in (IDisposable[])[_response, _answer, _classification, _removal, _members]
        )
            part.Dispose();
    }
}
