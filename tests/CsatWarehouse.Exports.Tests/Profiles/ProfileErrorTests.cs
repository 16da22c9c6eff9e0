using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using FsCheck;
using FsCheck.Fluent;

namespace CsatWarehouse.Exports.Tests.Profiles;

/// <summary>Each thing that can be wrong in a profile, once.</summary>
public class ProfileErrorTests
{
    static string[] Messages(string text) =>
        [
            .. Assert
                .Throws<ConfigurationException>(() => SourceProfile.Parse(text, "sources/nps.json"))
                .Errors.Select(e => e.Message),
        ];

    [Theory]
    [InlineData("\"kind\": \"surwey\"", "kind 'surwey' is not known; did you mean 'survey'?")]
    [InlineData(
        "\"collection\": \"fone\"",
        "collection 'fone' is not known; known are questionnaire, phone, review, ticket, mystery-visit, observation"
    )]
    [InlineData(
        "\"delivery\": \"deltas\"",
        "delivery 'deltas' is not known; did you mean 'delta'?"
    )]
    [InlineData(
        "\"survey\": {\"type\": \"relation\"}",
        "type 'relation' is not known; did you mean 'relational'?"
    )]
    [InlineData(
        "\"format\": {\"encoding\": \"utf8\"}",
        "encoding 'utf8' is not known; did you mean 'utf-8'?"
    )]
    [InlineData(
        "\"format\": {\"delimiter\": \":\"}",
        "delimiter ':' is not known; known are , ; | tab"
    )]
    [InlineData(
        "\"format\": {\"headerRows\": 4}",
        "'headerRows' is 4; a whole number from 1 to 3 is expected"
    )]
    [InlineData(
        "\"format\": {\"nameRow\": 2}",
        "'nameRow' is 2; a whole number from 1 to 1 is expected"
    )]
    [InlineData(
        "\"format\": {\"culture\": \"zz-ZZ\"}",
        "culture 'zz-ZZ' is not known; give one such as en-US, uk-UA, de-DE"
    )]
    [InlineData(
        "\"format\": {\"timeZone\": \"Europe/Kiyv\"}",
        "time zone 'Europe/Kiyv' is not known; give an IANA name such as Europe/Kyiv; did you mean 'Europe/Kiev'?"
    )]
    [InlineData(
        "\"where\": [{\"equals\": \"1\"}]",
        "'column' is missing; a filter tests one column"
    )]
    [InlineData(
        "\"where\": [{\"column\": \"a\"}]",
        "0 tests; give exactly one of equals, in, notIn, blank"
    )]
    [InlineData(
        "\"where\": [{\"column\": \"a\", \"in\": \"1\", \"blank\": true}]",
        "2 tests; give exactly one of equals, in, notIn, blank"
    )]
    [InlineData(
        "\"key\": {\"id\": {\"column\": \"a\", \"constant\": \"b\"}}",
        "give either 'column' or 'constant'"
    )]
    [InlineData(
        "\"classifications\": [{\"name\": \"Age Group\", \"column\": \"a\"}]",
        "name 'Age Group' is no code; use lower-case letters, digits and hyphens, as in 'check-in'"
    )]
    [InlineData(
        "\"classifications\": [{\"name\": \"age\", \"column\": \"a\", \"labels\": {\"1\": {\"English\": \"x\"}}}]",
        "'English' is no language code; give one such as en, ru, uk"
    )]
    [InlineData(
        "\"classifications\": [{\"name\": \"age\", \"column\": \"a\", \"labels\": {\"1\": {}}}]",
        "a text in no language; give at least one, as in {\"en\": \"Check-in\"}"
    )]
    [InlineData("\"answerScales\": {\"r\": {\"min\": 1}}", "a scale needs 'min' and 'max'")]
    [InlineData(
        "\"answerScales\": {\"r\": {\"min\": 5, \"max\": 1}}",
        "the scale's min 5 is not below its max 1"
    )]
    [InlineData(
        "\"answerScales\": {\"r\": {\"min\": 1, \"max\": 5, \"missing\": {\"0\": \"blank\"}}}",
        "'blank' says not why an answer is missing; known are not-applicable, refused, skipped, not-shown"
    )]
    [InlineData(
        "\"answerScales\": {\"r\": {\"min\": 1, \"max\": 5, \"missing\": {\"0\": \"answered\"}}}",
        "'answered' says not why an answer is missing; known are not-applicable, refused, skipped, not-shown"
    )]
    [InlineData("\"variants\": {\"old\": {}}", "variant 'old' is named by no entry of 'files'")]
    public void Profile_WithAFaultyPart_SaysWhat(string part, string expected) =>
        Assert.Equal([expected], Messages(ProfileText.With(part)));

