using CsatWarehouse.Exports.Surveys;
using FsCheck;
using FsCheck.Fluent;

namespace CsatWarehouse.Exports.Tests.Records;

/// <summary>The reporting zone is Kyiv: UTC+2, in summer UTC+3; the files are from Los Angeles, UTC-8 and UTC-7.</summary>
public class RecordDateTests
{
    const string LosAngeles = "\"format\": {\"timeZone\": \"America/Los_Angeles\"}";

    static string? Created(string mapping, string header, string cells) =>
        RecordText
            .Row(
                RecordText.Ticket($"\"createdAt\": {mapping}", LosAngeles),
                $"id,{header}\n1,{cells}\n"
            )
            .Describe("createdAt");

    [Theory]
    [InlineData("2026-03-31 23:30:00", "2026-04-01T06:30:00Z")]
    [InlineData("2026-03-31T23:30:00Z", "2026-03-31T23:30:00Z")]
    [InlineData("2026-03-31T23:30:00+05:00", "2026-03-31T18:30:00Z")]
    [InlineData("2026-03-31 23:30:00.125", "2026-04-01T06:30:00.125Z")]
    public void Instant_WithOrWithoutOffset_IsUtc(string text, string expected) =>
        Assert.Equal(expected, Created("\"at\"", "at", text));

    // 1,583,380,000 s after 1970 is 2020-03-05T03:46:40Z by any Unix `date -u -d @1583380000`.
    [Theory]
    [InlineData("seconds", "1583380000", "2020-03-05T03:46:40Z")]
    [InlineData("seconds", "1583380000.5", "2020-03-05T03:46:40.5Z")]
    [InlineData("milliseconds", "1583380000125", "2020-03-05T03:46:40.125Z")]
    [InlineData("seconds", "-1", "1969-12-31T23:59:59Z")]
    public void Instant_AsEpoch_IsUtcWhateverTheZone(string unit, string text, string expected) =>
        Assert.Equal(expected, Created($$"""{"column": "at", "epoch": "{{unit}}"}""", "at", text));

    [Theory]
    [InlineData("seconds", "1583380000125")]
    [InlineData("seconds", "99999999999999999999999999")]
    [InlineData("seconds", "2026-03-01 08:00")]
    [InlineData("milliseconds", "1e9")]
    public void Epoch_OutOfReachOrNoNumber_RejectsTheRow(string unit, string text)
    {
        var reject = RecordText.Reject(
            RecordText.Ticket($$"""  "createdAt": {"column": "at", "epoch": "{{unit}}"} """),
            $"id,at\n1,{text}\n"
        );
        Assert.Equal(
            (
                "at",
                "bad-date",
                $"'{text}' is no date in the format {unit} since 1970 between 1900 and 2199; mend the value, or list its format in the profile"
            ),
            (reject.Column, reject.Code, reject.Reason)
        );
    }

    [Theory]
    [InlineData(
        """{"column": "day", "time": "time"}""",
        "2026-07-01,10:30",
        "2026-07-01T17:30:00Z"
    )]
    [InlineData(
        """{"column": "day", "time": ["hour", "time"], "formats": "d.M.yyyy h:mm tt"}""",
        "1.7.2026,10:30 PM",
        "2026-07-02T05:30:00Z"
    )]
    public void Instant_InTwoColumns_IsReadFromBoth(
        string mapping,
        string cells,
        string expected
    ) => Assert.Equal(expected, Created(mapping, "day,time", cells));

    [Fact]
    public void Instant_WithoutItsTime_RejectsTheRow() =>
        Assert.Equal(
            "bad-date",
            RecordText
                .Reject(
                    RecordText.Ticket("\"createdAt\": {\"column\": \"day\", \"time\": \"time\"}"),
                    "id,day,time\n1,2026-07-01,\n"
                )
                .Code
        );

    /// <summary>On 8 March 2026 the clocks go from 2:00 to 3:00, on 1 November from 2:00 to 1:00.</summary>
    [Fact]
    public void LocalTimes_WhenTheClocksChange_AreDecidedAndCounted()
    {
        using var reader = RecordText.Open(
            RecordText.Ticket("\"createdAt\": \"at\", \"solvedAt\": \"solved\"", LosAngeles),
            """
            id,at,solved
            1,2026-03-08 02:30,2026-03-08 03:30
            2,2026-11-01 01:30,2026-11-01 01:45
            3,2026-11-01T01:30:00-08:00,2026-11-01 02:00
            """
        );
        var times = new List<(string?, string?)>();
        while (reader.Read())
            times.Add((reader.Row.Describe("createdAt"), reader.Row.Describe("solvedAt")));
        Assert.Equal(
            [
                ("2026-03-08T10:30:00Z", "2026-03-08T10:30:00Z"),
                ("2026-11-01T08:30:00Z", "2026-11-01T08:45:00Z"),
                ("2026-11-01T09:30:00Z", "2026-11-01T10:00:00Z"),
            ],
            times
        );
        Assert.Equal(new ClockChanges(Skipped: 1, Twice: 2), reader.ClockChanges);
    }

