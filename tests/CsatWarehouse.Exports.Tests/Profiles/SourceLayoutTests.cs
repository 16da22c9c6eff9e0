using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Tests.Profiles;

public class SourceLayoutTests
{
    [Fact]
    public void Profile_ThatSaysLittle_HasItsDefaults()
    {
        var layout = ProfileText.Layout(ProfileText.With());
        Assert.Equal(
            (SourceKind.Survey, CollectionMethod.Questionnaire, Delivery.Append, null),
            (layout.Kind, layout.Collection, layout.Delivery, layout.Variant)
        );
        Assert.Equal(
            new SurveyIdentity("nps", null, null, null, SurveyType.Relational),
            layout.Survey
        );
        Assert.Equal(
            (null, null, 1, ""),
            (
                layout.Format.Csv.Encoding,
                layout.Format.Csv.Delimiter,
                layout.Format.Csv.HeaderRows,
                layout.Format.Culture
            )
        );
        Assert.Equal(("", null), (layout.Map.Scope.Constant, layout.Map.Id));
        var question = Assert.Single(layout.Questions);
        Assert.Equal(
            (new AnswerScale(0, 10), 1, InvalidAnswer.RejectRow),
            (question.Scale, question.Version, question.OnInvalid)
        );
    }

    [Fact]
    public void Variant_OverTheProfile_ReplacesOnlyWhatItSays()
    {
        var profile = SourceProfile.Parse(
            """
            {
              "source": "shop",
              "survey": {"programme": "visits", "mode": "online"},
              "files": [{"glob": "2025/*", "variant": "2025"}, {"glob": "2026/*", "variant": "2026"}],
              "variants": {
                "2025": {"survey": {"wave": "2025"}, "key": {"scope": "2025"}, "questions": [{"code": "tills", "columns": "Q7"}]},
                "2026": {
                  "map": {"weight": null},
                  "classifications": [{"name": "age", "values": {"9": null}}],
                  "questions": [
                    {"code": "tills", "version": 2, "missing": {"9": "refused"}},
                    {"code": "nps", "columns": "N", "kind": "nps"},
                  ],
                },
              },
              "key": {"id": "ID"},
              "map": {"answeredOn": "DATE", "weight": {"column": "W"}},
              "classifications": [{"name": "age", "column": "AGE", "labels": {"1": "Young"}}],
              "answerScales": {"rating": {"min": 1, "max": 5, "missing": {"0": "skipped"}}},
              "questions": [{"code": "tills", "columns": "Q1", "kind": "sps", "scale": "rating", "stage": "tills"}],
            }
            """,
            "sources/shop.json"
        );

        var (first, second) = (profile.Layouts[0], profile.Layouts[1]);
        Assert.Equal(
            ("2025", "visits", "2025", "online"),
            (first.Variant, first.Survey.Programme, first.Survey.Wave, first.Survey.Mode)
        );
        Assert.Equal(("2025", "ID"), (first.Map.Scope.Constant, first.Map.Id!.Columns.Single()));
        Assert.Equal("Q7", first.Questions.Single().Columns.Single());
        Assert.NotNull(first.Map.Weight);

        Assert.Null(second.Map.Weight);
        Assert.Equal("DATE", second.Map.Answered.Columns.Single());
        Assert.Equal(["tills", "nps"], second.Questions.Select(q => q.Code));
        Assert.Equal(
            (2, "Q1"),
            (second.Questions[0].Version, second.Questions[0].Columns.Single())
        );
        Assert.Equal(
            [new("0", AnswerStatus.Skipped), new("9", AnswerStatus.Refused)],
            second.Questions[0].Missing.ToArray()
        );
        Assert.Equal("Young", second.Classifications.Single().Labels["1"].In("uk"));
        Assert.Null(second.Classifications.Single().Field.Values["9"]);
    }

