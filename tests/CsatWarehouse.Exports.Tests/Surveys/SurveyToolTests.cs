using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Exports.Tests.Surveys;

/// <summary>Downloads of survey tools, whose headers have two or three rows.</summary>
public class SurveyToolTests
{
    static readonly string Data = Repository.PathOf("tests", "CsatWarehouse.Exports.Tests", "Data");

    static SurveyExportReader Open(string file) =>
        SurveyExportReader.Open(
            File.OpenRead(Path.Combine(Data, "multi-header-surveys", file)),
            file,
            ProfileSet.ReadFolder(Path.Combine(Data, "profiles")).Match(file)!.Layout,
            SurveyText.Kyiv
        );

    [Theory]
    [InlineData("sample.csv", 4, "de", "anonymous")]
    [InlineData("sample_legacy.csv", 3, null, null)]
    public void Qualtrics_WithItsHeaderRows_IsOneTypedResponse(
        string file,
        long line,
        string? language,
        string? channel
    )
    {
        using var reader = Open(file);
        Assert.True(reader.Read());
        Assert.Equal((null, RowOutcome.Typed), (reader.Reject?.Reason, reader.Outcome));
        var row = reader.Row;
        Assert.Equal(("R_2YPOQ602ER1jkf1", line, 1L), (row.ResponseId, row.Line, row.Ordinal));
        Assert.Equal(
            (new DateTime(2017, 7, 18, 14, 28, 48), new DateOnly(2017, 7, 18)),
            (row.AnsweredAtUtc, row.AnsweredOn)
        );
        Assert.Equal((language, channel), (row.Language, row.Channel));
        Assert.Equal(
            [new(AnswerStatus.Answered, 2, null), new(AnswerStatus.Answered, null, "Hello World!")],
            row.Answers
        );
        Assert.False(reader.Read());
    }

    [Fact]
    public void SurveyMonkey_WithItsTwoHeaderRows_IsTypedAndFiltered()
    {
        using var reader = Open("StarWars_first60.csv");
        var answers = new List<(SurveyAnswer JarJar, SurveyAnswer Yoda)>();
        var (ids, men) = (new HashSet<string>(), 0);
        while (reader.Read())
            if (reader.Outcome == RowOutcome.Typed)
            {
                answers.Add((reader.Row.Answers[0], reader.Row.Answers[1]));
                ids.Add(reader.Row.ResponseId!);
                men += reader.Row.Classifications[0] == "male" ? 1 : 0;
            }
        Assert.Equal(
            (60L, 53L, 7L, 0L),
            (reader.RowsRead, reader.RowsTyped, reader.RowsExcluded, reader.RowsRejected)
        );
        Assert.Equal(53, ids.Count);
        // Of the 60, 21 saw Jar Jar very unfavourably and 34 Yoda very favourably; 9 left both blank, 7 of them excluded.
        Assert.Equal(
            (21, 9),
            (answers.Count(a => a.JarJar.Number == 1), answers.Count(a => a.JarJar.Number == 5))
        );
        Assert.Equal(34, answers.Count(a => a.Yoda.Number == 5));
        Assert.Equal(
            (4, 1),
            (
                answers.Count(a => a.JarJar.Status == AnswerStatus.NotApplicable),
                answers.Count(a => a.Yoda.Status == AnswerStatus.NotApplicable)
            )
        );
        Assert.Equal(
            (2, 2),
            (
                answers.Count(a => a.JarJar.Status == AnswerStatus.Skipped),
                answers.Count(a => a.Yoda.Status == AnswerStatus.Skipped)
            )
        );
        Assert.InRange(men, 50, 53);
    }
}
