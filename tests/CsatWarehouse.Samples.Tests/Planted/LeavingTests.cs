namespace CsatWarehouse.Samples.Tests.Planted;

/// <summary>Who left: those who fell silent, and those who were not satisfied.</summary>
public sealed class LeavingTests(GeneratedCompany company)
{
    [Fact]
    public void SilentLeavers_InTheirLastMonths_NeitherAnswerNorCall()
    {
        var reasonless = company
            .Rows("billing", "customer-status")
            .Where(r => r["status"] == "churned" && r["reason"].Length == 0)
            .ToDictionary(r => r["customer"], r => r.Month);
        var heard = LastHeard();

        // Of some 6,400 customers since before the first month.
        Assert.InRange(reasonless.Count, 200, 320);
        Assert.All(
            reasonless.Where(c => heard.ContainsKey(c.Key)),
            c =>
                Assert.True(
                    string.CompareOrdinal(
                        heard[c.Key],
                        MonthsBefore(c.Value, PlantedEffects.SilentMonths)
                    ) < 0,
                    $"{c.Key} left in {c.Value} and was heard of in {heard[c.Key]}"
                )
        );
    }

    [Fact]
    public void SilentLeavers_AreInvitedAllTheSame()
    {
        var left = company
            .Rows("billing", "customer-status")
            .Where(r => r["status"] == "churned" && r["reason"].Length == 0)
            .ToDictionary(r => r["customer"], r => r.Month);

        var invited = company
            .Rows("outreach", "invitation")
            .Count(r =>
                left.TryGetValue(r["customer"], out var month)
                && string.CompareOrdinal(r.Month, MonthsBefore(month, PlantedEffects.SilentMonths))
                    >= 0
            );

        Assert.InRange(invited, 100, 300);
    }

    [Fact]
    public void Leavers_RecommendedLessThanStayers()
    {
        var left = company
            .Rows("billing", "customer-status")
            .Where(r => r["status"] == "churned" && r["reason"].Length > 0)
            .Select(r => r["customer"])
            .ToHashSet();
        var answers = company
            .Rows("qualtrics", "relationship", 3)
            .ToLookup(r => left.Contains(r["ExternalReference"]), r => r.Number("Q1"));

        Assert.True(answers[true].Average() < answers[false].Average() - 0.2);
    }

    [Fact]
    public void Leavers_OfAMonth_AreAboutOneInAHundred()
    {
        var rows = company
            .Rows("billing", "customer-status")
            .CountBy(r => r["status"])
            .ToDictionary();

        Assert.Equal(0.01, rows["churned"] / (double)rows["active"], 0.003);
    }

    [Fact]
    public void Revenue_OfEveryActiveMonth_IsPositive() =>
        Assert.All(
            company.Rows("billing", "customer-status"),
            r => Assert.Equal(r["status"] == "active", r.Number("revenue") > 0)
        );

    /// <summary>The month of each customer's last ticket, answer or complaint.</summary>
    Dictionary<string, string> LastHeard()
    {
        var customers = company
            .Rows("zendesk", "user")
            .Where(r => r["external_id"].Length > 0)
            .ToDictionary(r => r["id"], r => r["external_id"]);
        var heard = new Dictionary<string, string>();
        void Hear(string customer, string month)
        {
            if (
                !heard.TryGetValue(customer, out var last)
                || string.CompareOrdinal(last, month) < 0
            )
                heard[customer] = month;
        }
        foreach (var row in company.Rows("zendesk", "ticket"))
            if (customers.TryGetValue(row["requester_id"], out var customer))
                Hear(customer, row["created_at"][..7]);
        foreach (var row in company.Rows("qualtrics", "relationship", 3))
            Hear(row["ExternalReference"], row.Month);
        foreach (var row in company.Rows("surveymonkey", "contact", 2))
            Hear(row["customer"], row.Month);
        return heard;
    }

    static string MonthsBefore(string month, int months) =>
        DateOnly
            .ParseExact(
                month + "-01",
                "yyyy-MM-dd",
                System.Globalization.CultureInfo.InvariantCulture
            )
            .AddMonths(-months)
            .ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture);
}
