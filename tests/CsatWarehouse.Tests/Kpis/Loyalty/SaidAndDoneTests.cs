using CsatWarehouse.Kpis.Loyalty;
using CsatWarehouse.Tests.Fixtures;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Kpis.Loyalty;

/// <summary>Satisfied with a contact, and back about the same thing.</summary>
public sealed class SaidAndDoneTests
{
    const string Questions =
        """[{"code": "sat", "columns": "sat", "kind": "csat", "scale": {"min": 1, "max": 5}}]""";

    [Fact]
    public async Task Satisfied_WhoCameBackWithinAWeek_AreCounted()
    {
        using var company = new PlainCompany(Questions);
        company.Export(
            "customer-status",
            "customer,month,status",
            Enumerable
                .Range(0, 10)
                .SelectMany(i =>
                    (string[])
                        [Invariant($"C-{i},2026-02,active"), Invariant($"C-{i},2026-03,active")]
                )
        );
        string[] first =
        [
            .. Enumerable
                .Range(0, 10)
                .Select(i => Invariant($"{i},2026-03-02T09:00:00Z,C-{i},bill")),
        ];
        company.Export(
            "ticket",
            "id,createdAt,requester,topic",
            [
                .. first,
                // About the same thing, three days after the answer.
                "20,2026-03-06T10:00:00Z,C-0,bill",
                // Another thing, too late, and before the answer.
                "21,2026-03-06T10:00:00Z,C-1,roaming",
                "22,2026-03-10T10:00:01Z,C-2,bill",
                "23,2026-03-02T20:00:00Z,C-3,bill",
            ]
        );
        company.Export(
            "invitation",
            "id,sentAt,survey,customer,ticket,response,status",
            Enumerable
                .Range(0, 10)
                .Select(i =>
                    Invariant($"{i},2026-03-02T12:00:00Z,answers,C-{i},{i},a{i},completed")
                )
        );
        company.Answers(
            "a",
            "id,answered,customer,sat",
            Enumerable.Range(0, 10).Select(i => Invariant($"a{i},2026-03-03 10:00,C-{i},5"))
        );
        await company.RunAsync();

        var satisfied = (await company.FindingsAsync(c => c.Loyalties, "2026"))
            .Single(f => f is { Slice: "all", Fact.ScoreGroup: ScoreGroup.Satisfied })
            .Fact;

        Assert.Equal(
            (10, 1, 0.1),
            (satisfied.Contacts, satisfied.Returned, satisfied.ReturnedShare)
        );
        Assert.Equal(0, satisfied.Left);
    }

    /// <summary>The week after the answer was not over at the period's end.</summary>
    [Fact]
    public async Task Answers_OfTheLastWeek_AreNotFollowedYet()
    {
        using var company = new PlainCompany(Questions);
        company.Export(
            "customer-status",
            "customer,month,status",
            Enumerable
                .Range(0, 10)
                .SelectMany(i =>
                    (string[])
                        [Invariant($"C-{i},2026-02,active"), Invariant($"C-{i},2026-03,active")]
                )
        );
        company.Export(
            "ticket",
            "id,createdAt,requester,topic",
            Enumerable.Range(0, 10).Select(i => Invariant($"{i},2026-03-27T09:00:00Z,C-{i},bill"))
        );
        company.Export(
            "invitation",
            "id,sentAt,survey,customer,ticket,response,status",
            Enumerable
                .Range(0, 10)
                .Select(i =>
                    Invariant($"{i},2026-03-28T12:00:00Z,answers,C-{i},{i},a{i},completed")
                )
        );
        company.Answers(
            "a",
            "id,answered,customer,sat",
            Enumerable.Range(0, 10).Select(i => Invariant($"a{i},2026-03-29 10:00,C-{i},5"))
        );
        await company.RunAsync();

        var satisfied = (await company.FindingsAsync(c => c.Loyalties, "2026"))
            .Single(f => f is { Slice: "all", Fact.ScoreGroup: ScoreGroup.Satisfied })
            .Fact;

        Assert.Equal((0, null), (satisfied.Contacts, satisfied.ReturnedShare));
        Assert.Equal(10, satisfied.Customers);
    }
}
