using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Testing;
using NodaTime;

namespace CsatWarehouse.Exports.Tests.Samples;

/// <summary>Figures of the published data, through the profile alone: no code knows this airport.</summary>
public class AirportSampleTests
{
    static readonly string Workspace = Repository.PathOf("warehouse", "samples", "airport");
    static readonly ReadingContext Context = new(DateTimeZoneProviders.Tzdb["America/Los_Angeles"]);

    static SurveyExportReader Open(string year)
    {
        var file = $"airport-survey/{year}.csv";
        var match = ProfileSet.ReadFolder(Workspace).Match(file)!;
        return SurveyExportReader.Open(
            File.OpenRead(Path.Combine(Workspace, "exports", file)),
            file,
            match.Layout,
            Context
        );
    }

    static int Place(SourceLayout layout, string question) =>
        layout.Questions.ToList().FindIndex(q => q.Code == question);

    static SourceLayout Layout(string year) =>
        ProfileSet.ReadFolder(Workspace).Match($"airport-survey/{year}.csv")!.Layout;

    static List<T> Read<T>(string year, Func<SurveyResponseRow, T> select)
    {
        using var reader = Open(year);
        var rows = new List<T>();
        while (reader.Read())
            if (reader.Outcome == RowOutcome.Typed)
                rows.Add(select(reader.Row));
        return rows;
    }

    [Theory]
    [InlineData("2016", 3087)]
    [InlineData("2017", 2831)]
    public void Survey_OfAYear_EveryRowIsTyped(string year, long rows)
    {
        using var reader = Open(year);
        while (reader.Read())
            Assert.Equal((null, RowOutcome.Typed), (reader.Reject, reader.Outcome));
        Assert.Equal(
            (rows, rows, 0L, 0L),
            (reader.RowsRead, reader.RowsTyped, reader.RowsExcluded, reader.RowsRejected)
        );
    }

    [Theory]
    [InlineData("2016", "2016-05-06", "2016-05-24", 19)]
    [InlineData("2017", "2017-05-05", "2017-05-30", 20)]
    public void Survey_OfAYear_DaysAreThoseOfTheFieldwork(
        string year,
        string first,
        string last,
        int days
    )
    {
        var dates = Read(year, row => row.AnsweredOn).Distinct().Order().ToList();
        Assert.Equal(
            (DateOnly.Parse(first, null), DateOnly.Parse(last, null), days),
            (dates[0], dates[^1], dates.Count)
        );
    }

    [Fact]
    public void Nps_Of2017_BlankCode11IsNoPromoter()
    {
        var question = Place(Layout("2017"), "nps");
        var answers = Read("2017", row => (Answer: row.Answers[question], row.Weight));
        var answered = answers.Where(a => a.Answer.Status == AnswerStatus.Answered).ToList();
        var promoters = answered.Where(a => a.Answer.Number >= 9).ToList();
        var detractors = answered.Where(a => a.Answer.Number <= 6).ToList();

        Assert.Equal(
            (1436, 968, 342, 2746),
            (
                promoters.Count,
                answered.Count - promoters.Count - detractors.Count,
                detractors.Count,
                answered.Count
            )
        );
        Assert.Equal(85, answers.Count(a => a.Answer.Status == AnswerStatus.Skipped));
        Assert.Equal(39.84, 100.0 * (promoters.Count - detractors.Count) / answered.Count, 0.005);
        var weighted =
            100
            * (promoters.Sum(a => a.Weight) - detractors.Sum(a => a.Weight))
            / answered.Sum(a => a.Weight);
        Assert.Equal(40.40, weighted!.Value, 0.005);
    }

    [Fact]
    public void Nps_Of2016_WasNotAsked() => Assert.Equal(-1, Place(Layout("2016"), "nps"));

