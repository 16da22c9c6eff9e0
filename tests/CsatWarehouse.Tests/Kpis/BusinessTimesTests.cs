using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Kpis;

public sealed class BusinessTimesTests
{
    static readonly string[] OfficeHours =
    [
        .. ((string[])["monday", "tuesday", "wednesday", "thursday", "friday"]).Select(day =>
            $"1,{day},,09:00,18:00,,,Europe/Kyiv"
        ),
    ];

    [Fact]
    public async Task FirstResponse_OverAWeekend_IsTheTimeInWhichTheTeamWorked()
    {
        using var marked = Tickets("1");
        marked.Export("business-calendar", MarkedWorkspace.Hours, OfficeHours);
        await marked.RunAsync();

        var business = await marked.FigureAsync(
            KpiCatalogue.FirstResponseMedianBusiness,
            "2021-03"
        );
        var solved = await marked.FigureAsync(KpiCatalogue.ResolutionMedianBusiness, "2021-03");

        Assert.Equal(7200, business.Value);
        Assert.Equal(3 * 3600, solved.Value);
        Assert.Equal(
            64 * 3600,
            (await marked.FigureAsync(KpiCatalogue.FirstResponseMedian, "2021-03")).Value
        );
    }

    [Fact]
    public async Task Team_WithoutACalendar_HasNoBusinessTimeAndNotZero()
    {
        using var marked = Tickets("1", "2");
        marked.Export("business-calendar", MarkedWorkspace.Hours, OfficeHours);
        await marked.RunAsync();

        var business = await marked.FigureAsync(
            KpiCatalogue.FirstResponseMedianBusiness,
            "2021-03"
        );
        var calendar = await marked.FigureAsync(KpiCatalogue.FirstResponseMedian, "2021-03");

        Assert.Equal((7200, 6), (business.Value, business.Answers));
        Assert.Equal(12, calendar.Answers);
    }

    [Fact]
    public async Task Warehouse_WithoutCalendars_HasNoBusinessFigure()
    {
        using var marked = Tickets("1");
        await marked.RunAsync();

        var figures = await marked.Workspace.FiguresAsync("2021-03");

        Assert.Null(figures.Find(KpiCatalogue.FirstResponseMedianBusiness, SliceCode.All));
        Assert.NotNull(figures.Find(KpiCatalogue.FirstResponseMedian, SliceCode.All));
    }

    [Fact]
    public async Task Team_WithoutRowsOfItsOwn_HasTheHoursOfAll()
    {
        using var marked = Tickets("2");
        marked.Export(
            "business-calendar",
            MarkedWorkspace.Hours,
            [.. OfficeHours.Select(row => "all" + row[1..]), "all,,2021-03-29,,,,,"]
        );
        await marked.RunAsync();

        Assert.Equal(
            3600,
            (await marked.FigureAsync(KpiCatalogue.FirstResponseMedianBusiness, "2021-03")).Value
        );
    }

    [Fact]
    public async Task Calendar_ThatChanges_RestatesTheMonthsFromItsFirstDayOn()
    {
        using var marked = Tickets("1");
        marked.Export("business-calendar", MarkedWorkspace.Hours, OfficeHours);
        await marked.RunAsync();
        marked.Export(
            "business-calendar",
            MarkedWorkspace.Hours,
            [.. OfficeHours, "1,saturday,,10:00,14:00,,,Europe/Kyiv"]
        );

        var build = await marked.RunAsync();

        Assert.Contains("2021-03", build.Months.Select(p => p.Code));
        Assert.Equal(
            7200 + 4 * 3600,
            (await marked.FigureAsync(KpiCatalogue.FirstResponseMedianBusiness, "2021-03")).Value
        );
    }

    /// <summary>Six tickets of each team: from Friday 17:00 in Kyiv, answered on Monday at 10:00 and solved at 11:00.</summary>
    static MarkedWorkspace Tickets(params string[] teams)
    {
        var marked = new MarkedWorkspace();
        return marked.Export(
            "ticket",
            MarkedWorkspace.Tickets,
            teams.SelectMany(team =>
                Enumerable
                    .Range(1, 6)
                    .Select(i =>
                        Invariant(
                            $"T{team}{i},2021-03-26T15:00:00Z,U{team}{i},{team},2021-03-29T07:00:00Z,2021-03-29T08:00:00Z"
                        )
                    )
            )
        );
    }
}