    [Theory]
    [InlineData("", "give either 'answeredOn' (a day) or 'answeredAt' (an instant)")]
    [InlineData(
        "\"answeredOn\": \"a\", \"answeredAt\": \"a\"",
        "give either 'answeredOn' (a day) or 'answeredAt' (an instant)"
    )]
    [InlineData(
        "\"answeredOn\": {}",
        "a date comes either from a 'column' or from 'year', 'month' and 'day' together"
    )]
    [InlineData(
        "\"answeredOn\": {\"year\": 2017, \"day\": \"d\"}",
        "a date comes either from a 'column' or from 'year', 'month' and 'day' together"
    )]
    [InlineData(
        "\"answeredOn\": {\"year\": 2017, \"month\": 13, \"day\": 1}",
        "'month' is 13; a whole number from 1 to 12 is expected"
    )]
    [InlineData(
        "\"answeredAt\": {\"year\": 2017, \"month\": 5, \"day\": 1}",
        "'answeredAt' is an instant; year, month and day make a date: use 'answeredOn'"
    )]
    [InlineData(
        "\"answeredOn\": {\"column\": \"a\", \"formats\": \"dd/mm/yyyy\"}",
        "format 'dd/mm/yyyy' has no M, the month; mm means minutes; write it as in dd.MM.yyyy"
    )]
    [InlineData(
        "\"answeredAt\": {\"column\": \"a\", \"formats\": \"dd.MM.yyyy\"}",
        "format 'dd.MM.yyyy' has no hour, so it gives no instant; use 'answeredOn', or add the time"
    )]
    [InlineData(
        "\"answeredOn\": {\"column\": \"a\", \"optional\": true}",
        "the date of the answer cannot be optional: no figure has a place without it"
    )]
    [InlineData(
        "\"answeredOn\": \"a\", \"weight\": {\"headline\": true}",
        "give either 'column' or 'constant'"
    )]
    public void Map_WithAFaultyPart_SaysWhat(string map, string expected) =>
        Assert.Equal([expected], Messages(ProfileText.With(map: map)));

    [Theory]
    [InlineData("", "'questions' is missing; a survey has at least one")]
    [InlineData(
        "{\"code\": \"a\", \"columns\": \"A\"}",
        "'kind' is missing; known are nps, csat, ces, sps, driver, expectation, perception, importance, competence, politeness, empathy, comment"
    )]
    [InlineData(
        "{\"code\": \"a\", \"columns\": \"A\", \"kind\": \"csats\"}",
        "kind 'csats' is not known; did you mean 'csat'?"
    )]
    [InlineData(
        "{\"code\": \"a\", \"kind\": \"nps\"}",
        "question 'a' has no 'columns'; name the column that holds its answers"
    )]
    [InlineData(
        "{\"code\": \"a\", \"columns\": \"A\", \"kind\": \"csat\"}",
        "question 'a' has no 'scale'; give {\"min\": 1, \"max\": 5} or the name of an answer scale"
    )]
    [InlineData(
        "{\"code\": \"a\", \"columns\": \"A\", \"kind\": \"csat\", \"scale\": \"ratings\"}",
        "answer scale 'ratings' is not known; did you mean 'rating'?"
    )]
    [InlineData(
        "{\"code\": \"a\", \"columns\": \"A\", \"kind\": \"sps\", \"scale\": \"rating\"}",
        "question 'a' is of kind sps and has no 'stage'; name the stage of the journey that it is about"
    )]
    [InlineData(
        "{\"code\": \"a\", \"columns\": \"A\", \"kind\": \"nps\", \"scale\": \"rating\"}",
        "NPS is asked from 0 to 10 or from 1 to 10, not from 1 to 5"
    )]
    [InlineData(
        "{\"code\": \"a\", \"columns\": \"A\", \"kind\": \"comment\", \"scale\": \"rating\"}",
        "question 'a' is a comment; comments have no scale"
    )]
    [InlineData(
        "{\"code\": \"a\", \"columns\": \"A\", \"kind\": \"csat\", \"scale\": \"rating\", \"values\": {\"good\": 6}}",
        "value 'good' is 6, no whole point on the scale from 1 to 5"
    )]
    [InlineData(
        "{\"code\": \"a\", \"columns\": \"A\", \"kind\": \"nps\", \"onInvalid\": \"reject\"}",
        "onInvalid 'reject' is not known; known are reject-row, reject-answer"
    )]
    [InlineData(
        "{\"code\": \"a\", \"columns\": \"A\", \"kind\": \"nps\", \"version\": 0}",
        "'version' is 0; a whole number from 1 to 999 is expected"
    )]
    public void Question_WithAFaultyPart_SaysWhat(string question, string expected) =>
        Assert.Equal(
            [expected],
            Messages(
                ProfileText.With(
                    "\"answerScales\": {\"rating\": {\"min\": 1, \"max\": 5}}",
                    questions: question
                )
            )
        );

