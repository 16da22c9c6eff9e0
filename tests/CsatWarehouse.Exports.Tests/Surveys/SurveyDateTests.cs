using CsatWarehouse.Exports.Tests.Profiles;

namespace CsatWarehouse.Exports.Tests.Surveys;

/// <summary>The reporting zone is Kyiv: UTC+2, in summer UTC+3.</summary>
public class SurveyDateTests
{
    static string Csv(string date) => $"date,score\n\"{date}\",9\n";

    static string With(string date, string format = "\"kind\": \"survey\"") =>
        ProfileText.With(format, map: date);

    [Theory]
    [InlineData("", "2026-03-04", "2026-03-04")]
    [InlineData("", "2026-03-04T23:30:00Z", "2026-03-04")]
    [InlineData("dd/MM/yyyy", "03/04/2026", "2026-04-03")]
    [InlineData("MM/dd/yyyy", "03/04/2026", "2026-03-04")]
    [InlineData("d.M.yyyy", "3.4.2026", "2026-04-03")]
    [InlineData("dd.MM.yyyy HH:mm", "03.04.2026 23:59", "2026-04-03")]
    [InlineData("MM/dd/yyyy hh:mm:ss tt", "05/11/2016 12:00:00 AM", "2016-05-11")]
    public void Day_InItsFormat_IsThatDay(string format, string text, string expected)
    {
        var row = SurveyText.Row(
            With(
                $$"""  "answeredOn": {"column": "date", "formats": [{{(format.Length == 0 ? "" : $"\"{format}\"")}}]} """
            ),
            Csv(text)
        );
        Assert.Equal((expected, null), (row.AnsweredOn.ToString("O", null), row.AnsweredAtUtc));
    }

    [Fact]
    public void Day_WithMonthInWords_IsReadInTheProfilesCulture()
    {
        var row = SurveyText.Row(
            With(
                """ "answeredOn": {"column": "date", "formats": "d MMMM yyyy"} """,
                "\"format\": {\"culture\": \"ru-RU\"}"
            ),
            Csv("3 апреля 2026")
        );
        Assert.Equal(new DateOnly(2026, 4, 3), row.AnsweredOn);
    }

    [Theory]
    [InlineData("", "2026-03-31T21:30:00Z", "2026-03-31T21:30:00", "2026-04-01")]
    [InlineData("", "2026-03-31T23:30:00+05:00", "2026-03-31T18:30:00", "2026-03-31")]
    [InlineData("", "2026-03-31 23:30:00", "2026-04-01T06:30:00", "2026-04-01")]
    [InlineData("", "2026-03-08 02:30", "2026-03-08T10:30:00", "2026-03-08")]
    [InlineData("", "2026-11-01T01:30:00", "2026-11-01T08:30:00", "2026-11-01")]
    [InlineData("dd.MM.yyyy HH:mm", "01.02.2026 03:04", "2026-02-01T11:04:00", "2026-02-01")]
    public void Instant_OfAFileFromLosAngeles_IsUtcAndADayInTheReportingZone(
        string format,
        string text,
        string utc,
        string day
    )
    {
        var row = SurveyText.Row(
            With(
                $$""" "answeredAt": {"column": "date", "formats": [{{(format.Length == 0 ? "" : $"\"{format}\"")}}]} """,
                "\"format\": {\"timeZone\": \"America/Los_Angeles\"}"
            ),
            Csv(text)
        );
        Assert.Equal(
            (utc, day),
            (row.AnsweredAtUtc!.Value.ToString("s", null), row.AnsweredOn.ToString("O", null))
        );
        Assert.Equal(DateTimeKind.Utc, row.AnsweredAtUtc.Value.Kind);
    }

    [Theory]
    [InlineData("13/14/2026")]
    [InlineData("2026-04-03")]
    [InlineData("31/02/2026")]
    [InlineData("03/04/1899")]
    [InlineData("03/04/2200")]
    [InlineData("yesterday")]
    public void Day_InNoFormatOfTheProfile_RejectsTheRow(string text)
    {
        var reject = SurveyText.Reject(
            With(""" "answeredOn": {"column": "date", "formats": "dd/MM/yyyy"} """),
            Csv(text)
        );
        Assert.Equal(("date", "bad-date"), (reject.Column, reject.Code));
        Assert.Equal(
            $"'{text}' is no date in the format dd/MM/yyyy between 1900 and 2199; mend the value, or list its format in the profile",
            reject.Reason
        );
    }

    [Theory]
    [InlineData("2026-03-04")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    public void Instant_WithoutTimeOrOutOfReach_RejectsTheRow(string text) =>
        Assert.Equal(
            "bad-date",
            SurveyText.Reject(With("\"answeredAt\": \"date\""), Csv(text)).Code
        );

    [Fact]
    public void Date_ThatIsBlank_RejectsTheRow()
    {
        var reject = SurveyText.Reject(With("\"answeredOn\": \"date\""), Csv(" "));
        Assert.Equal(
            (
                "date",
                "missing-date",
                "the date of the answer is blank, so the response belongs to no month"
            ),
            (reject.Column, reject.Code, reject.Reason)
        );
    }

    [Theory]
    [InlineData("29", "2024-02-29")]
    [InlineData("1", "2024-02-01")]
    public void Date_FromParts_IsMade(string day, string expected) =>
        Assert.Equal(
            expected,
            SurveyText
                .Row(
                    With(""" "answeredOn": {"year": 2024, "month": 2, "day": ["date"]} """),
                    Csv(day)
                )
                .AnsweredOn.ToString("O", null)
        );

    [Theory]
    [InlineData(
        "30",
        "bad-date",
        "'2024-2-30' is no date in the format year-month-day between 1900 and 2199; mend the value, or list its format in the profile"
    )]
    [InlineData(
        "x",
        "bad-date",
        "'2024-2-x' is no date in the format year-month-day between 1900 and 2199; mend the value, or list its format in the profile"
    )]
    [InlineData(
        "",
        "missing-date",
        "the date of the answer is blank, so the response belongs to no month"
    )]
    public void Date_FromPartsThatMakeNone_RejectsTheRow(string day, string code, string reason)
    {
        var reject = SurveyText.Reject(
            With(""" "answeredOn": {"year": 2024, "month": 2, "day": "date"} """),
            Csv(day)
        );
        Assert.Equal(("date", code, reason), (reject.Column, reject.Code, reject.Reason));
    }

    [Theory]
    [InlineData("2026-03-05T10:00:00Z", "2026-03-05T10:00:00")]
    [InlineData("", null)]
    public void UpdatedAt_OfARow_IsUtcOrAbsent(string text, string? expected)
    {
        var row = SurveyText.Row(
            With("\"answeredOn\": \"date\", \"updatedAt\": \"changed\""),
            $"date,changed,score\n2026-03-04,{text},9\n"
        );
        Assert.Equal(expected, row.UpdatedAtUtc?.ToString("s", null));
    }

    [Fact]
    public void UpdatedAt_ThatIsNoInstant_RejectsTheRow() =>
        Assert.Equal(
            ("changed", "bad-date"),
            SurveyText.Reject(
                With("\"answeredOn\": \"date\", \"updatedAt\": \"changed\""),
                "date,changed,score\n2026-03-04,soon,9\n"
            )
                is var reject
                ? (reject.Column, reject.Code)
                : default
        );
}
