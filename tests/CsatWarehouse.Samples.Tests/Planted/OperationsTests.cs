namespace CsatWarehouse.Samples.Tests.Planted;

public sealed class OperationsTests(GeneratedCompany company)
{
    /// <summary>The same visit, seen by two: ids differ in their last letter alone.</summary>
    [Fact]
    public void MysteryVisits_SeenByTwo_AgreeInNineItemsOfTen()
    {
        var seen = company
            .Rows("mystery", "item")
            .Where(i => i["isMet"].Length > 0)
            .GroupBy(i => $"{i["visit"][..^1]} {i["item"]}")
            .Where(g => g.Count() == 2)
            .Select(g => g.First()["isMet"] == g.Last()["isMet"])
            .ToList();

        Assert.InRange(seen.Count, 400, 720);
        Assert.Equal(0.9, seen.Count(s => s) / (double)seen.Count, 0.04);
    }

    [Fact]
    public void CallBacks_InTheActionPlan_AreDoneWhenTheEffectBegins()
    {
        var step = company
            .Rows("actions", "action-step")
            .Last(s => s["action"] == "call-back" && s["step"] == "2-promise");

        Assert.Equal(
            ("region=" + PlantedEffects.ActionRegion, "done", "2026-05-01"),
            (step["slice"], step["status"], step["doneOn"])
        );
    }

    [Fact]
    public void Replies_OfPeopleOfTheBackOffice_KeepItsHours()
    {
        var closed = company
            .Rows("zendesk", "group")
            .Where(g => g["name"].EndsWith("Billing", StringComparison.Ordinal))
            .Select(g => g["id"])
            .Single();
        var tickets = company
            .Tickets.Where(t => t["group_id"] == closed)
            .Select(t => t["id"])
            .ToHashSet();
        var replies = company
            .Rows("zendesk", "ticket_comment")
            .Where(c =>
                c["via_channel"] == "web"
                && c["public"] == "TRUE"
                && tickets.Contains(c["ticket_id"])
                && c["user_id"].StartsWith("400", StringComparison.Ordinal)
            )
            .Select(c => c.Instant("created").DayOfWeek)
            .ToList();

        Assert.NotEmpty(replies);
        Assert.DoesNotContain(DayOfWeek.Saturday, replies);
        Assert.DoesNotContain(DayOfWeek.Sunday, replies);
    }

    [Fact]
    public void Benchmarks_OfEveryPeriod_HaveThreeClassesOfPeers() =>
        Assert.All(
            company.Rows("market", "benchmark").GroupBy(b => (b["from"], b["kpi"])),
            g =>
                Assert.Equal(
                    ["best-competitor", "best-outside", "own-industry"],
                    g.Select(b => b["peerClass"]).Order(StringComparer.Ordinal)
                )
        );
}
