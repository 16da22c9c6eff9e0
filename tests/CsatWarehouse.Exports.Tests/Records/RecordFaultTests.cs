namespace CsatWarehouse.Exports.Tests.Records;

/// <summary>Each reason for which a record is rejected, once.</summary>
public class RecordFaultTests
{
    const string Numbers = "check the file, or the profile's culture, or list it under 'values'";

    [Theory]
    [InlineData(
        "opened",
        "status",
        "unknown-value",
        "status 'opened' is none of new, open, pending, on-hold, solved, closed, deleted; the nearest is 'open'; list it under 'values' in the profile"
    )]
    [InlineData(
        "1,5",
        "reopens",
        "bad-number",
        $"reopens '1,5' is no finite number in the culture 'de-CH'; {Numbers}"
    )]
    [InlineData(
        "1e999",
        "reopens",
        "bad-number",
        $"reopens '1e999' is no finite number in the culture 'de-CH'; {Numbers}"
    )]
    [InlineData(
        "ja",
        "deleted",
        "bad-flag",
        "deleted 'ja' is neither yes nor no; known are true, yes, y, t, 1 and false, no, n, f, 0: list it under 'values' in the profile"
    )]
    [InlineData(
        "[1, {}]",
        "mergedTickets",
        "bad-list",
        "mergedTickets '[1, {}]' begins and ends like a JSON array and is none of texts and numbers; mend the value"
    )]
    [InlineData(
        "[1,]",
        "mergedTickets",
        "bad-list",
        "mergedTickets '[1,]' begins and ends like a JSON array and is none of texts and numbers; mend the value"
    )]
    [InlineData(
        "soon",
        "solvedAt",
        "bad-date",
        "'soon' is no date in the format ISO 8601 (yyyy-MM-dd, yyyy-MM-ddTHH:mm:ssZ) between 1900 and 2199; mend the value, or list its format in the profile"
    )]
    public void Value_OfATicketField_ThatCannotBeRead_RejectsTheRow(
        string text,
        string field,
        string code,
        string reason
    )
    {
        var reject = RecordText.Reject(
            RecordText.Ticket(
                $"\"createdAt\": \"created\", \"{field}\": \"x\"",
                "\"format\": {\"culture\": \"de-CH\"}"
            ),
            $"id;created;x\n1;2026-03-01 08:00;{text}\n"
        );
        Assert.Equal(("x", code, reason), (reject.Column, reject.Code, reject.Reason));
        Assert.Equal((2L, 1L), (reject.Line, reject.Ordinal));
    }

    [Fact]
    public void Field_ThatATicketNeeds_CannotBeBlank()
    {
        var reject = RecordText.Reject(RecordText.Ticket(), "id,created\n1, \n");
        Assert.Equal(
            (
                "created",
                "missing-value",
                "createdAt is blank, and a ticket needs it; mend the row, or leave such rows out with 'where'"
            ),
            (reject.Column, reject.Code, reject.Reason)
        );
    }

    [Theory]
    [InlineData("\"id\": \"id\"", ",x", "id", "the id, or a part of it, is blank")]
    [InlineData(
        "\"id\": {\"parts\": [\"x\", \"id\"]}",
        ",x",
        "id",
        "the id, or a part of it, is blank"
    )]
    [InlineData(
        "\"id\": \"x\", \"scope\": {\"column\": \"id\"}",
        ",x",
        "id",
        "the scope of the id is blank"
    )]
    public void Key_OfATicket_CannotBeBlank(string key, string cells, string column, string what)
    {
        var reject = RecordText.Reject(
            RecordText.Profile("ticket", "\"createdAt\": \"created\"", key),
            $"id,x,created\n{cells},2026-03-01 08:00\n"
        );
        Assert.Equal(
            (column, "missing-key", $"{what}, so the ticket cannot be told from others"),
            (reject.Column, reject.Code, reject.Reason)
        );
    }

