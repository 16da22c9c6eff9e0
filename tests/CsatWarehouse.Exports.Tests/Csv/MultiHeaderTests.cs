using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Exports.Tests.Csv;

public sealed class MultiHeaderTests
{
    static CsvRecords Survey(string name, int headerRows, int nameRow = 1) =>
        CsvRecords.Of(
            File.ReadAllBytes(
                Repository.PathOf(
                    "tests",
                    "CsatWarehouse.Exports.Tests",
                    "Data",
                    "multi-header-surveys",
                    name
                )
            ),
            new CsvFormat { HeaderRows = headerRows, NameRow = nameRow }
        );

    [Fact]
    public void Qualtrics_ThreeHeaderRows_NamesComeFromTheFirst()
    {
        var survey = Survey("sample.csv", 3);

        Assert.Equal(20, survey.Columns.Count);
        Assert.Equal("ResponseId", survey.Columns[8]);
        Assert.Equal("Q2 - Topics", survey.Columns[19]);
        Assert.Equal("Nachname des Empfängers", survey.HeaderRows[1][9]);
        Assert.Equal("{\"ImportId\":\"QID1\"}", survey.HeaderRows[2][17]);
        var record = Assert.Single(survey.All);
        Assert.Equal((1, 4, "Hello World!"), (record.Ordinal, record.Line, record.Fields[18]));
        Assert.Equal("utf-8", survey.Detected.Encoding);
    }

    [Fact]
    public void Qualtrics_TwoHeaderRows_TrailingEmptyColumnDoesNotExist()
    {
        var survey = Survey("sample_legacy.csv", 2);

        Assert.True(survey.Detected.HasByteOrderMark);
        Assert.Equal("V1", survey.Columns[0]);
        Assert.Equal(15, survey.Columns.Count);
        Assert.Equal("-1", Assert.Single(survey.Good)[14]);
    }

    [Fact]
    public void Qualtrics_NameRowIsTheSecond_NamesComeFromThere() =>
        Assert.Equal("ResponseID", Survey("sample_legacy.csv", 2, nameRow: 2).Columns[0]);

    [Fact]
    public void SurveyMonkey_QuestionOverChoices_IsFilledFromTheLeft()
    {
        var survey = Survey("StarWars_first60.csv", 2);

        Assert.Equal("RespondentID", survey.Columns[0]);
        Assert.Equal(
            "Which of the following Star Wars films have you seen? Please select all that apply. / Star Wars: Episode VI Return of the Jedi",
            survey.Columns[8]
        );
        Assert.StartsWith("Please rank", survey.Columns[9], StringComparison.Ordinal);
        Assert.Equal("Gender", survey.Columns[33]);
        Assert.Equal(38, survey.Columns.Count);
        Assert.Equal(60, survey.All.Count);
        Assert.Empty(survey.Faults);
    }

    [Fact]
    public void SurveyMonkey_BytesThatAreNotUtf8_AreReadAsWindows1252()
    {
        var survey = Survey("StarWars_first60.csv", 2);

        Assert.Equal("windows-1252", survey.Detected.Encoding);
        Assert.EndsWith("Universe?Œæ", survey.Columns[31], StringComparison.Ordinal);
    }
}
