using System.Text;
using CsatWarehouse.Exports.Checks;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Exports.Tests.Surveys;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Exports.Tests.Checks;

public class ProfileDraftTests
{
    static readonly string Airport = Repository.PathOf(
        "warehouse",
        "samples",
        "airport",
        "exports"
    );

    static readonly string Tools = Repository.PathOf(
        "tests",
        "CsatWarehouse.Exports.Tests",
        "Data",
        "multi-header-surveys"
    );

    static string DraftOf(string csv, string file = "nps/2026.csv") =>
        ProfileDraft.Of(() => new MemoryStream(Encoding.UTF8.GetBytes(csv)), file);

    static SourceLayout Layout(string draft) =>
        SourceProfile.Parse(draft, "sources/draft.json").Layouts[0];

    /// <summary>Forty answers whose columns are what their names say.</summary>
    static string Survey()
    {
        var csv = new StringBuilder(
            "Response ID,Submitted,Recommend,Rating,Effort,Region,Weight,Language,Why\n"
        );
        for (var i = 0; i < 40; i++)
            csv.Append(
                null,
                $"R{i},{i % 28 + 1:00}.03.2026 1{i % 9}:30,{i % 11},{(i % 7 == 0 ? "" : i % 5 + 1)},{i % 7 + 1},{"NS"[i % 2]},1.{i % 3},{(i % 3 == 0 ? "uk" : "ru")},{(i % 4 == 0 ? $"I waited for {i} minutes at the till" : "")}\n"
            );
        return csv.ToString();
    }

    [Fact]
    public void Draft_OfASurvey_FindsItsParts()
    {
        var layout = Layout(DraftOf(Survey()));
        Assert.Equal(
            ("nps", "utf-8", ','),
            (layout.Source, layout.Format.Csv.Encoding, layout.Format.Csv.Delimiter)
        );
        Assert.Equal("Response ID", layout.Map.Id!.Columns.Single());
        Assert.Equal(
            ("Submitted", "d.M.yyyy H:mm", false),
            (
                layout.Map.Answered.Columns.Single(),
                layout.Map.Answered.Formats.Single(),
                layout.Map.Answered.DateOnly
            )
        );
        Assert.Equal(
            ("Weight", "Language"),
            (layout.Map.Weight!.Field.Columns.Single(), layout.Map.Language!.Columns.Single())
        );
        Assert.Equal(["region"], layout.Classifications.Select(c => c.Name));
        Assert.Equal(
            [
                ("recommend", QuestionKind.Nps, new AnswerScale(0, 10)),
                ("rating", QuestionKind.Csat, new AnswerScale(1, 5)),
                ("effort", QuestionKind.Ces, new AnswerScale(1, 7)),
                ("why", QuestionKind.Comment, null),
            ],
            layout.Questions.Select(q => (q.Code, q.Kind, q.Scale))
        );
    }

    [Theory]
    [InlineData("2016")]
    [InlineData("2017")]
    public void Draft_OfTheAirport_LoadsEveryRowAndKnowsTheMissingCodes(string year)
    {
        var file = $"airport-survey/{year}.csv";
        Stream Open() => File.OpenRead(Path.Combine(Airport, file));
        var layout = Layout(ProfileDraft.Of(Open, file));
        var report = new SourceCheck(SurveyText.Kyiv).Run(Open(), file, layout);

        Assert.Null(report.Problem);
        Assert.Equal(report.Rows.Read, report.Rows.Typed);
        // Codes 1 to 4 of the market's size are classes, not four points of five.
        Assert.DoesNotContain("destmark", layout.Questions.Select(q => q.Code));
        var food = layout.Questions.Single(q => q.Code == "q7food");
        Assert.Equal(new AnswerScale(1, 5), food.Scale);
        Assert.Equal(
            [new("0", AnswerStatus.Skipped), new("6", AnswerStatus.NotApplicable)],
            food.Missing.ToArray()
        );
        Assert.Equal("WEIGHT", layout.Map.Weight!.Field.Columns.Single());
        if (year == "2017")
        {
            var nps = layout.Questions.Single(q => q.Kind == QuestionKind.Nps);
            Assert.Equal(
                ("NETPRO", AnswerStatus.Skipped),
                (nps.Columns.Single(), nps.Missing["11"])
            );
        }
    }

    [Theory]
    [InlineData("sample.csv", 3)]
    [InlineData("sample_legacy.csv", 2)]
    [InlineData("StarWars_first60.csv", 2)]
    public void Draft_OfASurveyTool_KnowsItsHeaderRowsAndLoads(string file, int rows)
    {
        Stream Open() => File.OpenRead(Path.Combine(Tools, file));
        var layout = Layout(ProfileDraft.Of(Open, file));
        Assert.Equal(rows, layout.Format.Csv.HeaderRows);
        var report = new SourceCheck(SurveyText.Kyiv).Run(Open(), file, layout);
        Assert.Null(report.Problem);
        Assert.True(report.IsClean, string.Join('\n', report.Rejects.Select(r => r.Reason)));
        Assert.True(report.Rows.Typed > 0);
    }

    [Theory]
    [InlineData("date,score\n03/04/2026,9\n04/05/2026,8\n", "d/M/yyyy", true)]
    [InlineData("date,score\n13/04/2026,9\n04/05/2026,8\n", "d/M/yyyy", false)]
    [InlineData("date,score\n03/14/2026,9\n04/05/2026,8\n", "M/d/yyyy", false)]
    public void Draft_OfDatesThatReadTwoWays_SaysSo(string csv, string format, bool warns)
    {
        var draft = DraftOf(csv);
        Assert.Equal(format, Layout(draft).Map.Answered.Formats.Single());
        Assert.Equal(
            warns,
            draft.Contains("Every date also reads as M/d/yyyy", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Draft_WithoutDates_AsksForTheDayAndTakesTheYearOfTheName()
    {
        var draft = DraftOf("id,score\n1,9\n2,8\n");
        Assert.Contains("No column of dates was found", draft, StringComparison.Ordinal);
        Assert.Equal(2026, Layout(draft).Map.Answered.Parts!.Year.Constant);
    }

    [Theory]
    [InlineData("оценка;дата;відгук\n5;01.02.2026;добре\n4;02.02.2026;\n3;03.02.2026;\n")]
    [InlineData("a,a,A\n1,2,3\n")]
    [InlineData("x\n")]
    [InlineData("Score (1-5)|When\n\"4|\"|2026-01-01T10:00:00Z\n")]
    public void Draft_OfAnyFile_ReadsBack(string csv) =>
        Assert.NotEmpty(Layout(DraftOf(csv)).Questions);
}
