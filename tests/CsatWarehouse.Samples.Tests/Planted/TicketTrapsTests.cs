namespace CsatWarehouse.Samples.Tests.Planted;

/// <summary>What help desks trip over, at the rates that <see cref="PlantedEffects"/> states.</summary>
public sealed class TicketTrapsTests(GeneratedCompany company)
{
    static readonly TimeSpan Window = TimeSpan.FromDays(7);

    [Fact]
    public void Repeats_WithinSevenDays_AreAsOftenAsPlanted()
    {
        var contacts = company.Tickets.Where(t => t["custom_merged_into_id"].Length == 0);
        var (first, repeats) = (0, 0);
        foreach (var problem in contacts.GroupBy(t => (t["requester_id"], t["custom_topic"])))
        {
            var times = problem.Select(t => t.Instant("created_at")).Order().ToList();
            for (var i = 0; i < times.Count; i++)
                if (i > 0 && times[i] - times[i - 1] <= Window)
                    repeats++;
                else
                    first++;
        }

        // Chance adds a little: another problem of the same kind in the same week.
        Assert.InRange(
            repeats / (double)(first + repeats),
            PlantedEffects.RepeatShare - 0.01,
            PlantedEffects.RepeatShare + 0.015
        );
    }

    [Fact]
    public void Merged_Tickets_AreClosedWithATagAndNeverSolved()
    {
        var all = company.Tickets;
        var merged = all.Where(t => t["custom_merged_into_id"].Length > 0).ToList();
        var solved = TicketsWith("solved");
        var tagged = company
            .Rows("zendesk", "ticket_tag")
            .Where(r => r["tag"] == "closed_by_merge")
            .Select(r => r["ticket_id"])
            .ToHashSet();

        Assert.InRange(merged.Count / (double)all.Count, 0.012, 0.021);
        Assert.All(
            merged,
            t =>
            {
                Assert.Equal("closed", t["status"]);
                Assert.DoesNotContain(t["id"], solved);
                Assert.Contains(t["id"], tagged);
            }
        );
    }

    [Fact]
    public void ClosedTickets_SomeWereNeverSolved()
    {
        var solved = TicketsWith("solved");
        var closed = company
            .Tickets.Where(t => t["status"] == "closed" && t["custom_merged_into_id"].Length == 0)
            .ToList();

        Assert.Equal(
            PlantedEffects.ClosedUnsolvedShare,
            closed.Count(t => !solved.Contains(t["id"])) / (double)closed.Count,
            0.003
        );
    }

    [Fact]
    public void SolvedTickets_SomeWereOpenedAgain()
    {
        var solutions = company
            .Rows("zendesk", "ticket_field_history")
            .Where(r => r["value"] == "solved")
            .CountBy(r => r["ticket_id"])
            .ToList();

        Assert.Equal(
            PlantedEffects.ReopenedShare,
            solutions.Count(s => s.Value == 2) / (double)solutions.Count,
            0.006
        );
    }

    [Fact]
    public void IgnoredTickets_AreOneTeamsAlone()
    {
        var group = company
            .Rows("zendesk", "group")
            .Single(g => g["name"].EndsWith("Technical", StringComparison.Ordinal))["id"];
        var old = company.Tickets.Where(t => t["created_at"][..7] != "2026-10").ToList();
        var unassigned = old.Where(t => t["assignee_id"].Length == 0).ToList();

        Assert.All(unassigned, t => Assert.Equal((group, "new"), (t["group_id"], t["status"])));
        Assert.Equal(
            PlantedEffects.IgnoredShare,
            unassigned.Count / (double)old.Count(t => t["group_id"] == group),
            0.015
        );
    }

    [Fact]
    public void FirstComments_OfBotsAndRules_ComeBeforePeoples()
    {
        var chat = company
            .Tickets.Where(t => t["via_channel"] == "chat")
            .Select(t => t["id"])
            .ToHashSet();
        var app = company
            .Tickets.Where(t => t["via_channel"] == "mobile_sdk")
            .Select(t => t["id"])
            .ToHashSet();
        var first = company
            .Rows("zendesk", "ticket_comment")
            .GroupBy(c => c["ticket_id"])
            .ToDictionary(
                g => g.Key,
                g => g.Skip(1).Select(c => c["via_channel"]).FirstOrDefault()
            );

        Assert.Equal(
            PlantedEffects.BotFirstShare,
            chat.Count(t => first[t] == "bot") / (double)chat.Count,
            0.02
        );
        Assert.All(app, t => Assert.Equal("rule", first[t]));
    }

    [Fact]
    public void Requesters_OfFewTickets_AreInNoUserFile()
    {
        var users = company.Rows("zendesk", "user").Select(u => u["id"]).ToHashSet();
        var all = company.Tickets;

        Assert.Equal(
            PlantedEffects.DeletedRequesterShare,
            all.Count(t => !users.Contains(t["requester_id"])) / (double)all.Count,
            0.001
        );
    }

    [Fact]
    public void Emails_OfTheHelpDesk_MatchTheCrmButForFew()
    {
        var crm = company
            .Rows("salesforce", "contact")
            .Select(c => c["email"])
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var users = company.Rows("zendesk", "user").Where(u => u["role"] == "end-user").ToList();

        Assert.Equal(
            PlantedEffects.OtherEmailShare,
            users.Count(u => !crm.Contains(u["email"])) / (double)users.Count,
            0.008
        );
    }

    [Fact]
    public void Tickets_ThatGoOn_AreInLaterMonthsFilesAgain()
    {
        var files = company.Rows("zendesk", "ticket").GroupBy(t => t["id"]).ToList();

        Assert.InRange(files.Count(f => f.Count() > 1) / (double)files.Count, 0.1, 0.6);
        Assert.All(
            files,
            f =>
                Assert.Equal(
                    f.Select(t => t["updated_at"]).Order(StringComparer.Ordinal),
                    f.Select(t => t["updated_at"])
                )
        );
    }

    [Fact]
    public void BillProblems_SinceTheNewBill_AreMoreFrequent()
    {
        double MonthlyBills(string from, string to) =>
            company
                .Tickets.Where(t => t["custom_stage"] == PlantedEffects.BillStage)
                .GroupBy(t => t["created_at"][..7])
                .Where(g =>
                    string.CompareOrdinal(g.Key, from) >= 0 && string.CompareOrdinal(g.Key, to) <= 0
                )
                .Average(g => g.Count());

        Assert.Equal(
            PlantedEffects.BillProblemFactor,
            MonthlyBills("2026-04", "2026-10") / MonthlyBills("2025-08", "2026-02"),
            0.15
        );
    }

    HashSet<string> TicketsWith(string status) =>
        [
            .. company
                .Rows("zendesk", "ticket_field_history")
                .Where(r => r["value"] == status)
                .Select(r => r["ticket_id"]),
        ];
}