    [Fact]
    public void Day_OfAnInstant_IsTheReportingZones()
    {
        var review = RecordText.Row(
            RecordText.Profile("review", "\"reviewedAt\": \"at\"", more: LosAngeles),
            "at\n2026-03-31 15:30:00\n"
        );
        Assert.Equal(
            (new DateOnly(2026, 4, 1), "2026-03-31T22:30:00Z"),
            (review.Date("reviewedOn"), review.Describe("reviewedAt"))
        );
        Assert.Null(review.Key.Id);
    }

    [Theory]
    [InlineData("\"d\"", "2026-03-31", "2026-03-31")]
    [InlineData("""{"column": "d", "formats": "dd.MM.yyyy"}""", "03.04.2026", "2026-04-03")]
    [InlineData("""{"year": 2026, "month": "d", "day": 5}""", "4", "2026-04-05")]
    [InlineData("""{"column": "d", "epoch": "seconds"}""", "1583360000", "2020-03-05")]
    public void Date_InItsForm_IsThatDay(string mapping, string text, string expected)
    {
        var review = RecordText.Row(
            RecordText.Profile("review", $"\"reviewedOn\": {mapping}"),
            $"d\n{text}\n"
        );
        Assert.Equal(
            (expected, null),
            (review.Describe("reviewedOn"), review.Instant("reviewedAt"))
        );
    }

    [Theory]
    [InlineData("\"m\"", "2026-03")]
    [InlineData("\"m\"", "2026-03-17")]
    [InlineData("""{"column": "m", "formats": "MM/yyyy"}""", "03/2026")]
    [InlineData("""{"year": 2026, "month": "m"}""", "3")]
    public void Month_InAnyForm_IsItsFirstDay(string mapping, string text)
    {
        var status = RecordText.Row(
            RecordText.Profile(
                "customer-status",
                $"\"customer\": \"c\", \"month\": {mapping}, \"status\": {{\"constant\": \"active\"}}"
            ),
            $"c,m\nA-1,{text}\n"
        );
        Assert.Equal(
            (new DateOnly(2026, 3, 1), "2026-03", "A-1|2026-03"),
            (status.Date("month"), status.Describe("month"), status.Key.Id)
        );
    }

    /// <summary>Instants to the second are read by a shorter way than those with fractions of it.</summary>
    [Fact]
    public void Instant_ToTheSecond_IsTheSameAsWithAFraction()
    {
        var number = Gen.Choose(0, 99).Select(n => n.ToString("00", null));
        var text =
            from parts in number.ArrayOf(6)
            from century in Gen.Elements("19", "20", "00", "2x")
            from middle in Gen.Elements(" ", "T", "t")
            select $"{century}{parts[0]}-{parts[1]}-{parts[2]}{middle}{parts[3]}:{parts[4]}:{parts[5]}";
        var likely =
            from days in Gen.Choose(0, 70_000)
            from seconds in Gen.Choose(0, 86_399)
            from format in Gen.Elements("yyyy-MM-dd HH:mm:ss", "yyyy-MM-ddTHH:mm:ss")
            select new DateTime(1905, 1, 1)
                .AddDays(days)
                .AddSeconds(seconds)
                .ToString(format, null);
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(1000),
            Prop.ForAll(
                Gen.OneOf(text, likely).ToArbitrary(),
                Gen.Elements("", "Z").ToArbitrary(),
                (written, end) =>
                {
                    if (written[10] == ' ' && end == "Z")
                        return true;
                    using var reader = RecordText.Open(
                        RecordText.Ticket("\"createdAt\": \"at\"", LosAngeles),
                        $"id,at\n1,{written}{end}\n1,{written}.0{end}\n"
                    );
                    reader.Read();
                    var plain = (reader.Outcome, reader.Row.Describe("createdAt"));
                    reader.Read();
                    return plain == (reader.Outcome, reader.Row.Describe("createdAt"));
                }
            )
        );
    }
}
