using System.Globalization;
using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Kpis;

public sealed class ChurnRateTests : IDisposable
{
    const string Header = "customer,month,status,revenue,churnedOn,destination\n";

    readonly CustomerFiles _files = new();

    /// <summary>Wilson's interval of 15 of 148, as Newcombe (1998) gives it.</summary>
    [Fact]
    public async Task Churn_OfPublishedCounts_HasTheirInterval()
    {
        Write(Months(148, "2026-02", _ => true) + Months(148, "2026-03", i => i >= 15));
        await _files.Workspace.RunAsync();

        var churn = (await ChurnAsync("2026-03")).Figure;

        Assert.Equal(15.0 / 148, churn.Value!.Value, 1e-12);
        Assert.Equal(0.0624, churn.Low!.Value, 1e-4);
        Assert.Equal(0.1605, churn.High!.Value, 1e-4);
        Assert.Equal(148, churn.Persons);
        Assert.Equal(15, churn.Favourable);
    }

    [Fact]
    public async Task Churn_OfTheFirstMonthOfTheExports_IsNotThere()
    {
        Write(Months(20, "2026-02", i => i >= 5));
        await _files.Workspace.RunAsync();

        await Assert.ThrowsAsync<InvalidOperationException>(() => ChurnAsync("2026-02"));
    }

    [Fact]
    public async Task Churn_OfCustomersOfWhomTheMonthSaysNothing_LeavesThemOut()
    {
        Write(Months(40, "2026-02", _ => true) + Months(30, "2026-03", i => i >= 3));
        await _files.Workspace.RunAsync();

        var churn = (await ChurnAsync("2026-03")).Figure;

        Assert.Equal(0.1, churn.Value!.Value, 1e-12);
        Assert.Equal(10, churn.Neutral);
    }

    [Fact]
    public async Task Churn_OfWhoJoinedAndLeftInTheMonth_IsNotCounted()
    {
        Write(Months(30, "2026-02", _ => true) + Months(33, "2026-03", i => i < 30));
        await _files.Workspace.RunAsync();

        Assert.Equal(0, (await ChurnAsync("2026-03")).Figure.Value);
        Assert.Equal(30, (await ChurnAsync("2026-03")).Figure.Persons);
    }

    [Fact]
    public async Task Churn_OfAMonthRestated_IsBuiltAnew()
    {
        Write(Months(40, "2026-02", _ => true) + Months(40, "2026-03", i => i >= 4));
        await _files.Workspace.RunAsync();
        Write(Months(40, "2026-02", i => i >= 20) + Months(40, "2026-03", i => i >= 4));
        await _files.Workspace.RunAsync();

        var churn = (await ChurnAsync("2026-03")).Figure;

        Assert.Equal(20, churn.Persons);
        Assert.Equal(0, churn.Value);
    }

    [Fact]
    public async Task Persons_OfAnswersByNumberAndByAddress_AreOne()
    {
        _files.Write(CustomerFiles.Everything);
        await _files.Workspace.RunAsync();

        var answers = (await _files.Workspace.FigureAsync(KpiCatalogue.Answers, "2026-03")).Figure;

        Assert.Equal(3, answers.Answers);
        Assert.Equal(2, answers.Persons);
    }

    [Fact]
    public async Task Region_OfAnswersWithoutAColumnOfTheirOwn_IsThePersonsOnTheDay()
    {
        _files.Write(CustomerFiles.Everything);
        await _files.Workspace.RunAsync();

        var answers = await _files.Workspace.FiguresAsync("2026-03");

        // Olena answered on the 5th, moved on the 10th and answered again on the 20th; nobody knows whose the office's answer is.
        Assert.All(
            (string[])["region=west", "region=east", "region=unknown"],
            slice =>
                Assert.Equal(
                    1,
                    answers.Find(KpiCatalogue.Answers, SliceCode.Parse(slice))!.Figure.Answers
                )
        );
    }

    [Fact]
    public async Task Months_OfAnAttributeThatComesLater_AreBuiltAnewByRegion()
    {
        _files.Write("survey/answers_2026-03-31.csv");
        await _files.Workspace.RunAsync();
        Assert.Null(
            (await _files.Workspace.FiguresAsync("2026-03")).Find(
                KpiCatalogue.Answers,
                SliceCode.Parse("region=west")
            )
        );

        _files.Write("crm/contact_2026-04-30.csv");
        await _files.Workspace.RunAsync();

        var west = await _files.Workspace.FigureAsync(
            KpiCatalogue.Answers,
            "2026-03",
            "region=west"
        );
        Assert.Equal(2, west.Figure.Answers);
    }

    /// <summary>Of the first months of the year, by what <paramref name="isActive"/> says of each.</summary>
    static string Months(int customers, string month, Func<int, bool> isActive) =>
        string.Concat(
            Enumerable
                .Range(0, customers)
                .Select(i =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"C-{i},{month},{(isActive(i) ? "active" : "churned")},100,,\n"
                    )
                )
        );

    void Write(string rows) =>
        _files.Workspace.Write("exports/billing/status_2026-03-31.csv", Header + rows);

    Task<CsatWarehouse.Reading.KpiReading> ChurnAsync(string month) =>
        _files.Workspace.FigureAsync(KpiCatalogue.ChurnRate, month);

    public void Dispose() => _files.Dispose();
}
