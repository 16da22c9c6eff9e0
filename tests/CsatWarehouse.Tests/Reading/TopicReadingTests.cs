using CsatWarehouse.Reading;
using CsatWarehouse.Tests.Fixtures;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Reading;

public sealed class TopicReadingTests
{
    const string Journey =
        """[{"code": "bill", "owner": "Finance"}, {"code": "use", "owner": "Network"}]""";
    const string Topics = """
        [
          {"code": "wrong-charge", "name": "Wrong charge", "stage": "bill"},
          {"code": "slow", "stage": "use", "owner": "Field force"},
          {"code": "roaming"}
        ]
        """;
    const string Questions = """
        [
          {"code": "bill", "columns": "bill", "kind": "sps", "scale": {"min": 1, "max": 5}, "stage": "bill"},
          {"code": "sat", "columns": "sat", "kind": "csat", "scale": {"min": 1, "max": 5}}
        ]
        """;

    [Fact]
    public async Task Topics_OfAMonth_ComeInTheOrderOfPareto()
    {
        using var company = new PlainCompany(
            Questions,
            """[["topic"]]""",
            journey: Journey,
            topics: Topics
        );
        company.Export(
            "ticket",
            "id,createdAt,requester,topic",
            Tickets("wrong-charge", 30).Concat(Tickets("slow", 10)).Concat(Tickets("roaming", 60))
        );
        company.Export(
            "invitation",
            "id,sentAt,survey,customer,ticket,response,status",
            Enumerable
                .Range(0, 10)
                .Select(i =>
                    Invariant(
                        $"{i},2026-03-03T00:00:00Z,answers,C-wrong-charge-{i},wrong-charge-{i},a{i},completed"
                    )
                )
        );
        company.Answers(
            "a",
            "id,answered,customer,bill,sat",
            Enumerable
                .Range(0, 10)
                .Select(i => Invariant($"a{i},2026-03-04 00:00,C-wrong-charge-{i},2,{1 + i % 2}"))
        );
        await company.RunAsync();

        var table = await company.Workspace.FiguresAsync("2026-03");
        var topics = await company.Workspace.QueryAsync(c =>
            TopicReading.ReadAsync(c, table, TestContext.Current.CancellationToken)
        );

        Assert.Equal(["roaming", "wrong-charge", "slow"], topics.Select(t => t.Code));
        Assert.Equal([0.6, 0.3, 0.1], topics.Select(t => t.Share!.Value));
        Assert.Equal([0.6, 0.9, 1.0], topics.Select(t => Math.Round(t.CumulativeShare!.Value, 9)));
        // No survey of the month asks about using the network, and roaming is at no stage at all.
        Assert.Equal([false, true, false], topics.Select(t => t.IsAskedAbout));
        Assert.Equal(["", "Finance", "Field force"], topics.Select(t => t.Owner.Text));
        Assert.Equal("Wrong charge", topics[1].Name.Text);
        // The answers name no topic: that of their ticket is theirs.
        Assert.Equal(
            (1.5, 10),
            (topics[1].Satisfaction!.Value!.Value, topics[1].Satisfaction!.Answers)
        );
        Assert.Null(topics[0].Satisfaction);
    }

    [Fact]
    public async Task Topic_OfFourCustomers_IsNotCounted()
    {
        using var company = new PlainCompany(slices: """[["topic"]]""");
        company.Export(
            "ticket",
            "id,createdAt,requester,topic",
            Tickets("bill", 30).Concat(Tickets("rare", 4)).Concat(Tickets("slow", 9))
        );
        await company.RunAsync();

        var table = await company.Workspace.FiguresAsync("2026-03");
        var topics = await company.Workspace.QueryAsync(c =>
            TopicReading.ReadAsync(c, table, TestContext.Current.CancellationToken)
        );

        Assert.Equal(
            (30.0, null, null),
            (topics[0].Contacts, topics[1].Contacts, topics[2].Contacts)
        );
        Assert.Null(topics[2].CumulativeShare);
    }

    static IEnumerable<string> Tickets(string topic, int count) =>
        Enumerable
            .Range(0, count)
            .Select(i => Invariant($"{topic}-{i},2026-03-02T00:00:00Z,C-{topic}-{i},{topic}"));
}
