using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;
using CsatWarehouse.Views;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Views;

public sealed class SliceViewsTests
{
    public static TheoryData<string> HostileNames =>
        [
            "it's",
            "\"quoted\"",
            "x'; DROP TABLE \"FactKpi\"; --",
            "\"; DROP TABLE \"FactKpi\"; --",
            "{0} {brace}",
            "two;parts",
            "value",
            "select",
            "регіон",
            "/* open",
            "line\nbreak",
            "carriage\r\nreturn",
            "--",
        ];

    /// <summary>Profiles allow no such names; the figures are renamed in the tables, so that only the views stand between.</summary>
    [Theory]
    [MemberData(nameof(HostileNames))]
    public async Task View_OfAHostileDimension_HasItsFigures(string dimension)
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "a",
            [.. rows.Of(12, "2026-03-05", 10), .. rows.Of(8, "2026-03-05", 3, "South")]
        );
        await workspace.RunAsync();
        await workspace.QueryAsync(async c =>
        {
            await c.Database.ExecuteSqlAsync(
                $"UPDATE DimSlice SET Dimension1 = {dimension} WHERE Dimension1 = 'region'"
            );
            return await ReportingViews.SynchronizeAsync(
                c,
                new([
                    [dimension],
                ])
            );
        });

        var view = await workspace.QueryAsync(c =>
            ViewRows.OfViewAsync(c, $"KpiFigure by {dimension}")
        );

        Assert.Equal(
            view.Columns.Count,
            view.Columns.Distinct(StringComparer.OrdinalIgnoreCase).Count()
        );
        Assert.Equal(
            ["North", "South"],
            view.Column(view.Columns[SliceViews.Keys.Length + 1]).Distinct().Order()
        );
        Assert.Equal(
            (await workspace.FiguresAsync("2026-03")).All.Count(r =>
                r.Slice.Dimensions == "region"
            ),
            view.Column("Period Kind").Count(kind => (string)kind! == "month")
        );
    }

    [Fact]
    public async Task Views_OfNamesThatDifferInCaseAlone_AreTwo()
    {
        using var workspace = new TestWorkspace();

        await workspace.QueryAsync(c =>
            ReportingViews.SynchronizeAsync(
                c,
                new([
                    ["Region"],
                    ["region"],
                    ["a-b", "a b"],
                ])
            )
        );

        var names = await workspace.QueryAsync(ViewRows.NamesAsync);
        Assert.Contains("rpt_KpiFigure by Region", names);
        Assert.Contains("rpt_KpiFigure by region 2", names);
        var both = await workspace.QueryAsync(c => ViewRows.OfViewAsync(c, "KpiFigure by a b;a-b"));
        Assert.Equal(
            ["A b", "A b 2", "A b 2 Code", "A b Code"],
            both.Columns.Where(n =>
                    n is ['A', ' ', 'b', ..] && !n.EndsWith('k') && !n.EndsWith('u')
                )
                .Where(n => !n.EndsWith("Order", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Columns_OfASliceView_AreThoseOfTheFiguresAndOfTheMember()
    {
        using var workspace = new TestWorkspace();
        await workspace.QueryAsync(c =>
            ReportingViews.SynchronizeAsync(
                c,
                new([
                    ["region"],
                ])
            )
        );

        var figures = await workspace.QueryAsync(c => ViewRows.OfViewAsync(c, "KpiFigure"));
        var byRegion = await workspace.QueryAsync(c =>
            ViewRows.OfViewAsync(c, "KpiFigure by region")
        );

        string[] member = ["Region Code", "Region", "Region Ru", "Region Uk", "Region Order"];
        Assert.Equal([.. SliceViews.Keys, .. SliceViews.Measures], figures.Columns);
        Assert.Equal([.. SliceViews.Keys, .. member, .. SliceViews.Measures], byRegion.Columns);
    }

    [Theory]
    [InlineData("boarding-area", "Boarding Area")]
    [InlineData("time-of-day", "Time of Day")]
    [InlineData("stage", "Stage")]
    [InlineData("--", "")]
    public void Heading_OfADimensionsCode_IsInTitleCase(string dimension, string heading) =>
        Assert.Equal(heading, SliceViews.HeadingOf(dimension));

    [Fact]
    public async Task Members_HaveNamesInThreeLanguages_AndUnknownComesLast()
    {
        using var workspace = new TestWorkspace();
        var rows = new Rows();
        workspace.Export(
            "a",
            [
                .. rows.Of(12, "2026-03-05", 10),
                .. rows.Of(12, "2026-03-05", 3, "South"),
                .. rows.Of(9, "2026-03-05", 3, ""),
            ]
        );
        await workspace.RunAsync();

        var regions = await workspace.QueryAsync(c =>
            ViewRows.OfAsync(
                c,
                """
                SELECT DISTINCT "Region", "Region Ru", "Region Uk" FROM "rpt_KpiFigure by region"
                ORDER BY "Region Order", "Region"
                """
            )
        );
        var stages = await workspace.QueryAsync(c =>
            ViewRows.OfAsync(c, "SELECT DISTINCT \"Stage Uk\" FROM \"rpt_KpiFigure by stage\"")
        );

        Assert.Equal<object?[]>(
            [
                ["North", "North", "North"],
                ["South", "South", "South"],
                ["Unknown", "Неизвестно", "Невідомо"],
            ],
            regions.Rows
        );
        Assert.Equal("Доставка", Assert.Single(stages.Rows)[0]);
    }
}