    [Theory]
    [InlineData("2016", 2919, 4.03803)]
    [InlineData("2017", 2688, 4.06436)]
    public void Overall_OfAYear_CountsPointsOfTheScaleOnly(string year, int n, double mean)
    {
        var layout = Layout(year);
        var question = Place(layout, "overall");
        Assert.Equal(
            (QuestionKind.Csat, new AnswerScale(1, 5)),
            (layout.Questions[question].Kind, layout.Questions[question].Scale)
        );
        var answered = Read(year, row => row.Answers[question])
            .Where(a => a.Status == AnswerStatus.Answered)
            .ToList();
        Assert.Equal(n, answered.Count);
        Assert.Equal(mean, answered.Average(a => a.Number!.Value), 0.000005);
    }

    [Theory]
    [InlineData("2016", "restrooms-cleanliness", 2882, 81, 124, 0)]
    [InlineData("2017", "restrooms-cleanliness", 2653, 73, 105, 0)]
    [InlineData("2016", "precheck", 923, 24, 23, 2117)]
    [InlineData("2017", "precheck", 916, 20, 24, 1871)]
    public void Rating_OfAStage_TellsWhyAnswersAreMissing(
        string year,
        string stage,
        int answered,
        int skipped,
        int notApplicable,
        int notShown
    )
    {
        var question = Place(Layout(year), stage);
        var counts = Read(year, row => row.Answers[question].Status)
            .CountBy(status => status)
            .ToDictionary();
        Assert.Equal(
            (answered, skipped, notApplicable, notShown),
            (
                counts[AnswerStatus.Answered],
                counts[AnswerStatus.Skipped],
                counts[AnswerStatus.NotApplicable],
                counts.GetValueOrDefault(AnswerStatus.NotShown)
            )
        );
    }

    [Fact]
    public void RespondentNumbers_OfBothYears_StartAgain()
    {
        var first = Read("2016", row => (row.Scope, Id: row.ResponseId!));
        var second = Read("2017", row => (row.Scope, Id: row.ResponseId!));
        Assert.Equal(2806, second.Select(k => k.Id).Intersect(first.Select(k => k.Id)).Count());
        Assert.Equal(3087 + 2831, first.Concat(second).Distinct().Count());
    }

    [Theory]
    [InlineData("2016", 15, 378, 340, 110)]
    [InlineData("2017", 16, 366, 299, 96)]
    public void Age_OfAYear_IsTheSameCodeInBoth(
        string year,
        int under18,
        int from18,
        int over65,
        int none
    )
    {
        var layout = Layout(year);
        var age = layout.Classifications.ToList().FindIndex(c => c.Name == "age");
        var counts = Read(year, row => row.Classifications[age] ?? "none")
            .CountBy(code => code)
            .ToDictionary();
        Assert.Equal(
            (under18, from18, over65, none),
            (counts["1"], counts["2"], counts["7"], counts["none"])
        );
        Assert.Equal(8, counts.Count);
    }

    [Theory]
    [InlineData("2016", 225, 3087.0)]
    [InlineData("2017", 212, 2831.0)]
    public void Weights_OfAYear_SumToTheSampleAndRunsAreTheClusters(
        string year,
        int runs,
        double sum
    )
    {
        var rows = Read(year, row => (row.ClusterId, row.Weight));
        Assert.Equal(runs, rows.Select(r => r.ClusterId).Distinct().Count());
        Assert.Equal(sum, rows.Sum(r => r.Weight!.Value), 0.00001);
        Assert.False(Layout(year).Map.Weight!.Headline);
    }

    [Theory]
    [InlineData("2016")]
    [InlineData("2017")]
    public void Codes_OfAYear_AllHaveALabelInThreeLanguages(string year)
    {
        var layout = Layout(year);
        var codes = Read(year, row => (string?[])row.Classifications.Clone());
        for (var i = 0; i < layout.Classifications.Count; i++)
        {
            var labels = layout.Classifications[i].Labels;
            Assert.Empty(codes.Select(c => c[i]).OfType<string>().Except(labels.Keys));
            Assert.All(labels.Values, label => Assert.Equal(["en", "ru", "uk"], label.Texts.Keys));
        }
    }
}
