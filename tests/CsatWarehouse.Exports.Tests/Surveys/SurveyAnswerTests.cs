using CsatWarehouse.Exports.Tests.Profiles;

namespace CsatWarehouse.Exports.Tests.Surveys;

public class SurveyAnswerTests
{
    static string Nps(string more) =>
        ProfileText.With(
            questions: $$"""{"code": "nps", "columns": "score", "kind": "nps" {{more}}}"""
        );

    static string Csv(string cell) => $"date,score\n2026-03-01,{cell}\n";

    [Theory]
    [InlineData("", "10", "10")]
    [InlineData("", "0", "0")]
    [InlineData("", " 7 ", "7")]
    [InlineData("", "7.0", "7")]
    [InlineData("", "", "Skipped")]
    [InlineData(", \"missing\": {\"11\": \"skipped\"}", "11", "Skipped")]
    [InlineData(", \"missing\": {\"0\": \"refused\"}", "0", "Refused")]
    [InlineData(", \"missing\": {\"0\": \"refused\"}", "0.0", "Refused")]
    [InlineData(", \"missing\": {\"\": \"not-shown\"}", "", "NotShown")]
    [InlineData(
        ", \"missing\": {\"Not Available\": \"not-applicable\"}",
        "Not Available",
        "NotApplicable"
    )]
    [InlineData(", \"values\": {\"10 - extremely likely\": 10}", "10 - extremely likely", "10")]
    [InlineData(", \"onInvalid\": \"reject-answer\"", "12", "Skipped")]
    [InlineData(", \"onInvalid\": \"reject-answer\"", "often", "Skipped")]
    public void Cell_ThatIsAnAnswerOrACode_IsTyped(string more, string cell, string expected) =>
        Assert.Equal(expected, SurveyText.Answer(SurveyText.Row(Nps(more), Csv(cell)).Answers[0]));

    [Theory]
    [InlineData(
        "11",
        "out-of-scale",
        "answer '11' to question 'nps' is no whole point on the scale from 0 to 10; list it under 'missing' where it is a code for no answer"
    )]
    [InlineData(
        "-1",
        "out-of-scale",
        "answer '-1' to question 'nps' is no whole point on the scale from 0 to 10; list it under 'missing' where it is a code for no answer"
    )]
    [InlineData(
        "6.5",
        "out-of-scale",
        "answer '6.5' to question 'nps' is no whole point on the scale from 0 to 10; list it under 'missing' where it is a code for no answer"
    )]
    [InlineData(
        "Not Available",
        "bad-number",
        "answer 'Not Available' to question 'nps' is no number; list it under 'values' where it is an answer, under 'missing' where it is none"
    )]
    [InlineData(
        "NaN",
        "bad-number",
        "answer 'NaN' to question 'nps' is no number; list it under 'values' where it is an answer, under 'missing' where it is none"
    )]
    public void Cell_ThatIsNeither_RejectsTheRow(string cell, string code, string reason)
    {
        var reject = SurveyText.Reject(Nps(""), Csv(cell));
        Assert.Equal(
            (2L, 1L, "score", code, reason),
            (reject.Line, reject.Ordinal, reject.Column, reject.Code, reject.Reason)
        );
        Assert.Equal("2026-03-01," + cell, reject.RawRow.TrimEnd('\n'));
    }

    [Fact]
    public void Answers_ThatAreInvalidAndKept_AreCountedByQuestion()
    {
        var profile = ProfileText.With(
            questions: """
            {"code": "a", "columns": "a", "kind": "nps", "onInvalid": "reject-answer"},
            {"code": "b", "columns": "b", "kind": "csat", "scale": {"min": 1, "max": 5}, "onInvalid": "reject-answer"}
            """
        );
        using var reader = SurveyText.Open(
            profile,
            "date,a,b\n2026-03-01,11,6\n2026-03-01,5,9\n2026-03-01,,5\n"
        );
        while (reader.Read()) { }
        Assert.Equal(3, reader.RowsTyped);
        Assert.Equal([1, 2], reader.InvalidAnswers);
    }

    [Fact]
    public void Scale_WithHalfStars_RejectsThem()
    {
        var profile = ProfileText.With(
            "\"format\": {\"culture\": \"de-DE\"}",
            questions: """{"code": "stars", "columns": "score", "kind": "csat", "scale": {"min": 1, "max": 5}}"""
        );
        var reject = SurveyText.Reject(profile, "date;score\n2026-03-01;4,5\n");

        Assert.Equal("out-of-scale", reject.Code);
        Assert.Contains("'4,5'", reject.Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"  Спасибо, всё «хорошо»  \"", "Спасибо, всё «хорошо»")]
    [InlineData("5", "5")]
    [InlineData("  ", "Skipped")]
    [InlineData("n/a", "Refused")]
    public void Comment_InACell_KeepsItsWords(string cell, string expected)
    {
        var profile = ProfileText.With(
            questions: """{"code": "why", "columns": "score", "kind": "comment", "missing": {"n/a": "refused"}}"""
        );
        var answer = SurveyText.Row(profile, Csv(cell)).Answers[0];
        Assert.Null(answer.Number);
        Assert.Equal(expected, SurveyText.Answer(answer));
    }

    [Fact]
    public void Question_WithAlternatives_TakesTheFirstThatTheFileHas()
    {
        var profile = ProfileText.With(
            questions: """
            {"code": "nps", "columns": ["new", "old"], "kind": "nps"},
            {"code": "ces", "columns": "effort", "kind": "ces", "scale": {"min": 1, "max": 7}, "optional": true}
            """
        );
        using var reader = SurveyText.Open(profile, "date,old,unused\n2026-03-01,9,x\n");
        Assert.True(reader.Read());
        Assert.Equal(["9", "NotShown"], reader.Row.Answers.Select(SurveyText.Answer));
        Assert.Equal(["date", "old"], reader.UsedColumns);
        Assert.Equal(["unused"], reader.UnusedColumns);
    }
}
