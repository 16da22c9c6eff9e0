using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Kpis.Customers;

/// <summary>Forty customers: ten answer, ten call, ten are invited and silent, and ten are not invited at all.</summary>
public sealed class SilentCompany : IAsyncLifetime
{
    readonly PlainCompany _company = new();

    internal PlainCompany Company => _company;

    public async ValueTask InitializeAsync()
    {
        _company.Export(
            "customer-status",
            "customer,month,status,revenue,currency,destination",
            Enumerable
                .Range(0, 40)
                .SelectMany(i =>
                    Enumerable
                        .Range(0, 14)
                        .Select(m =>
                            Invariant(
                                $"C-{i},{Calendar.MonthText(Calendar.AddMonths(20250101, m))},{(m == 13 && i is 20 or 21 or 22 && m == 13 ? "churned" : "active")},100,UAH,{(i == 20 ? "Orion" : "")}"
                            )
                        )
                )
        );
        // The first invitations are fourteen months before the last month; those of the last four months decide.
        _company.Export(
            "invitation",
            "id,sentAt,survey,customer,status,response",
            Enumerable
                .Range(0, 30)
                .Select(i => Invariant($"o{i},2025-01-05T10:00:00Z,answers,C-{i},sent,"))
                .Concat(
                    Enumerable
                        .Range(0, 30)
                        .Select(i => Invariant($"n{i},2025-11-05T10:00:00Z,answers,C-{i},sent,"))
                )
                // One that never arrived reaches nobody.
                .Append("b,2025-11-05T10:00:00Z,answers,C-35,bounced,")
        );
        _company.Answers(
            "a",
            "id,answered,customer,nps",
            Enumerable.Range(0, 10).Select(i => Invariant($"a{i},2025-11-08 10:00,C-{i},9"))
        );
        _company.Export(
            "ticket",
            "id,createdAt,requester,topic",
            Enumerable
                .Range(5, 15)
                .Select(i => Invariant($"{i},2025-12-02T09:00:00Z,C-{i},bill"))
                // What is written down in the month itself was not heard before it.
                .Append("99,2026-02-02T09:00:00Z,C-25,bill")
        );
        await _company.RunAsync();
    }

    public ValueTask DisposeAsync()
    {
        _company.Dispose();
        return ValueTask.CompletedTask;
    }
}

public sealed class SilenceTests(SilentCompany built) : IClassFixture<SilentCompany>
{
    readonly PlainCompany _company = built.Company;

    [Fact]
    public async Task SilentShare_OfAMonth_IsOfThoseWhoWereInvitedAndNotHeardOf()
    {
        var silent = (
            await _company.Workspace.FigureAsync(KpiCatalogue.SilentShare, "2026-02")
        ).Figure;

        Assert.Equal((0.25, 40, 10), (silent.Value, silent.Persons, silent.Favourable));
    }

    [Theory]
    [InlineData("answered", 10, 0)]
    [InlineData("in-contact", 10, 0)]
    [InlineData("silent", 10, 3)]
    [InlineData("not-invited", 10, 0)]
    public async Task ChurnRate_ByVoice_CountsWhoWasHeardOfBeforeTheMonth(
        string voice,
        int persons,
        int left
    )
    {
        var churn = (
            await _company.Workspace.FigureAsync(
                KpiCatalogue.ChurnRate,
                "2026-02",
                $"voice={voice}"
            )
        ).Figure;

        Assert.Equal((persons, left), (churn.Persons, churn.Favourable));
    }

    [Fact]
    public async Task NotInvitedShare_OfAYearOfCustomers_CountsWhomNoInvitationReached()
    {
        var missed = (
            await _company.Workspace.FigureAsync(KpiCatalogue.NotInvitedShare, "2026-02")
        ).Figure;

        Assert.Equal((0.25, 40), (missed.Value, missed.Persons));
    }

    /// <summary>Nobody knows who was invited before the first invitations.</summary>
    [Fact]
    public async Task Silence_OfMonthsThatInvitationsDoNotReach_IsNotThere()
    {
        var early = await _company.Workspace.FiguresAsync("2025-03");

        Assert.Null(early.Find(KpiCatalogue.SilentShare, SliceCode.All));
        Assert.Null(early.Find(KpiCatalogue.NotInvitedShare, SliceCode.All));
        Assert.NotNull(early.Find(KpiCatalogue.ChurnRate, SliceCode.All));
    }

    [Fact]
    public async Task Leavers_AndTheirRevenue_AreHiddenBelowFive()
    {
        var leavers = (
            await _company.Workspace.FigureAsync(KpiCatalogue.Leavers, "2026-02")
        ).Figure;
        var lost = (
            await _company.Workspace.FigureAsync(KpiCatalogue.LostRevenue, "2026-02")
        ).Figure;
        var none = (
            await _company.Workspace.FigureAsync(KpiCatalogue.LostRevenue, "2026-01")
        ).Figure;

        Assert.Equal((3.0, true), (leavers.Value, leavers.IsSuppressed));
        Assert.Equal((300.0, "UAH", true), (lost.Value, lost.Currency, lost.IsSuppressed));
        Assert.Equal((0.0, null, false), (none.Value, none.Currency, none.IsSuppressed));
    }

    /// <summary>Fifteen problems of forty customers in December.</summary>
    [Fact]
    public async Task ProblemRate_OfAMonth_IsPerThousandCustomers()
    {
        var problems = (
            await _company.Workspace.FigureAsync(KpiCatalogue.ProblemRate, "2025-12")
        ).Figure;

        Assert.Equal((375.0, 15, 40L), (problems.Value, problems.Answers, problems.Exposure));
    }

    /// <summary>A late answer is heard of in the month after, which is built anew.</summary>
    [Fact]
    public async Task AnswerThatComesLate_TakesASilentCustomerOut()
    {
        await using var later = new SilentCompany();
        await later.InitializeAsync();
        later.Company.Answers("late", "id,answered,customer,nps", "late,2025-12-20 10:00,C-29,2");
        await later.Company.RunAsync();

        Assert.Equal(
            9,
            (await later.Company.Workspace.FigureAsync(KpiCatalogue.SilentShare, "2026-02"))
                .Figure
                .Favourable
        );
    }
}
