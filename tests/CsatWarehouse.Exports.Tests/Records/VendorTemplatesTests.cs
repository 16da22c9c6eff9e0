using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Surveys;

namespace CsatWarehouse.Exports.Tests.Records;

/// <summary>Exports of other systems, by the profiles that people copy.</summary>
public class VendorTemplatesTests
{
    static List<Dictionary<string, string>> Load(
        string vendor,
        string file,
        SourceKind kind,
        out RecordExportReader reader
    ) =>
        Templates.Load(
            Path.Combine(Templates.Data, "zendesk-salesforce", file),
            Templates.Layout(vendor, $"{vendor}/{file}", kind),
            out reader
        );

    [Theory]
    [InlineData("zendesk", "zendesk_ticket_data.csv", SourceKind.Ticket, 10, 0)]
    [InlineData("zendesk", "zendesk_ticket_comment_data.csv", SourceKind.TicketComment, 20, 0)]
    [InlineData("zendesk", "zendesk_ticket_field_history_data.csv", SourceKind.TicketEvent, 38, 0)]
    [InlineData("zendesk", "zendesk_ticket_tag_data.csv", SourceKind.TicketTag, 10, 0)]
    [InlineData("zendesk", "zendesk_user_data.csv", SourceKind.Contact, 9, 1)]
    [InlineData("zendesk", "zendesk_user_data.csv", SourceKind.Agent, 1, 9)]
    [InlineData("zendesk", "zendesk_organization_data.csv", SourceKind.Account, 10, 0)]
    [InlineData("zendesk", "zendesk_group_data.csv", SourceKind.Team, 8, 0)]
    [InlineData("salesforce", "salesforce_sf_account_data.csv", SourceKind.Account, 10, 0)]
    [InlineData("salesforce", "salesforce_sf_contact_data.csv", SourceKind.Contact, 4, 0)]
    [InlineData("salesforce", "salesforce_sf_user_data.csv", SourceKind.Agent, 10, 0)]
    public void Export_OfAVendor_LoadsWithoutAReject(
        string vendor,
        string file,
        SourceKind kind,
        int typed,
        int excluded
    )
    {
        var rows = Load(vendor, file, kind, out var reader);
        Assert.Equal(typed, rows.Count);
        Assert.Equal(
            (typed + excluded, excluded, 0L),
            (reader.RowsRead, reader.RowsExcluded, reader.RowsRejected)
        );
    }

    [Fact]
    public void Tickets_OfZendesk_HaveTheirFields()
    {
        var rows = Load("zendesk", "zendesk_ticket_data.csv", SourceKind.Ticket, out _);
        var ticket = rows.Single(r => r["key"] == "11071");
        Assert.Equal(
            ("2020-08-28T18:06:36Z", "closed", "2222", "1111", "360006965034", "email", "urgent"),
            (
                ticket["createdAt"],
                ticket["status"],
                ticket["requester"],
                ticket["agent"],
                ticket["team"],
                ticket["channel"],
                ticket["priority"]
            )
        );
        Assert.Equal("1967", rows.Single(r => r["key"] == "1966")["mergedTickets"]);
        Assert.Equal(
            ["1595", "11013"],
            rows.Where(r => r["deleted"] == "true").Select(r => r["key"])
        );
    }

    [Fact]
    public void FieldHistory_OfZendesk_IsOneEventAChange()
    {
        var rows = Load(
            "zendesk",
            "zendesk_ticket_field_history_data.csv",
            SourceKind.TicketEvent,
            out _
        );
        Assert.Equal("11071|status|2020-08-28T11:01:27Z", rows[0]["key"]);
        Assert.Equal(("agent", "1111"), (rows[1]["field"], rows[1]["value"]));
        // Ticket 102 was solved once and is listed four times.
        Assert.Equal(35, rows.DistinctBy(r => r["key"]).Count());
    }

    [Fact]
    public void Tags_OfZendesk_AreKnownByTicketAndTag()
    {
        var rows = Load("zendesk", "zendesk_ticket_tag_data.csv", SourceKind.TicketTag, out _);
        Assert.Equal(
            [
                "1011|prospect",
                "1012|customer",
                "123|customer",
                "123|prospect",
                "455|customer",
                "455|prospect",
                "789|connector",
            ],
            rows.Select(r => r["key"]).Distinct().Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Users_OfZendesk_AreContactsOrAgents()
    {
        var agent = Load("zendesk", "zendesk_user_data.csv", SourceKind.Agent, out _).Single();
        Assert.Equal(
            ("1111", "Arthur Agent", "agent", "true", "false"),
            (agent["key"], agent["name"], agent["role"], agent["isActive"], agent["deleted"])
        );
        var contacts = Load("zendesk", "zendesk_user_data.csv", SourceKind.Contact, out _);
        Assert.Equal(
            ("2222", "Earnest End User", "370297696174", "en-US"),
            (
                contacts[0]["key"],
                contacts[0]["name"],
                contacts[0]["account"],
                contacts[0]["language"]
            )
        );
    }

    [Fact]
    public void Accounts_OfSalesforce_PointToWhatTheyWereMergedInto()
    {
        var rows = Load("salesforce", "salesforce_sf_account_data.csv", SourceKind.Account, out _);
        Assert.Equal(
            ("0015500000Xyy06AAB", "Eric's Test", "false", "2019-10-17T21:10:19Z"),
            (rows[0]["key"], rows[0]["name"], rows[0]["deleted"], rows[0]["updatedAt"])
        );
        Assert.Equal("L4izOo4yZpLq5io5YM8pvA==", rows[1]["mergedInto"]);
    }

    [Fact]
    public void Contacts_OfSalesforce_HaveAccountAndEmail()
    {
        var row = Load("salesforce", "salesforce_sf_contact_data.csv", SourceKind.Contact, out _)[
            3
        ];
        Assert.Equal(
            ("0031G00000qAfq1QAC", "0011G00000eNyiXQAS", "hi@google.com", "Illinois"),
            (row["key"], row["account"], row["email"], row["region"])
        );
    }

    [Theory]
    [InlineData("qualtrics", "qualtrics/sample.csv", 1, 0)]
    [InlineData("qualtrics", "qualtrics-legacy/sample_legacy.csv", 1, 0)]
    [InlineData("surveymonkey", "surveymonkey/StarWars_first60.csv", 53, 7)]
    public void Survey_OfATool_LoadsWithoutAReject(
        string vendor,
        string file,
        long typed,
        long excluded
    )
    {
        var layout = Templates.Layout(vendor, file, SourceKind.Survey);
        var path = Path.Combine(Templates.Data, "multi-header-surveys", Path.GetFileName(file));
        using var reader = SurveyExportReader.Open(
            File.OpenRead(path),
            file,
            layout,
            RecordText.Kyiv
        );
        while (reader.Read())
            Assert.Null(reader.Reject?.Reason);
        Assert.Equal((typed, excluded), (reader.RowsTyped, reader.RowsExcluded));
    }
}