    [Theory]
    [InlineData(
        "{\"answeredOn\": {\"column\": \"day\", \"formats\": \"d.M.yyyy\"}}",
        "day d.M.yyyy"
    )]
    [InlineData("{\"answeredOn\": \"day\"}", "day ")]
    [InlineData("{}", "date ")]
    public void Variant_InAnotherFormThanTheProfile_Replaces(string map, string expected)
    {
        var answered = ProfileText
            .Layout(
                ProfileText.With(
                    "\"variants\": {\"v\": {\"map\": " + map + "}}",
                    files: """{"glob": "a", "variant": "v"}"""
                )
            )
            .Map.Answered;
        Assert.Equal(expected, $"{answered.Columns[0]} {string.Join(' ', answered.Formats)}");
    }

    [Fact]
    public void Hash_OfTheSameMeaning_IsTheSame()
    {
        var plain = ProfileText.Layout(
            """{"source":"a","files":[{"glob":"a"}],"map":{"answeredOn":"d","channel":"c"},"questions":[{"code":"n","columns":"n","kind":"nps","missing":{"11":"skipped","12":"refused"}}]}"""
        );
        var other = ProfileText.Layout(
            """
            { // the same
              "questions": [{"kind": "nps", "columns": ["n"], "missing": {"12": "refused", "11": "skipped"}, "code": "n"}],
              "map": {"channel": "c", "answeredOn": {"column": "d"}},
              "files": [{"glob": "elsewhere/*"}],
              "source": "a",
            }
            """
        );
        Assert.Equal(plain.Hash, other.Hash);
        Assert.Matches("^[0-9a-f]{64}$", plain.Hash);
    }

    [Theory]
    [InlineData("\"delivery\": \"snapshot\"")]
    [InlineData("\"format\": {\"timeZone\": \"Europe/Kyiv\"}")]
    [InlineData("\"format\": {\"culture\": \"uk-UA\"}")]
    [InlineData("\"where\": [{\"column\": \"a\", \"equals\": \"1\"}]")]
    [InlineData("\"key\": {\"scope\": \"2026\"}")]
    [InlineData("\"classifications\": [{\"name\": \"a\", \"column\": \"a\"}]")]
    [InlineData("\"name\": \"A new name\"")]
    public void Hash_OfAnotherMeaning_Differs(string change) =>
        Assert.NotEqual(
            ProfileText.Layout(ProfileText.With()).Hash,
            ProfileText.Layout(ProfileText.With(change)).Hash
        );

    [Theory]
    [InlineData("\"version\": 2")]
    [InlineData("\"onInvalid\": \"reject-answer\"")]
    [InlineData("\"missing\": {\"11\": \"skipped\"}")]
    [InlineData("\"values\": {\"x\": 1}")]
    [InlineData("\"scale\": {\"min\": 1, \"max\": 10}")]
    [InlineData("\"stage\": \"tills\"")]
    [InlineData("\"text\": \"Would you recommend us?\"")]
    public void Hash_OfAChangedQuestion_Differs(string change)
    {
        var changed = ProfileText.Question.Replace(
            "}",
            ", " + change + "}",
            StringComparison.Ordinal
        );
        if (change.Contains('{', StringComparison.Ordinal))
            changed = ProfileText.Question[..^1] + ", " + change + "}";
        Assert.NotEqual(
            ProfileText.Layout(ProfileText.With()).Hash,
            ProfileText.Layout(ProfileText.With(questions: changed)).Hash
        );
    }

    [Fact]
    public void Text_InALanguageThatIsAbsent_IsEnglishElseTheFirst()
    {
        var texts = ProfileText
            .Layout(ProfileText.With("\"name\": {\"uk\": \"Опитування\", \"ru\": \"Опрос\"}"))
            .Name!;
        Assert.Equal(
            ("Опрос", "Опитування", "Опрос"),
            (texts.In("en"), texts.In("uk"), texts.In("ru"))
        );
        Assert.Equal("Survey", LocalizedText.Of("Survey").In("uk"));
    }

    /// <summary>Another hash reads every file of every warehouse again: change it knowingly.</summary>
    [Fact]
    public void Hash_OfAProfile_IsTheSameFromReleaseToRelease() =>
        Assert.StartsWith(
            "e1ddd8b3a05d6614",
            ProfileText.Layout(ProfileText.With()).Hash,
            StringComparison.Ordinal
        );
}
