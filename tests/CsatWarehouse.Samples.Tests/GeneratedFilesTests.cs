using System.Text;

namespace CsatWarehouse.Samples.Tests;

public sealed class GeneratedFilesTests(GeneratedCompany company)
{
    static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    [Fact]
    public void Files_AreUtf8AndEndTheirLastLine() =>
        Assert.All(
            Directory.GetFiles(company.Path, "*.csv", SearchOption.AllDirectories),
            f => Assert.EndsWith("\r\n", File.ReadAllText(f, Strict), StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("zendesk", "ticket", 55_000, 65_000)]
    [InlineData("salesforce", "contact", 7_900, 8_100)]
    [InlineData("outreach", "invitation", 75_000, 95_000)]
    [InlineData("reviews", "review", 2_000, 3_500)]
    [InlineData("mystery", "visit", 500, 550)]
    public void Ids_AtScaleFour_AreFourTimesAsManyAsPromised(
        string source,
        string kind,
        int least,
        int most
    ) => Assert.InRange(Ids(source, kind).Count, least, most);

    [Fact]
    public void Responses_AtScaleFour_AreAboutThirtyThousand() =>
        Assert.InRange(
            company.Rows("qualtrics", "relationship", 3).Count()
                + company.Rows("surveymonkey", "contact", 2).Count(),
            26_000,
            32_000
        );

    [Fact]
    public void Names_AreCyrillicAndLatin()
    {
        var names = company
            .Rows("salesforce", "contact")
            .Where(r => r.Month == "2026-10")
            .Select(r => r["name"])
            .ToList();

        var cyrillic = names.Count(n => n.Any(c => c is >= 'А' and <= 'ї'));
        Assert.InRange(cyrillic / (double)names.Count, 0.72, 0.78);
        Assert.Contains(names, n => n.All(c => c is <= 'z'));
    }

    [Fact]
    public void Keys_OfAppendedFiles_AreThereOnce()
    {
        AssertDistinct(company.Rows("qualtrics", "relationship", 3).Select(r => r["ResponseId"]));
        AssertDistinct(company.Rows("surveymonkey", "contact", 2).Select(r => r["RespondentID"]));
        AssertDistinct(company.Rows("zendesk", "ticket_comment").Select(r => r["id"]));
        AssertDistinct(
            company
                .Rows("zendesk", "ticket_field_history")
                .Select(r => $"{r["ticket_id"]} {r["field_name"]} {r["updated"]}")
        );
        AssertDistinct(
            company.Rows("billing", "customer-status").Select(r => $"{r["customer"]} {r["month"]}")
        );
    }

    [Theory]
    [InlineData("zendesk", "ticket", "group_id", "zendesk", "group", "id")]
    [InlineData("zendesk", "ticket", "assignee_id", "zendesk", "user", "id")]
    [InlineData("zendesk", "ticket", "organization_id", "zendesk", "organization", "id")]
    [InlineData("zendesk", "ticket", "custom_merged_into_id", "zendesk", "ticket", "id")]
    [InlineData("zendesk", "ticket_comment", "ticket_id", "zendesk", "ticket", "id")]
    [InlineData("zendesk", "ticket_field_history", "ticket_id", "zendesk", "ticket", "id")]
    [InlineData("zendesk", "ticket_tag", "ticket_id", "zendesk", "ticket", "id")]
    [InlineData("zendesk", "user", "external_id", "salesforce", "contact", "customer_number_c")]
    [InlineData("zendesk", "user", "default_group_id", "zendesk", "group", "id")]
    [InlineData("salesforce", "contact", "account_id", "salesforce", "account", "id")]
    [InlineData("salesforce", "contact", "owner_id", "salesforce", "user", "id")]
    [InlineData(
        "billing",
        "customer-status",
        "customer",
        "salesforce",
        "contact",
        "customer_number_c"
    )]
    [InlineData("outreach", "invitation", "ticket", "zendesk", "ticket", "id")]
    [InlineData("outreach", "invitation", "agent", "zendesk", "user", "id")]
    [InlineData("outreach", "invitation", "customer", "salesforce", "contact", "customer_number_c")]
    [InlineData("reviews", "review", "customer", "salesforce", "contact", "customer_number_c")]
    [InlineData("mystery", "item", "visit", "mystery", "visit", "id")]
    [InlineData("mystery", "visit", "team", "zendesk", "group", "id")]
    [InlineData("workforce", "business-calendar", "team", "zendesk", "group", "id")]
    public void References_OfEveryRow_LeadToARow(
        string source,
        string kind,
        string column,
        string toSource,
        string toKind,
        string toColumn
    )
    {
        var known = Ids(toSource, toKind, toColumn);

        Assert.Empty(Ids(source, kind, column).Except(known).Where(id => id.Length > 0).Take(5));
    }

    [Fact]
    public void Responses_AreThoseThatInvitationsSpeakOf()
    {
        var responses = company
            .Rows("qualtrics", "relationship", 3)
            .Select(r => r["ResponseId"])
            .Concat(company.Rows("surveymonkey", "contact", 2).Select(r => r["RespondentID"]))
            .ToHashSet();

        Assert.True(
            responses.SetEquals(
                Ids("outreach", "invitation", "response").Where(id => id.Length > 0)
            )
        );
    }

    HashSet<string> Ids(string source, string kind, string column = "id") =>
        [.. company.Rows(source, kind).Select(r => r[column])];

    static void AssertDistinct(IEnumerable<string> keys) =>
        Assert.Empty(keys.GroupBy(k => k).Where(g => g.Skip(1).Any()).Select(g => g.Key).Take(5));
}