    [Theory]
    [InlineData(
        "monday,2026-08-24,,,,",
        "date",
        "weekday is 'monday' and date is '2026-08-24': of a business-calendar exactly one of 'weekday' and 'date' has a value; mend the row"
    )]
    [InlineData(
        ",,,,,",
        "date",
        "weekday is blank and date is blank: of a business-calendar exactly one of 'weekday' and 'date' has a value; mend the row"
    )]
    [InlineData(
        "monday,,08:00,,,",
        "closes",
        "opens is '08:00' and closes is blank: of a business-calendar 'opens' and 'closes' have a value together or not at all; mend the row"
    )]
    [InlineData(
        "monday,,08:00,08:00,,",
        "closes",
        "opens is '08:00' and closes is '08:00': of a business-calendar 'closes' is after 'opens'; mend the row"
    )]
    [InlineData(
        "monday,,,,2026-02-01,2026-01-31",
        "to",
        "from is '2026-02-01' and to is '2026-01-31': of a business-calendar 'to' is not before 'from'; mend the row"
    )]
    public void Fields_ThatContradictEachOther_RejectTheRow(
        string cells,
        string column,
        string reason
    )
    {
        var reject = RecordText.Reject(
            Calendar,
            $"team,weekday,date,opens,closes,from,to\nT,{cells}\n"
        );
        Assert.Equal(
            (column, "contradiction", reason),
            (reject.Column, reject.Code, reject.Reason)
        );
    }

    [Theory]
    [InlineData("9:30", 570)]
    [InlineData("00:00:00", 0)]
    public void Time_OfDay_IsMinutesSinceMidnight(string opens, int minutes)
    {
        var row = RecordText.Row(
            Calendar,
            $"team,weekday,date,opens,closes,from,to\nT,Monday,,{opens},24:00,,\n"
        );
        Assert.Equal((minutes, 1440), (row.Minutes("opens"), row.Minutes("closes")));
        Assert.Equal(("monday", "24:00"), (row.Text("weekday"), row.Describe("closes")));
    }

    [Theory]
    [InlineData("24:01")]
    [InlineData("9.30")]
    [InlineData("9:30 AM")]
    [InlineData("09:30:15")]
    public void Time_ThatIsNoMinuteOfADay_RejectsTheRow(string opens)
    {
        var reject = RecordText.Reject(
            Calendar,
            $"team,weekday,date,opens,closes,from,to\nT,monday,,{opens},20:00,,\n"
        );
        Assert.Equal(
            (
                "opens",
                "bad-time",
                $"opens '{opens}' is no whole minute of a day from 00:00 to 24:00; write it as in 09:30"
            ),
            (reject.Column, reject.Code, reject.Reason)
        );
    }

    [Theory]
    [InlineData("TRUE", true)]
    [InlineData("Yes", true)]
    [InlineData("1", true)]
    [InlineData("f", false)]
    [InlineData("так", true)]
    [InlineData("", null)]
    [InlineData("?", null)]
    public void Flag_InItsWords_IsYesOrNoOrNeither(string text, bool? expected) =>
        Assert.Equal(
            expected,
            RecordText
                .Row(
                    RecordText.Ticket(
                        "\"createdAt\": \"created\", \"deleted\": {\"column\": \"x\", \"values\": {\"так\": \"true\", \"?\": null}}"
                    ),
                    $"id,created,x\n1,2026-03-01 08:00,{text}\n"
                )
                .Flag("deleted")
        );

    [Theory]
    [InlineData("a;b ;; c", "a|b|c")]
    [InlineData("\"[1967, \"\"x\"\", \"\"\"\"]\"", "1967|x")]
    [InlineData("[]", "")]
    [InlineData("", "")]
    public void List_InEitherForm_IsItsItems(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                '|',
                RecordText
                    .Row(
                        RecordText.Ticket("\"createdAt\": \"created\", \"tags\": \"x\""),
                        $"id,created,x\n1,2026-03-01 08:00,{text}\n"
                    )
                    .List("tags")
            )
        );

    [Fact]
    public void Blank_ThatCountsAsSomething_IsThat()
    {
        var comment = RecordText.Row(
            RecordText.Profile(
                "ticket-comment",
                "\"ticket\": \"t\", \"at\": \"at\", \"isPublic\": \"p\"",
                "\"id\": \"id\""
            ),
            "id,t,at,p\n1,2,2026-03-01 08:00,\n"
        );
        Assert.True(comment.Flag("isPublic"));
        var target = RecordText.Row(
            RecordText.Profile("target", "\"kpi\": \"k\", \"from\": \"f\", \"value\": \"v\""),
            "k,f,v\nnps,2026-01-01,40\n"
        );
        Assert.Equal(("all", "nps|all|2026-01-01"), (target.Text("slice"), target.Key.Id));
    }

    const string CalendarMap =
        "\"team\": \"team\", \"weekday\": \"weekday\", \"date\": \"date\", \"opens\": \"opens\", \"closes\": \"closes\", \"from\": \"from\", \"to\": \"to\"";

    static readonly string Calendar = RecordText.Profile("business-calendar", CalendarMap);
}
