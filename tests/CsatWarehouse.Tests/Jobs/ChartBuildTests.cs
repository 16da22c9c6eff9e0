using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Jobs;
using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Jobs;

public sealed class ChartBuildTests : IDisposable
{
    const string Header = "id,answered,nps";
    const long First = 20250101;

    readonly PlainCompany _company = new();

    public ChartBuildTests()
    {
        for (var month = 0; month < 14; month++)
            Write(month, promoters: 10 + month % 2);
    }

    [Fact]
    public async Task Correction_OfAMonthOfTheBaseline_MovesLaterLimitsAndNoFigure()
    {
        await _company.RunAsync();
        var (before, build) = (
            await ChartAsync("2026-02"),
            await _company.SurveyBuildAsync(20260201)
        );

        Write(2, promoters: 20);
        await _company.RunAsync();

        var after = await ChartAsync("2026-02");
        Assert.True(after.Centre > before.Centre);
        Assert.Equal(build.KpiBuildKey, (await _company.SurveyBuildAsync(20260201)).KpiBuildKey);
    }

    [Fact]
    public async Task SecondBuild_WritesNoCharts()
    {
        await _company.RunAsync();
        var builds = await CountAsync();

        await _company.RunAsync();

        Assert.Equal(builds, await CountAsync());
    }

    [Fact]
    public async Task MonthThatIsNew_HasTheOnlyNewChart()
    {
        await _company.RunAsync();
        var builds = await CountAsync();

        Write(14, promoters: 11);
        await _company.RunAsync();

        Assert.Equal(builds + 1, await CountAsync());
        Assert.Equal((await ChartAsync("2026-02")).Centre, (await ChartAsync("2026-03")).Centre);
    }

    Task<int> CountAsync() =>
        _company.Workspace.QueryAsync(c =>
            c.KpiBuilds.CountAsync(b => b.KpiGroup == ChartBuild.Group)
        );

    async Task<FactKpiChart> ChartAsync(string month) =>
        (await _company.Workspace.FigureAsync(KpiCatalogue.Nps, month)).Chart!;

    /// <summary>Ten detractors, and so many promoters.</summary>
    void Write(int month, int promoters)
    {
        var day = Calendar.Date(Calendar.AddMonths(First, month)).AddDays(4);
        _company.Answers(
            Invariant($"m{month}"),
            Header,
            Enumerable
                .Range(0, 10 + promoters)
                .Select(i => Invariant($"{month}-{i},{day:yyyy-MM-dd} 10:00,{(i < 10 ? 0 : 10)}"))
        );
    }

    public void Dispose() => _company.Dispose();
}