    [Theory]
    [InlineData("", "'files' is missing; it says which exports are this source's")]
    [InlineData("{}", "'glob' is missing; give a pattern such as 'nps/*.csv'")]
    [InlineData(
        "{\"glob\": \"a\", \"asOf\": \"a.csv\"}",
        "'a.csv' has not one date format in braces; give a name such as 'nps_{yyyy-MM-dd}.csv'"
    )]
    [InlineData(
        "{\"glob\": \"a\", \"asOf\": \"{yyyy}{MM}.csv\"}",
        "'{yyyy}{MM}.csv' has not one date format in braces; give a name such as 'nps_{yyyy-MM-dd}.csv'"
    )]
    [InlineData("{\"glob\": \"a\", \"variant\": \"new\"}", "variant 'new' is not described")]
    public void Files_WithAFaultyPart_SayWhat(string files, string expected) =>
        Assert.Equal([expected], Messages(ProfileText.With(files: files)));

    [Fact]
    public void Map_ThatIsAbsent_IsTheOneError() =>
        Assert.Equal(
            ["'map' is missing; it says which columns hold the parts of a response"],
            Messages(
                $$"""{"source": "a", "files": [{"glob": "a"}], "questions": [{{ProfileText.Question}}]}"""
            )
        );

    [Fact]
    public void Errors_OfAPartThatVariantsShare_AreToldOnce()
    {
        var messages = Messages(
            ProfileText.With(
                """ "variants": {"a": {}, "b": {"questins": []}}, "delivry": "append" """,
                files: """{"glob": "a", "variant": "a"}, {"glob": "b", "variant": "b"}"""
            )
        );
        Assert.Equal(
            [
                "unknown member 'questins'; did you mean 'questions'?",
                "unknown member 'delivry'; did you mean 'delivery'?",
            ],
            messages
        );
    }

    [Fact]
    public void Profile_WithCharactersLostOrChanged_IsReadOrRefused()
    {
        var text = ProfileText.With(
            """ "format": {"headerRows": 2}, "key": {"scope": "a"}, "answerScales": {"r": {"min": 1, "max": 5}} """
        );
        var edits = Gen.Choose(0, text.Length - 1)
            .SelectMany(at =>
                Gen.Elements("", "\"", "}", "[", "9", "null", ",", "ї").Select(put => (at, put))
            );
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(500),
            Prop.ForAll(
                edits.ToArbitrary(),
                edit =>
                {
                    try
                    {
                        return SourceProfile
                                .Parse(text[..edit.at] + edit.put + text[(edit.at + 1)..], "a.json")
                                .Layouts.Count > 0;
                    }
                    catch (ConfigurationException refused)
                    {
                        return refused.Errors.All(e => e is { Line: > 0, Column: > 0 });
                    }
                }
            )
        );
    }
}
